import { difference, halfUnit, sumOf } from '../figure/decimal';
import type { PrintedFigure } from '../figure/figure';
import { type BodyRow, bodyRows } from './body';
import type { HeadedColumn } from './column';
import type { Grid } from './grid';
import { headersOf } from './is-priced';
import type { Layout } from './layout';
import { rowFormulas } from './row-formula';
import { readRows } from './rows';
import { columnsByWords } from './settle';
import { isOfMoney } from './scale-words';
import { surroundingsOf, unitLinesForAll } from './surroundings';
import type { TableCell, TableColumn, TableRow } from './table';
import { plainWords, saysTotal, saysWorkedOut } from './words';

/** Longer ones are data, not tables of a report. */
const MOST_ROWS = 200;
const FEWEST_ROWS = 3;
/** Postings, orders, and what persons are paid. */
const OTHER_LIST =
  /^(?:dato|bilag|faktura|ordre|bestilling|konto(?:nr|nummer|navn|namn)?|mva|moms|rabatt|vare(?:nr|nummer|navn|namn)?|artikkel|produkt|leverandør|kunde|tekst|navn|namn|ansatt|tilsett|medarbeid[ae]r)(?![a-zæøå-])/;
/** A total of so few rows, in a single column, may be one by chance. */
const FEWEST_PARTS = 3;

/**
 * Whether a layout that no word shows to be a report table is one of amounts: a unit line says what they are counted in,
 * and its totals or its columns add up.
 * @param near the words of title and label header; the first and the last row that can be the table's
 */
export function isReckoned(
  grid: Grid,
  layout: Layout,
  columns: readonly HeadedColumn[],
  near: { readonly about: string; readonly from: number; readonly until: number },
): boolean {
  const body = bodyRows(grid, layout, near.until);
  const figures = body.filter(({ hasFigures }) => hasFigures).length;
  if (figures < FEWEST_ROWS || figures > MOST_ROWS || columns.length < 2) return false;
  if (
    !isInMoney(grid, layout, body, near.from) ||
    headersOf(grid, layout).some(words => OTHER_LIST.test(words))
  )
    return false;
  const byWords = columnsByWords(columns, 'reckoned');
  const { rows } = readRows(grid, layout, body, byWords, 'money');
  return (
    rows.some(row => addsUp(row, rows, byWords)) || sumsAcross(rows, byWords) || followsAcross(rows, byWords)
  );
}

function isInMoney(grid: Grid, layout: Layout, body: readonly BodyRow[], from: number): boolean {
  const lastRow = body.at(-1)?.row ?? layout.headerBottom;
  const { scale } = surroundingsOf(grid, layout, {
    from,
    lastRow,
    forAll: unitLinesForAll(grid),
    priced: null,
  });
  return isOfMoney(scale);
}

/** Whether a row says that it is a total and is one, in at least half of its columns. */
function addsUp(total: TableRow, rows: readonly TableRow[], columns: readonly TableColumn[]): boolean {
  if (!saysTotal(plainWords(total.label)) || total.parts.length < 2) return false;
  const summed = columns.flatMap((_, column) => {
    const parts = total.parts.flatMap(part => figureOf(rows[part]?.cells[column]) ?? []);
    const own = figureOf(total.cells[column]);
    return own && parts.length > 1 && own.value !== 0 ? [{ own, parts }] : [];
  });
  const agreeing = summed.filter(({ own, parts }) => isSum(own, parts));
  const isTelling = agreeing.length > 1 || (agreeing[0]?.parts.length ?? 0) >= FEWEST_PARTS;
  return isTelling && agreeing.length * 2 >= summed.length;
}

const valueOf = ({ value }: PrintedFigure) => value;

/** Whether the last column says that it is a sum and is that of all others, in most rows. */
function sumsAcross(rows: readonly TableRow[], columns: readonly TableColumn[]): boolean {
  if (!saysTotal(plainWords(columns.at(-1)?.header ?? ''))) return false;
  const filled = rows.flatMap(({ cells }) => {
    const own = figureOf(cells.at(-1));
    const parts = cells.slice(0, -1).flatMap(cell => figureOf(cell) ?? []);
    return own && parts.length > 1 ? [isSum(own, parts)] : [];
  });
  const holding = filled.filter(holds => holds).length;
  return holding >= FEWEST_ROWS && holding * 2 > filled.length;
}

function isSum(own: PrintedFigure, parts: readonly PrintedFigure[]): boolean {
  const off = Math.abs(difference(sumOf(parts, valueOf), own.value));
  return off <= sumOf([own, ...parts], ({ decimals }) => halfUnit(decimals));
}

function followsAcross(rows: readonly TableRow[], columns: readonly TableColumn[]): boolean {
  const formulaColumns = columns.map(({ header }, column) => {
    const words = plainWords(header);
    return { column, open: true, saysSo: saysWorkedOut(words) };
  });
  const shown = rows.map(({ cells, parts }, row) => ({
    row,
    figures: cells.map(cell => figureOf(cell)),
    isSum: parts.length > 0,
  }));
  return rowFormulas(formulaColumns, shown).length > 0;
}

function figureOf(cell: TableCell | undefined): PrintedFigure | null {
  return cell && !cell.error && cell.figure.kind === 'figure' && !cell.figure.percent ? cell.figure : null;
}
