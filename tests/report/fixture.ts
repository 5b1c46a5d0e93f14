import type { CheckResult, IndicatorAssessment } from '../../src/check/finding';
import { readFigure } from '../../src/figure/read';
import { formatFigure } from '../../src/figure/format';
import { nb } from '../../src/language/nb';
import type { SheetDraft } from '../../src/report/command';
import type { ReportInput, ReportSheetDraft } from '../../src/report/report';
import { draftReport } from '../../src/report/report';
import { cellAddress, rangeAddress } from '../../src/table/address';
import type { CellValue, SheetData, WorkbookData } from '../../src/table/sheet';
import type {
  ColumnRole,
  RecognisedTable,
  RowKind,
  TableCell,
  TableColumn,
  TableKind,
} from '../../src/table/table';

/** A cell of a fixture: a number, a text, or a number shown as per cent with so many decimals. */
export type FixtureValue = CellValue | { readonly percent: number; readonly decimals?: number };

export interface FixtureRow {
  readonly label: string;
  readonly kind?: RowKind;
  readonly parts?: readonly number[];
  readonly values?: readonly FixtureValue[];
}

export interface FixtureTable {
  readonly kind: TableKind;
  readonly sheet?: string;
  readonly title?: string | null;
  readonly area?: string | null;
  readonly labelHeader?: string;
  readonly columns: readonly (readonly [header: string, role: ColumnRole, year: number | null])[];
  readonly rows: readonly FixtureRow[];
}

/** Hand-made: title in A1, unit line in A2, header in row 3, body from row 4. */
export function fixture(table: FixtureTable, id = 'T1'): { sheet: SheetData; table: RecognisedTable } {
  const sheet = table.sheet ?? 'Ark 1';
  const columns: TableColumn[] = table.columns.map(([header, role, year], index) => {
    return { header, role, year, column: index + 1 };
  });
  const width = columns.length + 1;
  const pad = (row: readonly CellValue[]) => [...row, ...Array<null>(width - row.length).fill(null)];
  const body = table.rows.map(row => pad([row.label, ...(row.values ?? []).map(plainValue)]));
  const values = [
    pad([table.title ?? null]),
    pad(['Tall i 1000 kr']),
    [table.labelHeader ?? 'Navn', ...columns.map(({ header }) => header)],
    ...body,
  ];
  return {
    sheet: {
      name: sheet,
      hidden: false,
      protected: false,
      firstRow: 0,
      firstColumn: 0,
      values,
      formulas: values.map(row => row.map(() => null)),
      formats: values.map(row => row.map(() => 'General')),
    },
    table: {
      id,
      kind: table.kind,
      sheet,
      address: rangeAddress(2, 0, table.rows.length + 1, width),
      title: table.title === undefined ? 'Tabell over noe' : table.title,
      headerRows: [2],
      labelColumn: 0,
      scale: table.kind === 'indicators' ? null : '1000 kr',
      area: table.area ?? null,
      year: 2031,
      columns,
      rows: table.rows.map((row, index) => ({
        row: index + 3,
        label: row.label,
        labelAddress: cellAddress(index + 3, 0),
        kind: row.kind ?? 'item',
        parts: row.parts ?? [],
        cells: columns.map(({ column }) => tableCell(index + 3, column, row.values?.[column - 1] ?? null)),
      })),
      reasons: [],
    },
  };
}

function plainValue(value: FixtureValue): CellValue {
  return typeof value === 'object' && value !== null ? Number(`${value.percent}e-2`) : value;
}

function tableCell(row: number, column: number, value: FixtureValue): TableCell {
  const raw = printed(value);
  return {
    address: cellAddress(row, column),
    raw,
    figure: readFigure(raw),
    asText: typeof value === 'string' && readFigure(value).kind === 'figure',
    formula: null,
    error: false,
  };
}

function printed(value: FixtureValue): string {
  if (value === null) return '';
  if (typeof value === 'object')
    return formatFigure(value.percent, { decimals: value.decimals ?? 1, percent: true });
  return typeof value === 'number' ? formatFigure(value) : String(value);
}

export const NOTHING_FOUND: CheckResult = {
  indicators: [],
  missingFromWorkbook: [],
  findings: [],
  checks: [],
  summary: { checksRun: 0, errors: 0, warnings: 0, notes: 0, notEvaluated: 0, accepted: 0 },
};

/** An assessment as the check gives it, for a row of a fixture. */
export function assessment(given: Partial<IndicatorAssessment>): IndicatorAssessment {
  return {
    name: 'Andel noe',
    tableId: 'T1',
    sheet: 'Ark 1',
    cell: 'A4',
    workbookTarget: null,
    letterTarget: null,
    match: null,
    comparison: 'notInLetter',
    equalsLetterYear: null,
    comparisonNote: null,
    result: null,
    direction: 'higher',
    directionReason: 'knownList',
    deviation: null,
    deviationUnit: 'count',
    outcome: 'notAssessable',
    outcomeReason: 'noResult',
    againstLetter: null,
    ...given,
  };
}

export function workbookOf(...sheets: readonly SheetData[]): WorkbookData {
  return { name: 'bok.xlsx', sheets };
}

/** The report of one fixture table. */
export function reportOf(given: FixtureTable, more: Partial<ReportInput> = {}): readonly ReportSheetDraft[] {
  const { sheet, table } = fixture(given);
  return draftReport(
    {
      workbook: workbookOf(sheet),
      tables: [table],
      check: NOTHING_FOUND,
      letter: null,
      kinds: null,
      madeAt: '2031-02-03T14:30:00+01:00',
      program: 'Måltall 0.1.0',
      ...more,
    },
    { ...nb.report, finding: ({ rule }) => `Forklaring til ${rule}` },
  ).sheets;
}

/** The first report sheet of one fixture table. */
export function sheetOf(given: FixtureTable, more: Partial<ReportInput> = {}): SheetDraft {
  const [sheet] = reportOf(given, more);
  if (!sheet) throw new Error('no sheet was drafted');
  return sheet;
}

export function cellOf(sheet: SheetDraft, address: string) {
  const found = /^([A-Z]+)(\d+)$/.exec(address);
  const column = (found?.[1] ?? 'A').charCodeAt(0) - 65;
  return sheet.rows[Number(found?.[2]) - 1]?.[column] ?? null;
}
