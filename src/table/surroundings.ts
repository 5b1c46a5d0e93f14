import type { Grid } from './grid';
import type { Layout } from './layout';
import type { Scale } from './table';
import { plainWords, saysForAll, scaleOfWords } from './words';

/** What stands around a table: its title and its unit line, with the rows they stand in for the reasons. */
export interface Surroundings {
  readonly title: string | null;
  readonly scale: Scale | null;
  /** The words of the unit line. */
  readonly unitLine: string | null;
}

export interface TextAbove {
  readonly row: number;
  readonly text: string;
}

/** So many rows above a header are looked at. */
const FURTHEST = 60;
/** A title stands this near, or it must look like one. */
const NEAR = 4;
const LONGEST_TITLE = 160;
const TITLE_WORDS =
  /^tabell|^\d+(?:\.\d+)+ |hovedoversikt|oversikt|driftsutgifter|regnskap|resultat|indikator|måltall|premiss|nøkkeltall|funksjonsområde|\bfo ?\d/;

/** The title over a table, the nearest text above that looks like one; null when there is none. */
export function titleOf(grid: Grid, layout: Layout, from = 0): string | null {
  return titleAmong(textsAbove(grid, layout, from), layout.headerTop)?.text ?? null;
}

/**
 * Title and unit line of a table. Both are looked for upwards to the table above (`from`); the unit line also in the
 * header's corner, in the title, right under the table, and in a line for the whole sheet ("Alle tall i 1000 kr").
 */
export function surroundingsOf(
  grid: Grid,
  layout: Layout,
  { from, lastRow, forAll }: { from: number; lastRow: number; forAll: readonly TextAbove[] },
): Surroundings {
  const above = textsAbove(grid, layout, from);
  const title = titleAmong(above, layout.headerTop);
  const unitLine =
    above.find(({ row, text }) => isUnitLine(text) && !belongsToTableAbove(row, from, title))?.text ??
    unitInHeader(grid, layout) ??
    unitLineBelow(grid, layout, lastRow) ??
    forAll.findLast(({ row }) => row < layout.headerTop)?.text ??
    null;
  const scale = unitLine === null ? null : scaleOfWords(plainWords(unitLine));
  return { title: title?.text ?? null, scale, unitLine };
}

/** The texts over a table, from the header upwards; a row with figures ends them. */
function textsAbove(grid: Grid, layout: Layout, from: number): TextAbove[] {
  const found: TextAbove[] = [];
  for (let row = layout.headerTop - 1; row >= Math.max(from, layout.headerTop - FURTHEST); row -= 1) {
    const texts = textsOfRow(grid, layout, row);
    if (texts === null) break;
    found.push(...texts.map(text => ({ row, text })));
  }
  return found;
}

function textsOfRow(
  grid: Grid,
  layout: Pick<Layout, 'left' | 'right' | 'free'>,
  row: number,
): string[] | null {
  const texts: string[] = [];
  for (let column = Math.max(layout.free, layout.left - 2); column <= layout.right; column += 1) {
    const isFigure = grid.wholeSheet.sortAt(row, column) === 'figure';
    if (isFigure && column >= layout.left) return null;
    const text = grid.textAt(row, column);
    if (text !== '' && !isFigure) texts.push(text);
  }
  return texts;
}

/** The nearest text that is no unit line, note or prose; far from the table only what looks like a title. */
function titleAmong(above: readonly TextAbove[], headerTop: number): TextAbove | null {
  const candidates = above.filter(({ text }) => !isOnlyUnitLine(text) && !isNote(text) && !isProse(text));
  const [nearest, next] = candidates;
  if (nearest && headerTop - nearest.row <= NEAR) {
    const isContinued = next?.row === nearest.row - 1 && /^tabell [\d.]+[a-z]?[:.]?$/i.test(next.text);
    return isContinued ? { row: next.row, text: `${next.text} ${nearest.text}` } : nearest;
  }
  return candidates.find(({ text }) => TITLE_WORDS.test(plainWords(text))) ?? null;
}

function isUnitLine(text: string): boolean {
  return scaleOfWords(plainWords(text)) !== null;
}

/** "Tall i 1000 kr", and not a title with the unit in brackets behind. */
function isOnlyUnitLine(text: string): boolean {
  return isUnitLine(text) && (text.length <= 40 || saysForAll(plainWords(text))) && text.indexOf('(') <= 0;
}

function isNote(text: string): boolean {
  return /^(?:\*|\d\) ?|kilde:|note:|merk)/i.test(text);
}

function isProse(text: string): boolean {
  return text.length > LONGEST_TITLE || (text.length > 60 && /[.!?]$/.test(text));
}

/** A unit line right under the table above, with our own title below it, is that table's. */
function belongsToTableAbove(row: number, from: number, title: TextAbove | null): boolean {
  return from > 0 && row === from && title !== null && title.row > row;
}

function unitInHeader(grid: Grid, layout: Layout): string | null {
  for (let row = layout.headerTop; row <= layout.headerBottom; row += 1) {
    for (let column = layout.left; column <= layout.right; column += 1) {
      const text = grid.textAt(row, column);
      const scale = scaleOfWords(plainWords(text));
      if (scale !== null && scale !== 'percent' && scale !== 'count') return text;
    }
  }
  return null;
}

function unitLineBelow(grid: Grid, layout: Layout, lastRow: number): string | null {
  for (const row of [lastRow + 1, lastRow + 2]) {
    const unit = textsOfRow(grid, layout, row)?.find(isOnlyUnitLine);
    if (unit !== undefined) return unit;
  }
  return null;
}

/** The unit lines that hold for every table below them on the sheet. */
export function unitLinesForAll({ wholeSheet }: Grid): TextAbove[] {
  const { top, left, right } = wholeSheet;
  return Array.from({ length: FURTHEST }, (_, index) => top + index).flatMap(row => {
    const texts = textsOfRow(wholeSheet, { left, right, free: left }, row) ?? [];
    return texts
      .filter(text => saysForAll(plainWords(text)) && isUnitLine(text))
      .map(text => ({ row, text }));
  });
}
