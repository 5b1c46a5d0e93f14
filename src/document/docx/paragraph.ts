import { BOLD_HEADING, LONGEST_BOLD_HEADING } from '../block';
import { tidy } from '../words';
import type { Context } from './context';
import type { Words } from './run';
import { addWords } from './run';
import { headingOf } from './styles';
import type { Element } from './xml';
import { child, valueOf } from './xml';

export interface WordParagraph {
  /** Its lines between manual breaks, list number in front of the first, tabs kept. Empty lines are left out. */
  readonly lines: readonly string[];
  readonly heading: number | null;
  readonly boxes: readonly Element[];
  /** Part of a contents list, whose page numbers are no figures. */
  readonly contents: boolean;
}

export function readParagraph(element: Element, context: Context): WordParagraph {
  const properties = child(element, 'pPr');
  const styleId = valueOf(properties, 'pStyle');
  const style = context.styles(styleId);
  const words: Words = { text: '', bold: true, boxes: [] };
  addWords(element, styleId, context, words);
  const number = context.number({
    list: valueOf(properties, 'numPr', 'numId'),
    level: valueOf(properties, 'numPr', 'ilvl'),
    style: styleId,
  });
  const heading = headingOf('', valueOf(properties, 'outlineLvl')) ?? style.heading ?? boldHeading(words);
  return {
    lines: linesOf(number === '' ? words.text : `${number} ${words.text}`, number, heading !== null),
    heading,
    boxes: words.boxes,
    contents: /^(toc|inn[a-zæøå]*) \d/i.test(style.name),
  };
}

function boldHeading({ text, bold }: Words): number | null {
  const plain = text.trim();
  const isHeading = bold && plain !== '' && plain.length <= LONGEST_BOLD_HEADING && !plain.includes('\t');
  return isHeading ? BOLD_HEADING : null;
}

/** A heading is one line whatever breaks it holds. */
function linesOf(text: string, number: string, heading: boolean): string[] {
  if (text.trim() === number) return [];
  if (heading) return [tidy(text)];
  return text
    .split('\n')
    .map(line => line.split('\t').map(tidy).join('\t'))
    .filter(line => line.trim() !== '');
}
