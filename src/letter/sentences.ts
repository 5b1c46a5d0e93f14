import type { DocumentLine } from './line';
import { tidy } from './words';

/** A sentence of the running text, however many lines it is wrapped over. */
export interface Sentence {
  readonly text: string;
  /** The lines of its paragraph, and where in them it begins. */
  readonly paragraph: readonly DocumentLine[];
  readonly start: number;
}

/** Between two sentences; a stop behind a number or an abbreviation ends none. */
export const SENTENCE_END = /(?<=[^\d\s][.!?]|\d{4}\.)\s+(?=\p{Lu})/u;
const BULLET = /^[-•–*]\s/;
/** Longer paragraphs are no text of a letter; it also bounds the work. */
const LONGEST = 5000;
/** A line of a page so wide that does not end a sentence goes on in the next, whatever that begins with. */
const WIDE = 60;
/** A longer line is no line of a page, but a whole paragraph. */
const WIDEST = 130;

/** The sentences outside tables and headings, in order. */
export function sentencesOf(lines: readonly DocumentLine[]): Sentence[] {
  return paragraphsOf(lines).flatMap(paragraph => {
    const text = paragraph.map(line => tidy(line.text)).join(' ');
    let end = 0;
    return text.split(SENTENCE_END).map(sentence => {
      const start = text.indexOf(sentence, end);
      end = start + sentence.length;
      return { text: sentence, paragraph, start };
    });
  });
}

/** The line in which a character of a sentence stands. */
export function lineOf({ paragraph, start }: Sentence, index: number): DocumentLine | undefined {
  let end = -1;
  return paragraph.find(line => {
    end += tidy(line.text).length + 1;
    return start + index < end;
  });
}

/** Lines of running text; those that a sentence goes on over belong together. */
function paragraphsOf(lines: readonly DocumentLine[]): DocumentLine[][] {
  const paragraphs: DocumentLine[][] = [];
  let length = 0;
  let before = '';
  for (const line of lines) {
    const text = line.cells || line.heading !== null ? '' : tidy(line.text);
    const continues = goesOn(before, text) && length + text.length <= LONGEST;
    length = continues ? length + text.length : text.length;
    if (continues) paragraphs.at(-1)?.push(line);
    else if (text !== '' && length <= LONGEST) paragraphs.push([line]);
    before = length <= LONGEST ? text : '';
  }
  return paragraphs;
}

function goesOn(before: string, text: string): boolean {
  if (before === '' || text === '' || /[.!?:;]$/.test(before) || BULLET.test(text)) return false;
  return (before.length >= WIDE && before.length <= WIDEST) || /^[\p{Ll}\d%]/u.test(text);
}
