import type { Figure } from '../figure/figure';
import { readFigure } from '../figure/read';
import { withoutMarks } from './footnotes';
import type { LetterGrid } from './grid';
import type { LetterRow, LetterTable } from './letter';
import type { DocumentLine } from './line';
import type { Outline } from './outline';
import { arePageNumbers } from './page-numbers';
import { type WholeRow, wholeRows } from './rows';
import { figureIn, readingsIn } from './readings';
import { scaleOf } from './scale';
import { withSettledFigures } from './settle';
import { sourceOf } from './source';
import { isBorneOut, sumChecks, withTotals } from './sums';
import { titleOf } from './title';
import { folded, hasDigit } from './words';

const AMOUNT_COLUMN =
  /belop|budsjett|regnskap|ramme|bevilgning|tildeling|antall|^(?:sum|totalt?)\b|^(?:19|20)\d\d$/;
const NUMBER_COLUMN =
  /^(?:.{0,60} )?(?:(?:prosjekt|konto|art|kapittel|kap|funksjon|post)?(?:s)?-?(?:nr|nummer)\.?|kode|art|kapittel|kap\.?|post)$/;

const WORD = /\p{L}{2}/u;

/** "Beløp (i 1 000 kr)", "Ramme 2027", "Sum": the name of a column says that it holds amounts. */
export function isAmountName(name: string): boolean {
  return AMOUNT_COLUMN.test(folded(name));
}

/**
 * A table of amounts or counts: its columns with text columns first, its rows (headings among them too, without figures),
 * and whether its sums add up.
 */
export function amountsOf(grid: LetterGrid, lines: readonly DocumentLine[], outline: Outline): LetterTable {
  const values = valueColumns(grid);
  const labels = grid.columns.map((_name, index) => index).filter(index => !values.includes(index));
  const names = (indexes: readonly number[]) =>
    indexes.map(index => withoutMarks(grid.columns[index] ?? '').text);
  const whole = betweenFigures(wholeRows(grid.body, labels, values));
  const scale = scaleOf(grid, lines);
  const read = withTotals(whole.map(row => rowOf(row, values, scale)));
  const isPage = arePageNumbers(read);
  const settled = withSettledFigures(
    read.filter((_row, i) => !isPage[i]),
    whole.filter((_row, i) => !isPage[i]).map(({ labelDoubtful }) => labelDoubtful),
  );
  const lastSum = settled.findLastIndex((row, i) => row.isTotal && isBorneOut(settled, i));
  const rows = settled.map((row, i) => (row.label === '' && i > lastSum ? inDoubt(row) : row));
  return {
    title: titleOf(grid, lines, outline),
    chapter: outline.places[grid.first]?.chapter ?? null,
    scale,
    columns: [...names(labels), ...names(values)],
    rows,
    checks: sumChecks(rows, names(values)),
  };
}

/** From the first row with figures to the last: words between them are headings of the rows, others no part of the table. */
function betweenFigures(rows: readonly WholeRow[]): WholeRow[] {
  const hasFigures = ({ labelOnly }: WholeRow) => !labelOnly;
  return rows.slice(Math.max(rows.findIndex(hasFigures), 0), rows.findLastIndex(hasFigures) + 1);
}

/**
 * The columns whose cells are figures in most rows. Numbers of projects and accounts are labels, and so is what stands
 * in front of the column of words ("1 | Sentrum | 230"), unless its name says that it is an amount.
 */
export function valueColumns(grid: LetterGrid): number[] {
  const indexes = grid.columns.map((_name, index) => index);
  const firstWords = indexes.find(index => holdsWords(grid, index)) ?? -1;
  return indexes.filter(index => {
    const name = folded(grid.columns[index] ?? '');
    const inPlace = index > firstWords || isAmountName(name);
    return inPlace && !NUMBER_COLUMN.test(name) && holdsFigures(grid, index);
  });
}

function holdsFigures(grid: LetterGrid, column: number): boolean {
  const kinds = kindsIn(grid, column);
  const figures = kinds.filter(kind => kind === 'figure' || kind === 'doubtful').length;
  return figures > 0 && kinds.filter(kind => kind !== 'text').length * 2 > kinds.length;
}

function holdsWords(grid: LetterGrid, column: number): boolean {
  const kinds = kindsIn(grid, column);
  return kinds.filter(kind => kind === 'text').length * 2 > kinds.length;
}

/** What the cells of a column are; a cell whose place is uncertain may hold several figures. */
function kindsIn(grid: LetterGrid, column: number): Figure['kind'][] {
  return grid.body.flatMap(({ at, cells }): Figure['kind'][] => {
    const cell = cells[column] ?? '';
    if (cell === '') return [];
    const mayBeFigures = at.doubtfulCells.includes(column) && hasDigit(cell) && !WORD.test(cell);
    return mayBeFigures ? ['doubtful'] : [readFigure(cell).kind];
  });
}

function rowOf(row: WholeRow, values: readonly number[], scale: string | null): LetterRow {
  const raw = values.map(index => row.cells[index] ?? '');
  const isForeign = raw.some(cell => isOfOtherTable(cell, scale));
  const cells = values.map((index, i) =>
    amountIn(raw[i] ?? '', isForeign || row.labelDoubtful || row.at.doubtfulCells.includes(index)),
  );
  return {
    label: withoutMarks(row.label).text,
    values: cells.map(({ value }) => value),
    raw,
    status: cells.map(({ status }) => status),
    readings: cells.map(({ readings }) => readings),
    isTotal: false,
    source: sourceOf(row.at),
  };
}

/** Figures without a label and with no sum below that holds: nobody knows what they are. */
function inDoubt(row: LetterRow): LetterRow {
  const wasKnown = row.values.map(value => value !== null);
  return {
    ...row,
    values: row.values.map(() => null),
    status: row.status.map((status, i) => (wasKnown[i] ? 'doubtful' : status)),
    readings: row.readings.map((readings, i) => (wasKnown[i] ? [row.values[i] ?? 0] : readings)),
  };
}

interface Amount {
  readonly value: number | null;
  readonly status: LetterRow['status'][number];
  readonly readings: number[];
}

/** No amount is "more than", and no sum of money a share: such a row came from another table. */
function isOfOtherTable(raw: string, scale: string | null): boolean {
  const figure = readFigure(raw);
  if (figure.kind !== 'figure') return false;
  return figure.comparator !== null || (figure.percent && scale !== null && scale !== 'percent');
}

function amountIn(raw: string, uncertain: boolean): Amount {
  const figure = figureIn(raw);
  if (figure.kind === 'missing') return { value: null, status: 'missing', readings: [] };
  if (figure.kind !== 'figure') {
    const readings = figure.kind === 'doubtful' ? [...figure.readings] : readingsIn(raw);
    return { value: null, status: 'doubtful', readings };
  }
  if (uncertain) return { value: null, status: 'doubtful', readings: [figure.value] };
  return { value: figure.value, status: 'ok', readings: [] };
}
