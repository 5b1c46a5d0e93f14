import { cellAddress } from '../table/address';
import type { RecognisedTable, TableCell, TableRow } from '../table/table';
import { figureOf } from './cells';
import { isDerived, isPercentColumn } from './columns';
import { relativeFormula } from './formula';
import { groupBy } from './group';
import { oncePerTable } from './once-per-table';

export interface GroupedCell {
  readonly cell: TableCell;
  readonly label: string;
  readonly column: string;
  /** The formula as it looks from its cell; null for a number. */
  readonly form: string | null;
}

/** Cells that a person would fill with one formula: a column of deviations, a row of sums. */
export interface FormulaGroup {
  readonly cells: readonly GroupedCell[];
  /** How many of them are formulas, and how many are figures that are typed in. */
  readonly formulas: number;
  readonly numbers: number;
}

/** The groups of a table where formulas stand. */
interface Groups {
  readonly same: readonly FormulaGroup[];
  readonly live: readonly FormulaGroup[];
}

/**
 * The groups of a table whose formulas do the same: figures down their column, apart from sums; sums along their row,
 * without what is worked out along it, which may be a sum or a difference there.
 */
export function formulaGroups(table: RecognisedTable): readonly FormulaGroup[] {
  return groupsOf(table).same;
}

/**
 * The groups where formulas stand, whatever they do: the same, with every figure of a row of sums, and what is worked out
 * along the rows, sums too.
 */
export function liveGroups(table: RecognisedTable): readonly FormulaGroup[] {
  return groupsOf(table).live;
}

const groupsOf = oncePerTable((table): Groups => {
  const figures = figureColumns(table);
  const derived = figures.filter(column => isWorkedOut(table, column));
  const plain = figures.filter(column => !isWorkedOut(table, column));
  const { items, sums } = rowsOf(table);
  const forms: Forms = new Map();
  const group = (columns: readonly number[], rows: readonly TableRow[]) =>
    groupOf(table, columns, rows, forms);
  const same = [
    ...figures.flatMap(column => group([column], items)),
    ...sums.flatMap(row => group(plain, [row])),
  ];
  const more = [
    ...sums.flatMap(row => group(figures, [row])),
    ...derived.flatMap(column => group([column], [...items, ...sums])),
  ];
  return { same, live: [...same, ...more] };
});

function rowsOf({ rows }: RecognisedTable) {
  const figured = rows.filter(({ kind }) => kind !== 'section');
  const isSum = ({ kind, parts }: TableRow) => kind !== 'item' || parts.length > 0;
  return { items: figured.filter(row => !isSum(row)), sums: figured.filter(isSum) };
}

/** The cells of some columns and rows; no group where no formula stands among them. */
function groupOf(
  table: RecognisedTable,
  columns: readonly number[],
  rows: readonly TableRow[],
  forms: Forms,
): FormulaGroup[] {
  if (!rows.some(({ cells }) => columns.some(column => cells[column]?.formula))) return [];
  const cells: GroupedCell[] = [];
  for (const { label, row, cells: ofRow } of rows) {
    for (const index of columns) {
      const cell = ofRow[index];
      const column = table.columns[index];
      if (!cell || !column) continue;
      cells.push({ cell, label, column: column.header, form: formOf(cell, row, column.column, forms) });
    }
  }
  const formulas = cells.filter(({ cell }) => cell.formula !== null).length;
  return [{ cells, formulas, numbers: cells.filter(isNumber).length }];
}

/** A figure that is typed in, where it might have been worked out. */
export function isNumber({ cell }: GroupedCell): boolean {
  return cell.formula === null && figureOf(cell) !== null;
}

/** A cell stands in several groups. */
type Forms = Map<TableCell, string>;

function formOf(cell: TableCell, row: number, column: number, forms: Forms): string | null {
  if (cell.formula === null) return null;
  const form = forms.get(cell) ?? relativeFormula(cell.formula, row, column);
  forms.set(cell, form);
  return form;
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
  const all = cells.flatMap(({ form }) => form ?? []);
  const [most] = [...groupBy(all, form => form)].toSorted(([, a], [, b]) => b.length - a.length);
  return most && most[1].length * 2 > all.length ? most[0] : null;
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
