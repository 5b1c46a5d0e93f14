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
export function textWidth(text: string, look: TextLook = {}): number {
  return plainWidth(text) * factorOf(look);
}

function factorOf({ bold = false, size = DEFAULT_SIZE }: TextLook): number {
  return (SAFETY * (bold ? BOLD : 1) * size) / DEFAULT_SIZE;
}

/** Before the look of the text is counted in. */
function plainWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += widthOf(text.charCodeAt(at));
  return width;
}

/** By code; 0 until it is asked for: few characters are in use, and each is measured thousands of times. */
const widths = new Float64Array(0x2800);

function widthOf(code: number): number {
  return (widths[code] ||= measured(String.fromCharCode(code)));
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
  const room = Math.max(width, 1) / factorOf(look);
  return text.split('\n').flatMap(paragraph => brokenLines(paragraph, room));
}

/** @param room what stands on a line, before the look of the text is counted in */
function brokenLines(paragraph: string, room: number): string[] {
  if (plainWidth(paragraph) <= room) return [paragraph];
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || plainWidth(longer) <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].flatMap(each => brokenWord(each, room));
}

function brokenWord(line: string, room: number): string[] {
  const pieces = Math.ceil(plainWidth(line) / room);
  if (pieces <= 1) return [line];
  const length = Math.ceil(line.length / pieces);
  return Array.from({ length: pieces }, (_, index) => line.slice(index * length, (index + 1) * length));
}

/** The height in points of so many lines; of a larger font, more. */
export function linesHeight(lines: number, size = DEFAULT_SIZE): number {
  return Math.ceil(((LINE_HEIGHT + (lines - 1) * NEXT_LINE_HEIGHT) * size) / DEFAULT_SIZE);
}
