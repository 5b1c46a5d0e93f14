import type { CellEdit, SheetUpdate, StyleName } from '../command';
import type { Content, Grid } from '../content';
import { inverseOf } from './axis';
import { chartUpdateOf } from './chart-update';
import { constantContent, contentAt, endOf, isFormula, shiftedGrid, textIn, widthOf } from './grid';
import { writtenStyle } from './inserted';
import type { InsertedSheet } from './inserted-schema';
import type { RefreshInput } from './input';
import type { Present } from './present';
import type { PutRemarks } from './put-remarks';
import type { SheetEdits } from './sheet-edits';
import type { SheetLayout } from './sheet-layout';

/** The command that carries a refresh of one sheet out, with all that takes it back. */
export function updateOf(
  input: RefreshInput,
  present: Present,
  layout: SheetLayout,
  { shifted, cells: ours, recalculated }: Pick<SheetEdits, 'shifted' | 'cells' | 'recalculated'>,
  put: PutRemarks,
): SheetUpdate {
  const { sheet, written, fresh } = input;
  const { rows, columns } = layout;
  const chart = chartUpdateOf(input, present, layout);
  const shifts = [...rows.shifts, ...columns.shifts];
  const cells = merged(ours, put.cells);
  const after = withEdits(shifted, cells);
  const { higher, back } = heightsOf(put);
  return {
    id: written.id,
    name: sheet.name,
    before: present.grid,
    after,
    forward: { shifts, cells, ...higher },
    back: { ...backOf(sheet.name, after, present, layout, written, cells), ...back },
    recalculated,
    columnWidths: columns.added.map(column => ({
      column: columns.finalOf.get(column) ?? column,
      width: fresh.columnWidths[column] ?? 0,
    })),
    rowHeights: rows.added.flatMap(row => {
      const height = fresh.rowHeights[row];
      return height === undefined ? [] : [{ row: rows.finalOf.get(row) ?? row, height }];
    }),
    print:
      shifts.length === 0 && !put.isBelow
        ? null
        : printOf(layout, fresh.headerRow, put.isBelow ? endOf(after) : 0),
    footer: fresh.footer,
    ...(chart && { chart }),
    house: written.options.house,
  };
}

/** Cells of ours with words in some of them, in the looks that we give them. */
function merged(ours: readonly CellEdit[], words: readonly CellEdit[]): CellEdit[] {
  const isAt = (one: CellEdit) => (other: CellEdit) => one.row === other.row && one.column === other.column;
  return [
    ...ours.filter(cell => !words.some(isAt(cell))),
    ...words.map(word => ({ ...word, style: word.style ?? ours.find(isAt(word))?.style ?? null })),
  ];
}

type RowHeights = Pick<SheetUpdate['forward'], 'rowHeights'>;

function heightsOf({ heights }: PutRemarks): { readonly higher: RowHeights; readonly back: RowHeights } {
  if (heights.length === 0) return { higher: {}, back: {} };
  const back = heights.flatMap(({ now, before }) => (now === null ? [] : [{ row: now, height: before }]));
  return {
    higher: { rowHeights: heights.map(({ row, after }) => ({ row, height: after })) },
    back: { rowHeights: back },
  };
}

/** The contents with cells written. */
export function withEdits(grid: Grid, cells: readonly CellEdit[]): Grid {
  const rows = grid.map(row => [...row]);
  for (const { row, column, formula, value } of cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] as Content[];
    while (line.length <= column) line.push(null);
    line[column] = formula ?? constantContent(value);
  }
  return rows;
}

/** @param least so many rows are printed at least */
function printOf({ rows, columns }: SheetLayout, headerRow: number, least: number): SheetUpdate['print'] {
  return {
    rows: Math.max(least, ...[...rows.finalOf.values()].map(row => row + 1)),
    columns: Math.max(...columns.finalOf.values()) + 1,
    headerRow: rows.finalOf.get(headerRow) ?? headerRow,
  };
}

/** Rows come back, then every cell that is not as it was; of rows that were gone the looks too. */
function backOf(
  name: string,
  after: Grid,
  present: Present,
  layout: SheetLayout,
  written: InsertedSheet,
  edits: readonly CellEdit[],
): SheetUpdate['back'] {
  const shifts = inverseOf([...layout.rows.shifts, ...layout.columns.shifts]);
  const returned = shifts.reduce((grid, shift) => shiftedGrid(grid, shift, name), after);
  const styleOf = oldStyles(present, layout, written, edits);
  const cells: CellEdit[] = [];
  for (let row = 0; row < Math.max(present.rows, returned.length); row++) {
    for (let column = 0; column < Math.max(present.columns, widthOf([returned[row] ?? []])); column++) {
      const [was, is] = [contentAt(present.grid, row, column), contentAt(returned, row, column)];
      const style = styleOf(row, column);
      if (was !== is || style !== null) cells.push({ row, column, ...editOf(was), style });
    }
  }
  return { shifts, cells };
}

function editOf(content: Content): Pick<CellEdit, 'formula' | 'value'> {
  if (isFormula(content)) return { formula: content, value: null };
  return { formula: null, value: textIn(content) ?? content };
}

/** The style that a cell gets back; null where its looks were not touched. */
function oldStyles(
  present: Present,
  { rows, columns }: SheetLayout,
  written: InsertedSheet,
  edits: readonly CellEdit[],
): (row: number, column: number) => StyleName | null {
  const gone = { rows: new Set(rows.removed), columns: new Set(columns.removed) };
  const restyled = new Set(
    edits.filter(({ style }) => style !== null).map(({ row, column }) => `${row} ${column}`),
  );
  const then = { rows: inverted(present.placement.rows), columns: inverted(present.placement.columns) };
  return (row, column) => {
    const [atRow, atColumn] = [rows.finalOfNow.get(row), columns.finalOfNow.get(column)];
    const changed = gone.rows.has(row) || gone.columns.has(column) || restyled.has(`${atRow} ${atColumn}`);
    return changed ? writtenStyle(written, then.rows.get(row) ?? -1, then.columns.get(column) ?? -1) : null;
  };
}

const inverted = (matching: ReadonlyMap<number, number>): Map<number, number> =>
  new Map([...matching].map(([one, other]) => [other, one]));
