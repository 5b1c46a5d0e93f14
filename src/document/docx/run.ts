import { raised } from '../words';
import type { Context } from './context';
import { raisedOf } from './styles';
import type { Element } from './xml';
import { attribute, child, children, switchOf, valueOf } from './xml';

/** The words of a paragraph as they come. */
export interface Words {
  /** Line breaks as \n, tabs as \t. */
  text: string;
  /** False as soon as a visible piece is not bold. */
  bold: boolean;
  /** Text boxes anchored in the paragraph. */
  readonly boxes: Element[];
}

/** Removed text of tracked changes, and what is no text. */
const SKIPPED = new Set(['del', 'moveFrom', 'pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'instrText', 'delText']);
/** A sign that no font table of ours knows: shown as unreadable, and its cell as doubtful. */
export const UNREADABLE = '\uFFFD';
/** The signs of Symbol and Wingdings that stand in figures and lists, by their place in the font. */
const SYMBOLS: Readonly<Record<string, string>> = {
  'symbol:A3': '≤',
  'symbol:B3': '≥',
  'symbol:3C': '<',
  'symbol:3E': '>',
  'symbol:2D': '−',
  'symbol:B1': '±',
  'symbol:B7': '-',
  'symbol:25': '%',
  'wingdings:A7': '-',
  'wingdings:FC': '✓',
};

/** Adds the words of an element of a paragraph. `style` is the paragraph's, whose bold and hidden its runs inherit. */
export function addWords(element: Element, style: string | null, context: Context, words: Words): void {
  for (const part of children(element)) {
    const name = part.localName ?? '';
    if (SKIPPED.has(name)) continue;
    if (name === 'r') addRun(part, style, context, words);
    else if (name === 'AlternateContent') addWords(chosen(part), style, context, words);
    else if (name === 't') words.text += part.textContent ?? '';
    else addWords(part, style, context, words);
  }
}

/** One of several renderings of the same thing: the first, else the one for old versions. */
const chosen = (element: Element) => child(element, 'Choice') ?? child(element, 'Fallback') ?? element;

function addRun(run: Element, style: string | null, context: Context, words: Words): void {
  const properties = child(run, 'rPr');
  const own = context.styles(valueOf(properties, 'rStyle'));
  const paragraph = context.styles(style);
  if (switchOf(properties, 'vanish') ?? own.hidden ?? paragraph.hidden) return;
  const text = textOfRun(run, context, words);
  if (text.trim() !== '' && !(switchOf(properties, 'b') ?? own.bold ?? paragraph.bold)) words.bold = false;
  const isRaised = raisedOf(properties) ?? own.raised ?? paragraph.raised;
  words.text += isRaised ? raised(text, words.text) : text;
}

/** Elements that stand for one character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

function textOfRun(run: Element, context: Context, words: Words): string {
  let text = '';
  for (const part of children(run)) {
    const name = part.localName ?? '';
    text += CHARACTERS[name] ?? '';
    if (name === 't') text += part.textContent ?? '';
    else if (name === 'sym') text += symbol(part);
    else if (name === 'footnoteReference' || name === 'endnoteReference') {
      text += raised(context.notes.refer(part), words.text + text);
    } else if (name === 'AlternateContent') words.boxes.push(...textBoxes(chosen(part)));
    else if (name === 'drawing' || name === 'pict' || name === 'object') words.boxes.push(...textBoxes(part));
  }
  return text;
}

function symbol(element: Element): string {
  const font = (attribute(element, 'font') ?? '').toLowerCase().replace(/ .*/, '');
  const place = (attribute(element, 'char') ?? '').toUpperCase().slice(-2);
  return SYMBOLS[`${font}:${place}`] ?? UNREADABLE;
}

function textBoxes(element: Element): Element[] {
  return children(element).flatMap(part => {
    if (part.localName === 'txbxContent') return [part];
    return textBoxes(part.localName === 'AlternateContent' ? chosen(part) : part);
  });
}
