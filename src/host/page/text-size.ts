import type { LocalSheet } from '../../file/local/sheet';
import type { LocalStyle } from '../../file/local/style';

const PIXELS_PER_POINT = 4 / 3;
const LINE_HEIGHT = 1.2;
/** Inside a cell, left and right together. */
const PADDING = 8;
/** Calibri's look-alike of the same widths stands behind it. */
const FALLBACK_FONTS = 'Carlito, sans-serif';

const ruler = document.createElement('canvas').getContext('2d');

/** A cell's font as CSS writes it. */
export function fontOf({ italic, bold, size, fontName }: LocalStyle): string {
  const family = `"${fontName.replace(/["\\]/g, '')}", ${FALLBACK_FONTS}`;
  return `${italic ? 'italic ' : ''}${bold ? '700' : '400'} ${size * PIXELS_PER_POINT}px/${LINE_HEIGHT} ${family}`;
}

/** Pixels that a text takes on one line. */
export function widthOf(text: string, style: LocalStyle): number {
  if (!ruler) return 0;
  ruler.font = fontOf(style);
  return ruler.measureText(text).width;
}

/** Pixels that a cell's text takes in height: the lines that it is wrapped to at a width, else one; 0 without text. */
export function textHeight(sheet: LocalSheet, row: number, column: number, width: number): number {
  const value = sheet.value(row, column);
  if (typeof value !== 'string') return 0;
  const style = sheet.style(row, column);
  const lines = style.wrap
    ? value.split('\n').reduce((sum, line) => sum + linesOf(line, style, width - PADDING), 0)
    : 1;
  return Math.ceil(lines * style.size * PIXELS_PER_POINT * LINE_HEIGHT) + 2;
}

function linesOf(text: string, style: LocalStyle, width: number): number {
  let lines = 1;
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, style) > width) {
      lines++;
      line = word;
    } else line = longer;
  }
  return lines;
}
