import { bodiesOf, candidatesOf } from './candidate';
import { correctedCandidates, correctedTable, correctionsOf } from './corrected';
import type { TableCorrection } from './correction';
import { Grid } from './grid';
import { readTable } from './read-table';
import type { Area, SheetData, WorkbookData } from './sheet';
import { unitLinesForAll } from './surroundings';
import type { RecognisedTable } from './table';

/** How a sheet that Måltall wrote begins a line of column A: such a sheet is no source. */
export const OWN_SHEET_MARK = 'Måltall-tabell';

/** A sheet that was not looked at, and why. */
export interface SkippedSheet {
  readonly sheet: string;
  readonly reason: 'hidden' | 'own';
}

/**
 * The report tables of a workbook in reading order, recognised by content alone. Hidden sheets and sheets that Måltall
 * wrote itself are left alone (`skippedSheets` names them).
 * @param within only tables in this rectangle, the user's selection; what stands above it still gives title and unit line
 * @param corrections what the user has settled before
 */
export function recogniseTables(
  workbook: WorkbookData,
  within?: Area,
  corrections: readonly TableCorrection[] = [],
): RecognisedTable[] {
  const sheets = within
    ? workbook.sheets.filter(({ name }) => name === within.sheet)
    : workbook.sheets.filter(sheet => !sheet.hidden && !isOwnSheet(sheet));
  const tables = sheets.flatMap(sheet =>
    tablesOfSheet(
      new Grid(sheet, within),
      corrections.filter(correction => correction.sheet === sheet.name),
    ),
  );
  return tables.map((table, index) => ({ ...table, id: `T${index + 1}` }));
}

/** The sheets that `recogniseTables` leaves alone. */
export function skippedSheets(workbook: WorkbookData): SkippedSheet[] {
  return workbook.sheets.flatMap((sheet): SkippedSheet[] => {
    if (sheet.hidden) return [{ sheet: sheet.name, reason: 'hidden' }];
    return isOwnSheet(sheet) ? [{ sheet: sheet.name, reason: 'own' }] : [];
  });
}

/** Whether Måltall wrote the sheet: a cell of column A begins with its provenance line. */
export function isOwnSheet(sheet: SheetData): boolean {
  if (sheet.firstColumn > 0) return false;
  return sheet.values.some(([first]) => typeof first === 'string' && first.startsWith(OWN_SHEET_MARK));
}

function tablesOfSheet(grid: Grid, corrections: readonly TableCorrection[]): RecognisedTable[] {
  const candidates = correctedCandidates(grid, candidatesOf(grid), corrections);
  const forAll = unitLinesForAll(grid);
  const tables = bodiesOf(grid, candidates).map(body => readTable(grid, body, forAll));
  if (corrections.length === 0) return tables;
  const found = correctionsOf(tables, corrections);
  return tables.flatMap((table, index) => correctedTable(table, found[index] ?? null) ?? []);
}
