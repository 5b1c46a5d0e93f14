/**
 * How wide a text is and how many lines it takes, without a font at hand: an estimate on the safe side.
 * The unit is Excel's column width, the width of a digit in the workbook's font.
 */
const THIN = /[iljI.,:;'!| ]/;
const NARROW = /[frt()[\]/-]/;
const MEDIUM = /[cksvxyzJL]/;
const WIDE = /[mwMWÆæ%@✓✗—…]/;
const CAPITAL = /[A-ZØÅ]/;
/** Fonts differ, and a screen rounds each letter to whole points: rather a line too many than text cut off. */
const SAFETY = 1.06;
const BOLD = 1.03;
/** A row of one line, as Excel makes it; what each further line takes, which is less. */
const LINE_HEIGHT = 15;
const NEXT_LINE_HEIGHT = 14;
const DEFAULT_SIZE = 11;

export interface TextLook {
  readonly bold?: boolean;
  readonly size?: number;
}

/** The width of a text on one line. */
export function textWidth(text: string, { bold = false, size = DEFAULT_SIZE }: TextLook = {}): number {
  let plain = 0;
  for (const character of text) plain += widthOf(character);
  return (plain * SAFETY * (bold ? BOLD : 1) * size) / DEFAULT_SIZE;
}

/** Few characters are in use, and each is measured thousands of times. */
const widths = new Map<string, number>();

function widthOf(character: string): number {
  const known = widths.get(character) ?? measured(character);
  widths.set(character, known);
  return known;
}

function measured(character: string): number {
  if (/\d/.test(character)) return 1;
  if (THIN.test(character)) return 0.47;
  if (NARROW.test(character)) return 0.68;
  if (MEDIUM.test(character)) return 0.88;
  if (WIDE.test(character)) return 1.6;
  return CAPITAL.test(character) ? 1.17 : 1.02;
}

/** The lines that a text takes when it is broken between words; a word wider than the line is broken itself. */
export function wrappedLines(text: string, width: number, look: TextLook = {}): string[] {
  return text.split('\n').flatMap(paragraph => brokenLines(paragraph, width, look));
}

function brokenLines(paragraph: string, width: number, look: TextLook): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, look) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].flatMap(each => brokenWord(each, width, look));
}

function brokenWord(line: string, width: number, look: TextLook): string[] {
  const pieces = Math.ceil(textWidth(line, look) / Math.max(width, 1));
  if (pieces <= 1) return [line];
  const length = Math.ceil(line.length / pieces);
  return Array.from({ length: pieces }, (_, index) => line.slice(index * length, (index + 1) * length));
}

/** The height in points of so many lines; of a larger font, more. */
export function linesHeight(lines: number, size = DEFAULT_SIZE): number {
  return Math.ceil(((LINE_HEIGHT + (lines - 1) * NEXT_LINE_HEIGHT) * size) / DEFAULT_SIZE);
}
