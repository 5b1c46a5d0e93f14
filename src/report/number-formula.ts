import { readFigure } from '../figure/read';

/** Signs that every converted cell is cleaned of, so that a corrected source still counts; others when they occur. */
const USUAL_SPACES = [' ', '\u00A0'];
const USUAL_MINUSES = ['\u2212', '\u2013'];
const SPACE = /[\s\u00A0\u2000-\u200B\u202F\u205F\u3000\uFEFF]/g;
const MINUS = /[\u2010-\u2015\u2212\uFE63\uFF0D]/g;
const PERCENT_WORD = /prosent|pst\.?/i;
const COMPARATOR_WORD = /^(?:[<>=≥≤]+|[^\d<>=≥≤(+-]+)/;

/**
 * An expression that makes the text of a cell into the number it stands for, as NUMBERVALUE understands it in every
 * language of Excel: `142 042` → 142042, `−3,8 %` → -0.038, `>80 %` → 0.8, `716 *)` → 716.
 * A source that is later made into a real number is used as it is.
 * @param cell the cell's reference, "'Ark 1'!B4".
 * @param text what the cell says now; it decides which signs must go.
 * @returns null when the text is no single figure.
 */
export function numberExpression(cell: string, text: string): string | null {
  const figure = readFigure(text);
  if (figure.kind !== 'figure') return null;
  const note = figure.note ?? '';
  if (!text.includes(note)) return null;
  const comparator = figure.comparator ? (COMPARATOR_WORD.exec(text.trimStart())?.[0] ?? '') : '';
  const digits = text.replace(note, '').trim();
  const signs = digits.split('%').length - 1;
  const cleaned = substituted(cell, [
    [note, ''],
    ...comparatorSigns(comparator),
    [PERCENT_WORD.exec(digits)?.[0] ?? '', '%'],
    ...both(USUAL_SPACES, digits.match(SPACE)).map(space => [space, ''] as const),
    ...both(USUAL_MINUSES, digits.match(MINUS)).map(minus => [minus, '-'] as const),
    [signs > 1 ? '%'.repeat(signs) : '', '%'],
  ]);
  const bare = digits.replace(comparator, '').replace(PERCENT_WORD, '').trim();
  return `IF(ISNUMBER(${cell}),${cell},${signed(cleaned, bare)})`;
}

/** "<45" may become ">45" in the source: both signs go. A word in front goes as it stands. */
function comparatorSigns(comparator: string): (readonly [string, string])[] {
  if (comparator === '') return [];
  return /^[<>=≥≤]/.test(comparator)
    ? [...new Set(['<', '>', ...comparator])].map(sign => [sign, ''] as const)
    : [[comparator, '']];
}

function both(usual: readonly string[], found: readonly string[] | null): string[] {
  return [...new Set([...usual, ...(found ?? [])])];
}

function substituted(cell: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs
    .filter(([from]) => from !== '')
    .reduce((inner, [from, to]) => `SUBSTITUTE(${inner},${inFormula(from)},${inFormula(to)})`, cell);
}

/** A text as a formula writes it; what nobody can see in a formula is written by its number. */
export function inFormula(text: string): string {
  const hidden =
    text.length === 1 && text !== ' ' && /[\s\u00A0\u2000-\u200B\u202F\u205F\u3000\uFEFF]/.test(text);
  return hidden ? `UNICHAR(${text.charCodeAt(0)})` : `"${text.replace(/"/g, '""')}"`;
}

/** Brackets and a minus behind the figure, as accountants write it, are no sign to NUMBERVALUE. */
function signed(cleaned: string, digits: string): string {
  const [decimal, group] = separators(digits);
  const value = (inner: string) => {
    const plain = hasDecimalPoint(digits) ? substituted(inner, [['.', ',']]) : inner;
    return `NUMBERVALUE(${plain},"${decimal}","${group}")`;
  };
  if (/^\(.+\)/.test(digits)) {
    const bare = substituted(cleaned, [
      ['(', ''],
      [')', ''],
    ]);
    return `IF(LEFT(${cleaned},1)="(",-1,1)*${value(bare)}`;
  }
  if (/\d\s*[-\u2010-\u2015\u2212]$/.test(digits)) {
    return `IF(RIGHT(${cleaned},1)="-",-1,1)*${value(substituted(cleaned, [['-', '']]))}`;
  }
  return value(cleaned);
}

/** `44.0 %`: made into a comma first, so that the source may be corrected to one. */
function hasDecimalPoint(digits: string): boolean {
  return !digits.includes(',') && digits.split('.').length === 2;
}

/**
 * The decimal and the group sign that the text was read with. Spaces are gone by then, so a space stands for "none":
 * a sign that turns up later gives an error to be seen, never another figure.
 */
function separators(digits: string): readonly [string, string] {
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (commas > 1 || (points === 1 && commas === 1 && digits.indexOf(',') < digits.indexOf('.')))
    return ['.', ','];
  return [',', points > 0 && !hasDecimalPoint(digits) ? '.' : ' '];
}
