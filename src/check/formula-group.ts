import { cellAddress, parseCellAddress } from '../table/address';
import type { RecognisedTable, TableCell, TableRow } from '../table/table';
import { isDerived, isPercentColumn } from './columns';
import { relativeFormula } from './formula';
import { groupBy } from './group';

export interface GroupedCell {
  readonly cell: TableCell;
  readonly label: string;
  readonly column: string;
}

/** Cells that a person would fill with one formula: a column of deviations, a row of sums. */
export interface FormulaGroup {
  readonly cells: readonly GroupedCell[];
}

/**
 * The groups of a table whose formulas do the same: figures down their column, apart from sums; sums along their row,
 * without what is worked out along it, which may be a sum or a difference there.
 */
export function formulaGroups(table: RecognisedTable): readonly FormulaGroup[] {
  const before = groups.get(table);
  if (before) return before;
  const found = readGroups(table);
  groups.set(table, found);
  return found;
}

/** Several rules ask about the formulas of one table. */
const groups = new WeakMap<RecognisedTable, readonly FormulaGroup[]>();

function readGroups(table: RecognisedTable): FormulaGroup[] {
  if (!table.rows.some(({ cells }) => cells.some(({ formula }) => formula !== null))) return [];
  const figures = figureColumns(table);
  const plain = figures.filter(column => !isWorkedOut(table, column));
  const { items, sums } = rowsOf(table);
  return live([
    ...figures.map(column => ({ cells: cellsOf(table, [column], items) })),
    ...sums.map(row => ({ cells: cellsOf(table, plain, [row]) })),
  ]);
}

/**
 * The groups where formulas stand, whatever they do: the same, with every figure of a row of sums, and what is worked out
 * along the rows, sums too.
 */
export function liveGroups(table: RecognisedTable): FormulaGroup[] {
  const figures = figureColumns(table);
  const { items, sums } = rowsOf(table);
  const derived = figures.filter(column => isWorkedOut(table, column));
  return [
    ...formulaGroups(table),
    ...live(sums.map(row => ({ cells: cellsOf(table, figures, [row]) }))),
    ...live(derived.map(column => ({ cells: cellsOf(table, [column], [...items, ...sums]) }))),
  ];
}

function live(all: readonly FormulaGroup[]): FormulaGroup[] {
  return all.filter(({ cells }) => cells.some(({ cell }) => cell.formula !== null));
}

function rowsOf({ rows }: RecognisedTable) {
  const figured = rows.filter(({ kind }) => kind !== 'section');
  const isSum = ({ kind, parts }: TableRow) => kind !== 'item' || parts.length > 0;
  return { items: figured.filter(row => !isSum(row)), sums: figured.filter(isSum) };
}

function cellsOf(
  table: RecognisedTable,
  columns: readonly number[],
  rows: readonly TableRow[],
): GroupedCell[] {
  return rows.flatMap(row =>
    columns.flatMap(column => {
      const cell = row.cells[column];
      return cell ? [{ cell, label: row.label, column: table.columns[column]?.header ?? '' }] : [];
    }),
  );
}

function figureColumns({ columns }: RecognisedTable): number[] {
  return columns.flatMap(({ role }, column) => (isText(role) ? [] : [column]));
}

function isText(role: RecognisedTable['columns'][number]['role']): boolean {
  return role === 'comment' || role === 'outcome';
}

function isWorkedOut({ columns }: RecognisedTable, column: number): boolean {
  const { role = 'other', header = '' } = columns[column] ?? {};
  return isDerived(role) || isPercentColumn(header);
}

/** The form that more than half of a group's formulas have, as each looks from its own cell; null without one. */
export function usualFormula({ cells }: FormulaGroup): string | null {
  const all = cells.flatMap(({ cell }) => formOf(cell) ?? []);
  const [most] = [...groupBy(all, form => form)].toSorted(([, a], [, b]) => b.length - a.length);
  return most && most[1].length * 2 > all.length ? most[0] : null;
}

/** Several rules ask how one formula looks. */
const forms = new WeakMap<TableCell, string | null>();

/** A cell's formula as it looks from the cell; null for a number. */
export function formOf(cell: TableCell): string | null {
  const { formula, address } = cell;
  if (formula === null) return null;
  const known = forms.get(cell);
  if (known !== undefined) return known;
  const at = parseCellAddress(address);
  const form = at && relativeFormula(formula, at.row, at.column);
  forms.set(cell, form);
  return form;
}

/** A relative form as the formula of a cell; null when it would point outside the sheet. */
export function movedTo(form: string, row: number, column: number): string | null {
  let outside = false;
  const formula = form.replace(/\[(-?\d+|\$\d+),(-?\d+|\$[A-Z]+)\]/g, (_, down: string, across: string) => {
    const [toRow, toColumn] = [row + Number(down), column + Number(across)];
    outside ||= toRow < 0 || toColumn < 0 || down.startsWith('$') || across.startsWith('$');
    return outside ? '' : cellAddress(toRow, toColumn);
  });
  return outside ? null : formula;
}
