import { valueOf } from '../figure/figure';
import { cellAddress } from './address';
import type { BodyRow } from './body';
import { labelColumnOf, labelOf } from './body';
import { readCell } from './cell';
import { withFractionTargets } from './fraction-target';
import type { Grid } from './grid';
import type { Layout } from './layout';
import { childrenOf } from './levels';
import { pricedColumns } from './priced';
import { reason } from './reason';
import { formatAt, formulaAt, valueAt } from './sheet';
import type { FoundSum, SumRow } from './sums';
import { findSums } from './sums';
import type { Reason, RowKind, TableColumn, TableKind, TableRow } from './table';
import { isPercentColumn, plainWords, saysOfWhich, saysTotal, saysWhole } from './words';

/** Kinds whose rows are quantities of their own: a row there is a sum only if its label says so and its figures agree. */
const NOT_SUMMED: readonly TableKind[] = ['indicators', 'premises', 'keyFigures', 'timeSeries', 'climate'];
/** Kinds whose rows are numbered rather than coded, and the longest such number. */
const NUMBERED: readonly TableKind[] = ['indicators', 'premises', 'keyFigures', 'climate'];
const LONGEST_NUMBER = 2;
/** Kinds with targets that may be shares. */
const ASKED: readonly TableKind[] = ['indicators', 'climate'];
/** Among account groups, where income counts negative, the net row is the sum. */
const NET = /^netto(?![a-zæøå])/;
const CODE_LABEL = /^\d{2,8}[ .]/;
const QUANTITY_LABEL = /^(?:andel|antall|gjennomsnitt|gj\.? ?sn|dekningsgrad|prosentandel)/;

type PlainRow = Omit<TableRow, 'kind' | 'parts'> & {
  readonly hasFigures: boolean;
  /** How far in the label stands: blank columns in front of it, and spaces. */
  readonly indent: number;
};
/** A column in is deeper than any number of spaces. */
const SPACES_A_COLUMN = 100;

/** Reads the rows of a body: labels, cells, and which rows are headings, sums and sums of sums. */
export function readRows(
  grid: Grid,
  layout: Layout,
  body: readonly BodyRow[],
  columns: readonly TableColumn[],
  kind: TableKind,
): { rows: TableRow[]; reasons: Reason[] } {
  const named = withoutNumbers(grid, layout, body, kind);
  const plain = body.map(row => {
    const read = readRow(grid, named, row, columns);
    return ASKED.includes(kind) ? { ...read, cells: withFractionTargets(read.cells, columns) } : read;
  });
  const headings = plain.map((row, index) => !row.hasFigures && !isBlankItem(row, plain[index + 1], kind));
  const sums = sumsOf(plain, headings, columns, kind);
  const totals = totalsOf(plain, sums);
  const rows = plain.map(({ row, label, labelAddress, cells }, index): TableRow => {
    const rowKind: RowKind = headings[index]
      ? 'section'
      : totals.has(index)
        ? 'total'
        : sums.has(index)
          ? 'subtotal'
          : 'item';
    return { row, label, labelAddress, cells, kind: rowKind, parts: sums.get(index)?.parts ?? [] };
  });
  return { rows, reasons: sumReasons(plain, sums) };
}

/** Indicators and their like may be numbered in a column of its own; that is no code, and no part of their names. */
function withoutNumbers(grid: Grid, layout: Layout, body: readonly BodyRow[], kind: TableKind): Layout {
  const { codeColumn } = layout;
  if (codeColumn === null || !NUMBERED.includes(kind)) return layout;
  const isNumbered = body.every(({ row }) => grid.textAt(row, codeColumn).length <= LONGEST_NUMBER);
  return isNumbered ? { ...layout, codeColumn: null } : layout;
}

function sumReasons(rows: readonly PlainRow[], sums: ReadonlyMap<number, FoundSum>): Reason[] {
  return [...sums].flatMap(([index, { unproved }]) => {
    const { label = '', labelAddress = '' } = rows[index] ?? {};
    const about = { words: label, cells: [labelAddress] };
    if (unproved) return [reason('sumUnproved', about)];
    return saysTotal(plainWords(label)) ? [] : [reason('sumByFigures', about)];
  });
}

function readRow(grid: Grid, layout: Layout, body: BodyRow, columns: readonly TableColumn[]): PlainRow {
  const { row, hasFigures } = body;
  const label = labelOf(grid, layout, row);
  const labelColumn = labelColumnOf(grid, layout, row);
  const printed = String(valueAt(grid.sheet, row, labelColumn) ?? '');
  const spaces = printed.length - printed.trimStart().length;
  const indent = labelColumn * SPACES_A_COLUMN + spaces;
  const cells = columns.map(({ column }) =>
    readCell(
      cellAddress(row, column),
      valueAt(grid.sheet, row, column),
      formatAt(grid.sheet, row, column),
      formulaAt(grid.sheet, row, column),
    ),
  );
  return { row, label, labelAddress: cellAddress(row, labelColumn), cells, hasFigures, indent };
}

/** A row left blank is an item, not a heading, where its label is like those of items: a code, or "Antall …". */
function isBlankItem(row: PlainRow, next: PlainRow | undefined, kind: TableKind): boolean {
  if (kind === 'indicators' || kind === 'premises') return QUANTITY_LABEL.test(plainWords(row.label));
  const alike = next === undefined || CODE_LABEL.test(next.label) || saysTotal(plainWords(next.label));
  return CODE_LABEL.test(row.label) && alike;
}

function sumsOf(
  rows: readonly PlainRow[],
  headings: readonly boolean[],
  columns: readonly TableColumn[],
  kind: TableKind,
): Map<number, FoundSum> {
  if (kind === 'timeSeries') return seriesSums(rows, headings, columns);
  if (NOT_SUMMED.includes(kind)) return labelledSums(rows, columns, kind);
  const summed = columns.flatMap(({ role, header }, index) =>
    role === 'comment' || role === 'outcome' || isPercentColumn(header) ? [] : [index],
  );
  const children = childrenOf(withPricesDeeper(rows, columns));
  return findSums(
    rows.map((row, index) => ({
      ...sumRow(row, headings[index] ?? false, summed, kind),
      children: children[index] ?? [],
    })),
  );
}

/** In a calculation of quantity × price a row that has an amount alone may head the rows with prices under it. */
function withPricesDeeper(rows: readonly PlainRow[], columns: readonly TableColumn[]): readonly PlainRow[] {
  const priced = pricedColumns(columns.map(({ header }) => plainWords(header)));
  if (!priced) return rows;
  return rows.map(row =>
    valueOf(row.cells[priced.price]?.figure) === null ? row : { ...row, indent: row.indent + 0.5 },
  );
}

function sumRow(row: PlainRow, heading: boolean, summed: readonly number[], kind: TableKind): SumRow {
  const words = plainWords(row.label);
  return {
    saysTotal: saysTotal(words) || (kind === 'accountGroup' && NET.test(words)),
    saysWhole: saysWhole(words),
    apart: heading || saysOfWhich(words),
    heading,
    single: kind === 'function' && CODE_LABEL.test(row.label),
    children: [],
    cells: row.cells.filter((_, index) => summed.includes(index)),
  };
}

/** Amounts by year or month have totals of groups too: rows that say so and are the sum of rows beside them. */
function seriesSums(
  rows: readonly PlainRow[],
  headings: readonly boolean[],
  columns: readonly TableColumn[],
): Map<number, FoundSum> {
  const summed = columns.flatMap(({ header }, index) => (isPercentColumn(header) ? [] : [index]));
  const sums = findSums(
    rows.map((row, index) => {
      const own = sumRow(row, headings[index] ?? false, summed, 'timeSeries');
      return { ...own, single: !own.saysTotal };
    }),
  );
  const proved = [...sums].filter(([, { unproved }]) => !unproved);
  return new Map([...labelledSums(rows, columns, 'timeSeries'), ...proved]);
}

/**
 * "Totalt antall tiltak" among premises sums the rows above it that are quantities and not prices; taken only where the
 * figures agree, since an indicator may be called "Samlet sykefravær".
 */
function labelledSums(
  rows: readonly PlainRow[],
  columns: readonly TableColumn[],
  kind: TableKind,
): Map<number, FoundSum> {
  const all = columns.map((_, index) => index);
  const found = new Map<number, FoundSum>();
  for (const [index, row] of rows.entries()) {
    const words = plainWords(row.label);
    if (!saysTotal(words) || !row.hasFigures) continue;
    const parts = rows.flatMap((part, at) => (at < index && isCounted(part, words) ? [at] : []));
    const tried = [...parts.map(part => rows[part]), row].flatMap(part =>
      part ? [sumRow(part, false, all, kind)] : [],
    );
    const sum = findSums(tried).get(tried.length - 1);
    if (sum && !sum.unproved && sum.parts.length === parts.length)
      found.set(index, { parts, unproved: false });
  }
  return found;
}

function isCounted(part: PlainRow, total: string): boolean {
  if (!part.hasFigures) return false;
  return !/antall/.test(total) || /antall/.test(plainWords(part.label));
}

/** The sums that no other row takes up: the only one, or the last one that says so; the others are subtotals. */
function totalsOf(rows: readonly PlainRow[], sums: ReadonlyMap<number, FoundSum>): Set<number> {
  const taken = new Set([...sums.values()].flatMap(({ parts }) => parts));
  const roots = [...sums.keys()].filter(row => !taken.has(row)).sort((a, b) => a - b);
  const labelled = roots.filter(row => saysTotal(plainWords(rows[row]?.label ?? '')));
  const last = labelled[labelled.length - 1] ?? roots[roots.length - 1];
  return new Set(roots.length === 1 ? roots : last === undefined ? [] : [last]);
}
