import { assignmentTables } from './assignment-table';
import { bodiesOf } from './candidate';
import { correctedCandidates, correctedTable, correctionsOf } from './corrected';
import type { TableCorrection } from './correction';
import { addressesOverlap } from './correction';
import { candidatesOf } from './find-candidates';
import { Grid } from './grid';
import { readTable } from './read-table';
import type { Area, SheetData, WorkbookData } from './sheet';
import { isSameSheet, sheetNamed } from './sheet';
import { unitLinesForAll } from './surroundings';
import type { RecognisedTable } from './table';

/** How a sheet that Måltall wrote begins a line of column A: such a sheet is no source. */
export const OWN_SHEET_MARK = 'Måltall-tabell';

/** A recognition of a whole workbook that was made before. */
export interface Recognition {
  readonly workbook: WorkbookData;
  readonly corrections: readonly TableCorrection[];
  readonly tables: readonly RecognisedTable[];
}

/**
 * The report tables of a workbook in reading order, recognised by content alone. Hidden sheets and sheets that Måltall
 * wrote itself are left alone.
 * @param within only tables in this rectangle, the user's selection; what stands above it still gives title and unit line
 * @param corrections what the user has settled before
 * @param before of sheets that are the same and settled the same, the very same tables are given again
 */
export function recogniseTables(
  workbook: WorkbookData,
  within?: Area,
  corrections: readonly TableCorrection[] = [],
  before: Recognition | null = null,
): RecognisedTable[] {
  const sheets = within
    ? workbook.sheets.filter(({ name }) => name === within.sheet)
    : workbook.sheets.filter(sheet => !sheet.hidden && !isOwnSheet(sheet));
  const tables = sheets.flatMap(sheet => {
    const own = correctionsOn(sheet, corrections);
    const known = before && !within ? tablesBefore(sheet, own, before) : null;
    return known ?? tablesOfSheet(new Grid(sheet, within), own);
  });
  return tables.map((table, index) => withId(table, `T${index + 1}`));
}

/** The tables of a sheet in an earlier recognition; null where the sheet or what is settled about it was another. */
function tablesBefore(
  sheet: SheetData,
  corrections: readonly TableCorrection[],
  { workbook, corrections: settled, tables }: Recognition,
): readonly RecognisedTable[] | null {
  const twin = sheetNamed(workbook, sheet.name);
  if (!twin || !isSameSheet(sheet, twin)) return null;
  const same = JSON.stringify(corrections) === JSON.stringify(correctionsOn(twin, settled));
  return same ? tables.filter(table => table.sheet === sheet.name) : null;
}

function correctionsOn({ name }: SheetData, corrections: readonly TableCorrection[]): TableCorrection[] {
  return corrections.filter(({ sheet }) => sheet === name);
}

function withId(table: RecognisedTable, id: string): RecognisedTable {
  return table.id === id ? table : { ...table, id };
}

/** Names of the hidden sheets with figures, which `recogniseTables` leaves alone: often drafts and earlier editions. */
export function hiddenSheets({ sheets }: WorkbookData): string[] {
  const hidden = sheets.filter(sheet => sheet.hidden && !isOwnSheet(sheet));
  return hidden
    .filter(({ values }) => values.some(row => row.some(value => typeof value === 'number')))
    .map(({ name }) => name);
}

/** Whether Måltall wrote the sheet: a cell of column A begins with its provenance line. */
export function isOwnSheet(sheet: SheetData): boolean {
  if (sheet.firstColumn > 0) return false;
  return sheet.values.some(([first]) => typeof first === 'string' && first.startsWith(OWN_SHEET_MARK));
}

function tablesOfSheet(grid: Grid, corrections: readonly TableCorrection[]): RecognisedTable[] {
  const candidates = correctedCandidates(grid, candidatesOf(grid), corrections);
  const forAll = unitLinesForAll(grid);
  const assignments = assignmentTables(grid);
  const bodies = bodiesOf(grid, candidates, assignments);
  const figures = bodies.map(body => readTable(grid, body, forAll));
  const tables = withAssignments(figures, assignments);
  if (corrections.length === 0) return tables;
  const found = correctionsOf(tables, corrections);
  return tables.flatMap((table, index) => correctedTable(table, found[index] ?? null) ?? []);
}

/** Tables of words beside those of figures, in reading order; what holds figures in the same cells goes first. */
function withAssignments(
  figures: readonly RecognisedTable[],
  assignments: readonly RecognisedTable[],
): RecognisedTable[] {
  const apart = assignments.filter(
    ({ address }) => !figures.some(other => addressesOverlap(other.address, address)),
  );
  const top = ({ headerRows }: RecognisedTable) => headerRows[0] ?? 0;
  return apart.length === 0
    ? [...figures]
    : [...figures, ...apart].sort((one, other) => top(one) - top(other));
}
