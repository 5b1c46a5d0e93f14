import { cellAddress } from '../table/address';
import type { RecognisedTable, TableCell } from '../table/table';
import { isPercentColumn } from '../table/words';
import { figureOf } from './cells';
import { isDerived } from './columns';
import { relativeFormula } from './formula';

export interface GroupedCell {
  readonly cell: TableCell;
  readonly label: string;
  readonly column: string;
  /** The formula as it looks from its cell; null for a number. */
  readonly form: string | null;
}

/** Cells that a person would fill with one formula: a column of deviations, a row of sums. */
export interface FormulaGroup {
  /** How many of its formulas look so from their cell, by form; worked out when it is asked for. */
  readonly forms: () => ReadonlyMap<string, number>;
  /** How many of its cells are formulas, and how many are figures that are typed in. */
  readonly formulas: number;
  readonly numbers: number;
  /** Those of its cells that have a property: in most groups all do the same, and none need be written out. */
  readonly cellsWhere: (has: (cell: TableCell, form: string | null) => boolean) => readonly GroupedCell[];
}

/**
 * The groups of a table whose formulas do the same: figures down their column, apart from sums; sums along their row,
 * without what is worked out along it, which may be a sum or a difference there.
 */
export function formulaGroups(table: RecognisedTable): FormulaGroup[] {
  return sameGroups(table, formsIn(table));
}

function sameGroups(table: RecognisedTable, formAt: FormAt): FormulaGroup[] {
  const { items, sums } = rowsOf(table);
  const { figures, plain } = columnsOf(table);
  return [
    ...figures.flatMap(column => groupOf(table, [column], items, formAt)),
    ...sums.flatMap(row => groupOf(table, plain, [row], formAt)),
  ];
}

/**
 * The groups where formulas stand, whatever they do: the same, with every figure of a row of sums, and what is worked out
 * along the rows, sums too.
 */
export function liveGroups(table: RecognisedTable): FormulaGroup[] {
  const { items, sums } = rowsOf(table);
  const { figures, derived } = columnsOf(table);
  const formAt = formsIn(table);
  return [
    ...sameGroups(table, formAt),
    ...sums.flatMap(row => groupOf(table, figures, [row], formAt)),
    ...derived.flatMap(column => groupOf(table, [column], [...items, ...sums], formAt)),
  ];
}

/** Indexes of the rows with figures. */
function rowsOf({ rows }: RecognisedTable) {
  const [items, sums]: [number[], number[]] = [[], []];
  rows.forEach(({ kind, parts }, index) => {
    if (kind === 'section') return;
    (kind === 'item' && parts.length === 0 ? items : sums).push(index);
  });
  return { items, sums };
}

/** The cells of some columns and rows, as indexes; no group where no formula stands among them. */
function groupOf(
  table: RecognisedTable,
  columns: readonly number[],
  rows: readonly number[],
  formAt: FormAt,
): FormulaGroup[] {
  const cellAt = (row: number, column: number) => table.rows[row]?.cells[column];
  if (!rows.some(row => columns.some(column => isFormula(cellAt(row, column))))) return [];
  let formulas = 0;
  let numbers = 0;
  for (const row of rows) {
    for (const column of columns) {
      const cell = cellAt(row, column);
      if (isFormula(cell)) formulas += 1;
      else if (isNumber(cell)) numbers += 1;
    }
  }
  let known: Map<string, number> | null = null;
  const forms = () => (known ??= countedForms(columns, rows, formAt));
  const cellsWhere: FormulaGroup['cellsWhere'] = has =>
    rows.flatMap(row =>
      columns.flatMap((column): GroupedCell[] => {
        const cell = cellAt(row, column);
        const form = formAt(row, column);
        if (!cell || !has(cell, form)) return [];
        const { label = '' } = table.rows[row] ?? {};
        return [{ cell, label, column: table.columns[column]?.header ?? '', form }];
      }),
    );
  return [{ forms, formulas, numbers, cellsWhere }];
}

function countedForms(
  columns: readonly number[],
  rows: readonly number[],
  formAt: FormAt,
): Map<string, number> {
  const forms = new Map<string, number>();
  for (const row of rows) {
    for (const column of columns) {
      const form = formAt(row, column);
      if (form !== null) forms.set(form, (forms.get(form) ?? 0) + 1);
    }
  }
  return forms;
}

function isFormula(cell: TableCell | undefined): boolean {
  return cell !== undefined && cell.formula !== null;
}

/** A figure that is typed in, where it might have been worked out. */
export function isNumber(cell: TableCell | undefined): boolean {
  return !isFormula(cell) && figureOf(cell) !== null;
}

/** The form of the formula in a row and column, as indexes; null where none stands. */
type FormAt = (row: number, column: number) => string | null;

/** Worked out once for each cell, which stands in several groups. */
function formsIn({ rows, columns }: RecognisedTable): FormAt {
  const known = new Array<string | undefined>(rows.length * columns.length);
  return (row, column) => {
    const formula = rows[row]?.cells[column]?.formula ?? null;
    if (formula === null) return null;
    const at = row * columns.length + column;
    return (known[at] ??= relativeFormula(formula, rows[row]?.row ?? 0, columns[column]?.column ?? 0));
  };
}

/** Indexes of the columns of figures: those that are worked out along their rows, and the plain ones. */
function columnsOf(table: RecognisedTable) {
  const figures = table.columns.flatMap(({ role }, column) => (isText(role) ? [] : [column]));
  const derived = figures.filter(column => isWorkedOut(table, column));
  return { figures, derived, plain: figures.filter(column => !derived.includes(column)) };
}

function isText(role: RecognisedTable['columns'][number]['role']): boolean {
  return role === 'comment' || role === 'outcome';
}

function isWorkedOut({ columns }: RecognisedTable, column: number): boolean {
  const { role = 'other', header = '' } = columns[column] ?? {};
  return isDerived(role) || isPercentColumn(header);
}

/** The form that more than half of a group's formulas have, as each looks from its own cell; null without one. */
export function usualFormula({ forms, formulas }: FormulaGroup): string | null {
  for (const [form, count] of forms()) if (count * 2 > formulas) return form;
  return null;
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
