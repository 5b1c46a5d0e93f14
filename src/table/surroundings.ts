import type { Grid } from './grid';
import { headerText } from './header-block';
import type { Layout } from './layout';
import type { Scale } from './table';
import type { PricedColumns } from './priced';
import { isOfMoney, saysForAll, scaleOfTitle, scaleOfWords, unitAtEnd } from './scale-words';
import { plainWords } from './words';

/** A text near a table, with its place for the reasons. */
export interface TextNear {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What stands around a table: its title, its unit line and what that says the figures are counted in. */
export interface Surroundings {
  readonly title: TextNear | null;
  readonly scale: Scale | null;
  readonly unitLine: TextNear | null;
}

/** So many rows above a header are looked at. */
const FURTHEST = 60;
/** A title stands this near, or it must look like one. */
const NEAR = 4;
const LONGEST_TITLE = 160;
const TITLE_WORDS =
  /^tabell|^\d+(?:\.\d+)+ |hovedoversikt|oversikt|driftsutgifter|regnskap|resultat|indikator|måltall|premiss|nøkkeltall|funksjonsområde|\bfo ?\d/;

/** The title over a table, the nearest text above that looks like one, or one beside its header; null when there is none. */
export function titleOf(grid: Grid, layout: Layout, from = 0): string | null {
  return titleNear(grid, layout, textsAbove(grid, layout, from))?.text ?? null;
}

/**
 * Title and unit line of a table. Both are looked for upwards to the table above (`from`); the unit line also in the
 * header's corner, in the title, right under the table, and in a line for the whole sheet ("Alle tall i 1000 kr").
 * @param priced of a calculation of quantity × price the columns of the sheet: the amounts' unit is the table's
 */
export function surroundingsOf(
  grid: Grid,
  layout: Layout,
  {
    from,
    lastRow,
    forAll,
    priced,
  }: {
    from: number;
    lastRow: number;
    forAll: readonly TextNear[];
    priced: PricedColumns | null;
  },
): Surroundings {
  const above = textsAbove(grid, layout, from);
  const title = titleNear(grid, layout, above);
  const unitLine =
    (priced && unitOfColumn(grid, layout, priced.amount)) ??
    above.find(
      ({ row, text }) => scaleOfTitle(plainWords(text)) !== null && !belongsToTableAbove(row, from, title),
    ) ??
    unitInHeader(grid, layout, priced) ??
    unitBeside(grid, layout, lastRow) ??
    unitLineBelow(grid, layout, lastRow) ??
    forAll.findLast(({ row }) => row < layout.headerTop) ??
    null;
  const scale = unitLine === null ? null : scaleOfTitle(plainWords(unitLine.text));
  return { title, scale, unitLine };
}

/** The texts over a table, from the header upwards, those over its columns first; a row with figures ends them. */
function textsAbove(grid: Grid, layout: Layout, from: number): TextNear[] {
  const found: TextNear[] = [];
  for (let row = layout.headerTop - 1; row >= Math.max(from, layout.headerTop - FURTHEST); row -= 1) {
    const texts = textsOfRow(grid, layout, row);
    if (texts === null) break;
    found.push(...texts);
  }
  return [...found.filter(text => isOver(layout, text)), ...found.filter(text => !isOver(layout, text))];
}

function isOver({ left }: Pick<Layout, 'left'>, { column }: TextNear): boolean {
  return column >= left - 2;
}

function textsOfRow(
  grid: Grid,
  layout: Pick<Layout, 'left' | 'right' | 'free'>,
  row: number,
): TextNear[] | null {
  const texts: TextNear[] = [];
  for (let column = layout.free; column <= layout.right; column += 1) {
    const isFigure = grid.wholeSheet.sortAt(row, column) === 'figure';
    if (isFigure && column >= layout.left) return null;
    const text = grid.textAt(row, column);
    if (text !== '' && !isFigure) texts.push({ row, column, text });
  }
  return texts;
}

function titleNear(grid: Grid, layout: Layout, above: readonly TextNear[]): TextNear | null {
  const over = above.filter(text => isOver(layout, text));
  return (
    titleAmong(over, layout.headerTop) ??
    titleAmong([...textsBeside(grid, layout), ...above], layout.headerTop)
  );
}

/** The texts left of a header; its corner too, where that says more than what the rows are. */
function textsBeside(grid: Grid, { headerTop, headerBottom, free, labelColumn, left }: Layout): TextNear[] {
  const found: TextNear[] = [];
  for (let row = headerTop; row <= headerBottom; row += 1) {
    for (let column = free; column <= labelColumn; column += 1) {
      const text = grid.textAt(row, column);
      const isTitle = column < left || (text.includes(' ') && TITLE_WORDS.test(plainWords(text)));
      if (text !== '' && isTitle) found.push({ row, column, text });
    }
  }
  return found;
}

/** The nearest text that is no unit line, note or prose; far from the table only what looks like a title. */
function titleAmong(texts: readonly TextNear[], headerTop: number): TextNear | null {
  const candidates = texts.filter(({ text }) => !isOnlyUnitLine(text) && !isNote(text) && !isProse(text));
  const [nearest, next] = candidates;
  if (nearest && headerTop - nearest.row <= NEAR) {
    const isContinued = next?.row === nearest.row - 1 && /^tabell [\d.]+[a-z]?[:.]?$/i.test(next.text);
    return isContinued ? { ...next, text: `${next.text} ${nearest.text}` } : nearest;
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
function belongsToTableAbove(row: number, from: number, title: TextNear | null): boolean {
  return from > 0 && row === from && title !== null && title.row > row;
}

/** At the end of the words over a column. */
function unitOfColumn(grid: Grid, { headerTop, headerBottom }: Layout, column: number): TextNear | null {
  const words = plainWords(headerText(grid, { top: headerTop, bottom: headerBottom }, column));
  const text = unitAtEnd(words);
  return text === null ? null : { row: headerBottom, column, text };
}

/** In a header's cell, or as the first line under it; what prices and quantities are counted in is their own. */
function unitInHeader(grid: Grid, layout: Layout, priced: PricedColumns | null): TextNear | null {
  for (let row = layout.headerTop; row <= layout.headerBottom + 1; row += 1) {
    for (let column = layout.left; column <= layout.right; column += 1) {
      if (column === priced?.price || column === priced?.quantity) continue;
      const text = grid.sortAt(row, column) === 'figure' ? '' : grid.textAt(row, column);
      const scale = scaleOfWords(plainWords(text));
      if (isOfMoney(scale)) return { row, column, text };
    }
  }
  return null;
}

/** In a cell right of the header, over a column that is otherwise blank. */
function unitBeside(
  grid: Grid,
  { headerTop, headerBottom, right }: Layout,
  lastRow: number,
): TextNear | null {
  const column = right + 1;
  for (let row = headerBottom + 1; row <= lastRow; row += 1)
    if (grid.sortAt(row, column) !== 'blank') return null;
  for (let row = headerTop; row <= headerBottom; row += 1) {
    const text = grid.textAt(row, column);
    if (isOnlyUnitLine(text)) return { row, column, text };
  }
  return null;
}

function unitLineBelow(grid: Grid, layout: Layout, lastRow: number): TextNear | null {
  for (const row of [lastRow + 1, lastRow + 2]) {
    const unit = textsOfRow(grid, layout, row)?.find(({ text }) => isOnlyUnitLine(text));
    if (unit) return unit;
  }
  return null;
}

/** The unit lines that hold for every table below them on the sheet. */
export function unitLinesForAll({ wholeSheet }: Grid): TextNear[] {
  const { top, left, right } = wholeSheet;
  return Array.from({ length: FURTHEST }, (_, index) => top + index).flatMap(row => {
    const texts = textsOfRow(wholeSheet, { left, right, free: left }, row) ?? [];
    return texts.filter(({ text }) => saysForAll(plainWords(text)) && isUnitLine(text));
  });
}
