import type { LetterGrid } from './grid';
import type { DocumentLine } from './line';
import { folded } from './words';

/** How far above a table its unit line is looked for, and how long such a line may be. */
const REACH = 8;
const LONGEST_UNIT_LINE = 60;
const BRACKET = /\(([^()]{1,60})\)/g;
const THOUSANDS =
  /\b(?:talli?|belop|kr|kroner|i|nok)\b.{0,20}?\b(?:1 ?000|tusen)\b|\b(?:tkr|tnok|tusen kr(?:oner)?)\b/;
const MILLIONS = /\b(?:tall|belop|kr|kroner|i|nok)\b.{0,20}?\bmill(?:ioner|\b)|\b(?:mnok|mill\.? kr)/;
const KRONER = /\b(?:tall|belop|alt) i (?:hele )?(?:kr|kroner|nok)\b|\bkroner\b/;
const PER = /\b(?:pr|per)\.? ?1/;

/** The scale of a table's figures as the contract names it; null where nothing says it. */
export function scaleOf(grid: LetterGrid, lines: readonly DocumentLine[]): string | null {
  const inside = scaleIn(grid.headerText);
  return inside ?? scaleAbove(grid.first, lines) ?? countIn(grid.headerText);
}

/** "beløp i tusen kr", "Tall i tusen", "Beløp (i 1 000 kr)", "Tall i mill. kr". */
export function scaleIn(text: string): string | null {
  const plain = folded(text);
  if (THOUSANDS.test(plain) && !PER.test(plain)) return '1000 kr';
  if (MILLIONS.test(plain)) return 'mill. kr';
  return KRONER.test(plain) ? 'kr' : null;
}

/** A unit line above the table, or a bracket in the sentence that leads to it, not beyond the heading or the table before. */
function scaleAbove(first: number, lines: readonly DocumentLine[]): string | null {
  let aboveHeading = false;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const line = lines[at];
    if (!line || line.cells) return null;
    const isShort = line.text.length <= LONGEST_UNIT_LINE;
    if (aboveHeading && !isShort) return null;
    const brackets = [...line.text.matchAll(BRACKET)].map(([, words = '']) => words);
    const found = (isShort ? [line.text] : brackets).map(scaleIn).find(scale => scale !== null);
    if (found) return found;
    aboveHeading ||= line.heading !== null;
  }
  return null;
}

/** Whether a line only tells the unit of the table below it; "315 Etaten (tall i tusen)" says more. */
export function isUnitLine(text: string): boolean {
  const outside = text.replace(BRACKET, '').trim();
  const saysMore = outside !== '' && text.includes('(') && scaleIn(outside) === null;
  return (
    text.length <= LONGEST_UNIT_LINE && scaleIn(text) !== null && !saysMore && !text.trim().endsWith(':')
  );
}

function countIn(headerText: string): string | null {
  const plain = folded(headerText);
  if (/\bantall\b|\bdeltakere\b|\bplasser\b/.test(plain)) return 'count';
  return /\bprosent\b|%/.test(plain) ? 'percent' : null;
}
