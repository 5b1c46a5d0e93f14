import type { SheetUpdate } from '../../../src/report/command';
import type { Content, Grid } from '../../../src/report/content';
import { AS_PRINTED } from '../../../src/report/options';
import type { ReportSheetDraft } from '../../../src/report/report';
import { contentOf, shiftedGrid, widthOf } from '../../../src/report/refresh/grid';
import { insertedSheet } from '../../../src/report/refresh/inserted';
import type { InsertedSheet } from '../../../src/report/refresh/inserted-schema';
import type { SheetPlan } from '../../../src/report/refresh/plan';
import { planRefresh } from '../../../src/report/refresh/plan';
import { withEdits } from '../../../src/report/refresh/update';
import type { Shift } from '../../../src/table/references';
import { shiftedFormula } from '../../../src/table/references';
import type { CellValue, SheetData } from '../../../src/table/sheet';
import type { FixtureTable } from '../fixture';
import { reportOf } from '../fixture';

/** A sheet that was inserted, as it stands. */
export interface Standing {
  readonly written: InsertedSheet;
  readonly grid: Grid;
}

export function draftedFrom(table: FixtureTable): ReportSheetDraft {
  const found = reportOf(table).find(({ origin }) => origin.kind !== 'control');
  if (!found) throw new Error('nothing drafted');
  return found;
}

export const gridOfDraft = (draft: ReportSheetDraft): Grid => draft.rows.map(row => row.map(contentOf));

export function insertedFrom(table: FixtureTable): Standing {
  const draft = draftedFrom(table);
  const written = insertedSheet(draft, 'id', { options: AS_PRINTED, language: 'nb' });
  return { written, grid: gridOfDraft(draft) };
}

/** The sheet after rows have come into its source or left it: Excel lets its formulas follow. */
export const sourceShifted = ({ written, grid }: Standing, shift: Shift): Standing => ({
  written,
  grid: grid.map(row =>
    row.map(content =>
      typeof content === 'string' && content.startsWith('=')
        ? shiftedFormula(content, shift, sheet => sheet === 'Ark 1')
        : content,
    ),
  ),
});

/** A grid with one cell set. */
export function withCell(grid: Grid, row: number, column: number, content: Content): Grid {
  const [formula, value] =
    typeof content === 'string' && content.startsWith('=')
      ? [content, null]
      : [null, typeof content === 'string' ? content.slice(1) : content];
  return withEdits(grid, [{ row, column, formula, value, style: null }]);
}

/** Contents as sheet data; formulas have no value. */
export function sheetDataOf(grid: Grid, name = 'Rapport'): SheetData {
  const width = widthOf(grid);
  const pad = (row: readonly Content[]) => Array.from({ length: width }, (_, at) => row[at] ?? null);
  const rows = grid.map(pad);
  const value = (content: Content): CellValue =>
    typeof content === 'string' ? (content.startsWith("'") ? content.slice(1) : 0) : content;
  return {
    name,
    hidden: false,
    protected: false,
    firstRow: 0,
    firstColumn: 0,
    values: rows.map(row => row.map(value)),
    formulas: rows.map(row =>
      row.map(content => (typeof content === 'string' && content.startsWith('=') ? content : null)),
    ),
    formats: rows.map(row => row.map(() => 'General')),
  };
}

export interface Choices {
  readonly taken?: readonly string[];
  readonly elsewhere?: readonly string[];
  /** Remarks that the user wants, by their keys. */
  readonly remarks?: Readonly<Record<string, string>>;
}

export const planFor = (standing: Standing, table: FixtureTable, choices: Choices = {}): SheetPlan =>
  planTo(standing, draftedFrom(table), choices);

export function planTo(
  { written, grid }: Standing,
  fresh: ReportSheetDraft,
  { taken = [], elsewhere = [], remarks = {} }: Choices = {},
): SheetPlan {
  return planRefresh({
    sheet: sheetDataOf(grid),
    written,
    fresh,
    elsewhere,
    taken: new Set(taken),
    remarks: new Map(Object.entries(remarks)),
    words: { gone: label => `${label} (borte)` },
  });
}

/** The contents after an update, worked out step by step as Excel would. */
export function carriedOut(grid: Grid, { name, forward }: SheetUpdate, edit = forward): Grid {
  const shifted = edit.shifts.reduce((now, shift) => shiftedGrid(now, shift, name), grid);
  return withEdits(shifted, edit.cells);
}

/** Contents without blanks at the ends of rows and at the end. */
export function trimmed(grid: Grid): Content[][] {
  const rows = grid.map(row => row.slice(0, row.findLastIndex(cell => cell !== null) + 1));
  return rows.slice(0, rows.findLastIndex(row => row.length > 0) + 1);
}
