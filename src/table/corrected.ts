import type { Candidate } from './candidate';
import type { Family } from './column';
import { familyOf, headedColumns } from './column';
import { reportedYear } from './column-years';
import type { TableCorrection } from './correction';
import { addressesOverlap, areaOfCorrection, correctionFor } from './correction';
import type { Grid } from './grid';
import type { Layout } from './layout';
import { layoutsOf } from './layout';
import { reason } from './reason';
import { tableAddress } from './read-table';
import type { Reason, RecognisedTable, TableColumn, TableKind } from './table';

const FAMILIES: Partial<Record<TableKind, Family>> = {
  indicators: 'indicators',
  premises: 'indicators',
  climate: 'indicators',
  keyFigures: 'results',
  timeSeries: 'series',
  investmentCause: 'cause',
  allocation: 'allocation',
};

/** The candidates with those that the user has pointed out, in place of what was found under them. */
export function correctedCandidates(
  grid: Grid,
  candidates: readonly Candidate[],
  corrections: readonly TableCorrection[],
): Candidate[] {
  const pointedOut = corrections.flatMap(correction => {
    const candidate = candidateOf(grid, correction);
    return candidate ? [{ candidate, address: correction.address }] : [];
  });
  const others = candidates.filter(
    ({ layout }) =>
      !pointedOut.some(({ address }) => addressesOverlap(address, tableAddress(layout, layout.headerBottom))),
  );
  return [...others, ...pointedOut.map(({ candidate }) => candidate)];
}

/** The table under the header rows that a correction names; null when no such header stands there any more. */
function candidateOf(grid: Grid, correction: TableCorrection): Candidate | null {
  const area = areaOfCorrection(correction);
  const { headerRows, kind, columns: corrected } = correction;
  if (!area || !headerRows || headerRows.length === 0 || kind === 'none') return null;
  const [top, bottom] = [Math.min(...headerRows), Math.max(...headerRows)];
  const block = { top, bottom, left: area.column, right: area.column + area.columns - 1 };
  const [found] = layoutsOf(grid, block, area.row + area.rows - 1);
  if (!found) return null;
  const layout: Layout = { ...found, headerTop: top, headerBottom: bottom };
  const columns = headedColumns(grid, layout);
  if (corrected.some(({ header }) => !columns.some(column => column.header === header))) return null;
  const family = (kind && (FAMILIES[kind] ?? 'money')) ?? familyOf(columns, '') ?? 'money';
  return { layout, columns, family };
}

/** The correction of each table; null where there is none. */
export function correctionsOf(
  tables: readonly RecognisedTable[],
  corrections: readonly TableCorrection[],
): (TableCorrection | null)[] {
  return tables.map(table =>
    correctionFor(corrections, table, tables.filter(({ title }) => title === table.title).length),
  );
}

/** The table with kind, roles and years as the user settled them; null when the user said that it is none. */
export function correctedTable(
  table: RecognisedTable,
  correction: TableCorrection | null,
): RecognisedTable | null {
  if (!correction) return table;
  if (correction.kind === 'none') return null;
  const columns = table.columns.map((column): TableColumn => {
    const settled = correction.columns.find(({ header }) => header === column.header);
    return settled ? { ...column, role: settled.role, year: settled.year } : column;
  });
  const kind = correction.kind ?? table.kind;
  return { ...table, kind, columns, year: reportedYear(columns), reasons: settledReasons(table, correction) };
}

/** The reasons that still hold, and what the user said. */
function settledReasons(table: RecognisedTable, correction: TableCorrection): Reason[] {
  const settled = table.columns.filter(({ header }) => correction.columns.some(c => c.header === header));
  const isSettled = (about: Reason) =>
    settled.some(({ column }) => column === about.column) ||
    (about.code === 'kind' && correction.kind !== null);
  return [
    ...table.reasons.filter(about => !isSettled(about)),
    ...(correction.kind === null ? [] : [reason('corrected', { value: correction.kind })]),
    ...settled.map(({ header, column }) =>
      reason('corrected', {
        words: header,
        column,
        value: correction.columns.find(c => c.header === header)?.role ?? '',
      }),
    ),
  ];
}
