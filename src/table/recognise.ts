import { rangeAddress } from './address';
import type { BodyRow } from './body';
import { bodyRows } from './body';
import type { Family, HeadedColumn } from './column';
import { familyOf, headedColumns, reportedYear, settledColumns } from './column';
import { Grid } from './grid';
import type { HeaderBlock } from './header';
import { headerBlocks } from './header';
import { kindOf, kindWords } from './kind';
import type { Layout } from './layout';
import { headerText } from './headed-block';
import { layoutsOf } from './layout';
import { readRows } from './rows';
import type { Area, SheetData, WorkbookData } from './sheet';
import type { TextAbove } from './surroundings';
import { surroundingsOf, titleOf, unitLinesForAll } from './surroundings';
import type { RecognisedTable } from './table';
import { areaOfWords, plainWords, saysTotal } from './words';

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
 */
export function recogniseTables(workbook: WorkbookData, within?: Area): RecognisedTable[] {
  const sheets = within
    ? workbook.sheets.filter(({ name }) => name === within.sheet)
    : workbook.sheets.filter(sheet => !sheet.hidden && !isOwnSheet(sheet));
  const tables = sheets.flatMap(sheet => tablesOfSheet(new Grid(sheet, within)));
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

/** Headers side by side come in one row; the next one below is among so many. */
const NEXT_BLOCKS = 50;

/** A layout that is a report table's, with what its header says. */
interface Candidate {
  readonly layout: Layout;
  readonly columns: readonly HeadedColumn[];
  readonly family: Family;
}

interface Columns {
  readonly left: number;
  readonly right: number;
}

interface Body {
  readonly candidate: Candidate;
  readonly rows: readonly BodyRow[];
  readonly lastRow: number;
}

function tablesOfSheet(grid: Grid): RecognisedTable[] {
  const candidates = candidatesOf(grid);
  const bodies = candidates.flatMap((candidate): Body[] => {
    const rows = bodyRows(grid, candidate.layout, rowBeforeNext(candidates, candidate, grid.bottom));
    const last = rows[rows.length - 1];
    return last ? [{ candidate, rows, lastRow: last.row }] : [];
  });
  const forAll = unitLinesForAll(grid);
  return bodies.map(body => tableOf(grid, body, { from: firstRowAbove(bodies, body), forAll }));
}

function candidatesOf(grid: Grid): Candidate[] {
  const blocks = headerBlocks(grid);
  const layouts = blocks.flatMap((block, index) =>
    layoutsOf(grid, block, lastRowUnder(blocks, index, grid.bottom)),
  );
  const found = layouts.flatMap((layout): Candidate[] => {
    const columns = headedColumns(grid, layout);
    const family = familyOf(columns, aboutOf(grid, layout));
    return family === null ? [] : [{ layout, columns, family }];
  });
  return found.sort((a, b) => a.layout.headerTop - b.layout.headerTop || a.layout.left - b.layout.left);
}

/** Title and label header, for families that the columns alone do not settle. */
function aboutOf(grid: Grid, layout: Layout): string {
  return plainWords(`${titleOf(grid, layout) ?? ''} ${labelHeaderOf(grid, layout)}`);
}

function labelHeaderOf(grid: Grid, { headerTop, headerBottom, labelColumn }: Layout): string {
  return headerText(grid, { top: headerTop, bottom: headerBottom }, labelColumn);
}

function overlap(a: Columns, b: Columns): boolean {
  return a.left <= b.right && b.left <= a.right;
}

function rowBeforeNext(all: readonly Candidate[], { layout }: Candidate, bottom: number): number {
  const below = all.find(
    other => other.layout.headerTop > layout.headerBottom && overlap(other.layout, layout),
  );
  return below ? Math.min(bottom, below.layout.headerTop - 1) : bottom;
}

/** The row before the next header over the same columns. */
function lastRowUnder(blocks: readonly HeaderBlock[], index: number, bottom: number): number {
  const block = blocks[index];
  const below = blocks
    .slice(index + 1, index + 1 + NEXT_BLOCKS)
    .find(other => block && other.top > block.bottom + 1 && overlap(other, block));
  return below ? Math.min(bottom, below.top - 1) : bottom;
}

/** The row after the table above; 0 when there is none. */
function firstRowAbove(all: readonly Body[], { candidate }: Body): number {
  const { layout } = candidate;
  const above = all.filter(
    other => other.lastRow < layout.headerTop && overlap(other.candidate.layout, layout),
  );
  return Math.max(0, ...above.map(other => other.lastRow + 1));
}

function tableOf(
  grid: Grid,
  { candidate, rows, lastRow }: Body,
  above: { from: number; forAll: readonly TextAbove[] },
): RecognisedTable {
  const { layout, family } = candidate;
  const { title, scale, unitLine } = surroundingsOf(grid, layout, { ...above, lastRow });
  const settled = settledColumns(candidate.columns, family, title ?? '');
  const labelHeader = kindWords(labelHeaderOf(grid, layout));
  const labels = rows.filter(({ hasFigures }) => hasFigures).map(({ row }) => labelAt(grid, layout, row));
  const sections = rows.filter(({ hasFigures }) => !hasFigures).map(({ row }) => labelAt(grid, layout, row));
  const items = labels.filter(label => !saysTotal(label));
  const kind = kindOf({ ...candidate, title: kindWords(title), labelHeader, labels: items, sections });
  const body = readRows(grid, layout, rows, settled.columns, kind.kind);
  const totals = body.rows.filter(row => row.kind === 'total').map(row => row.label);
  const top = layout.headerTop;
  return {
    id: '',
    kind: kind.kind,
    sheet: grid.sheet.name,
    address: rangeAddress(top, layout.left, lastRow - top + 1, layout.right - layout.left + 1),
    title,
    headerRows: Array.from({ length: layout.headerBottom - top + 1 }, (_, index) => top + index),
    labelColumn: layout.labelColumn,
    scale,
    area: areaOfTable(title, grid.sheet.name, totals),
    year: reportedYear(settled.columns),
    columns: settled.columns,
    rows: body.rows,
    reasons: [
      `header:rows=${top + 1}-${layout.headerBottom + 1}`,
      `kind:${kind.kind}=${kind.reason}`,
      ...(unitLine === null ? ['scale:none'] : [`scale=${unitLine}`]),
      ...settled.reasons,
      ...body.reasons,
    ],
  };
}

function labelAt(grid: Grid, layout: Layout, row: number): string {
  const code = layout.codeColumn === null ? '' : grid.textAt(row, layout.codeColumn);
  return kindWords(`${code} ${grid.textAt(row, layout.labelColumn)}`);
}

/** The title's area, else that of the sheet's name, else the one that a total names ("Sum FO4A"). */
function areaOfTable(title: string | null, sheet: string, totals: readonly string[]): string | null {
  const places = [title ?? '', sheet, totals.join(' ')];
  return places.map(areaOfWords).find(area => area !== null) ?? null;
}
