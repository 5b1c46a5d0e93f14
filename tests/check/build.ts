import { expect } from '@jest/globals';
import { readFigure } from '../../src/figure/read';
import { nb } from '../../src/language/nb';
import { formatFigure } from '../../src/figure/format';
import type { Letter } from '../../src/letter/letter';
import { checkTables, type CheckInput } from '../../src/check/check';
import type { CheckResult, Finding } from '../../src/check/finding';
import { cellAddress, rangeAddress } from '../../src/table/address';
import type {
  ColumnRole,
  RecognisedTable,
  RowKind,
  Scale,
  TableCell,
  TableKind,
  TableRow,
} from '../../src/table/table';
import type { Unit } from '../../src/target/target';

/** A figure, a printed text ("74,2 %", "N.A"), or blank. */
export type Content = number | string | null;

export interface RowDraft {
  readonly label: string;
  readonly cells: readonly Content[];
  readonly kind?: RowKind;
  readonly parts?: readonly number[];
}

export interface TableDraft {
  readonly id?: string;
  readonly kind: TableKind;
  readonly sheet?: string;
  readonly title?: string;
  readonly area?: string | null;
  readonly scale?: Scale | null;
  readonly year?: number;
  /** "actual 2022", "originalBudget 2023". */
  readonly columns: readonly string[];
  readonly rows: readonly RowDraft[];
  /** The figures of all rows, or of those numbered here, stand as text. */
  readonly asText?: boolean | readonly number[];
}

/** The header stands in row 3; labels in column A, figures from column B. */
export const FIRST_ROW = 3;

/** A recognised table by hand: what stands in each row, and no more. */
export function table(draft: TableDraft): RecognisedTable {
  const { kind, rows, year = 2023 } = draft;
  const columns = draft.columns.map((text, index) => {
    const [role = 'other', ofYear] = text.split(' ');
    return {
      header: text,
      role: role as ColumnRole,
      year: ofYear ? Number(ofYear) : null,
      column: index + 1,
    };
  });
  return {
    id: draft.id ?? `T-${draft.sheet ?? kind}`,
    kind,
    sheet: draft.sheet ?? kind,
    address: rangeAddress(FIRST_ROW - 1, 0, rows.length + 1, columns.length + 1),
    title: draft.title ?? null,
    headerRows: [FIRST_ROW - 1],
    labelColumn: 0,
    scale: draft.scale === undefined ? '1000 kr' : draft.scale,
    area: draft.area ?? null,
    year,
    columns,
    rows: rows.map((row, index) => rowOf(row, FIRST_ROW + index, isText(draft, index))),
    reasons: [],
  };
}

function isText({ asText = false }: TableDraft, row: number): boolean {
  return typeof asText === 'boolean' ? asText : asText.includes(row);
}

/** The same table with its columns headed in words. */
export function headed(made: RecognisedTable, headers: readonly string[]): RecognisedTable {
  return {
    ...made,
    columns: made.columns.map((column, index) => ({ ...column, header: headers[index] ?? column.header })),
  };
}

function rowOf(
  { label, cells, kind = 'item', parts = [] }: RowDraft,
  row: number,
  asText: boolean,
): TableRow {
  return {
    row,
    label,
    labelAddress: cellAddress(row, 0),
    kind,
    parts,
    cells: cells.map((content, index) => cellOf(content, cellAddress(row, index + 1), asText)),
  };
}

function cellOf(content: Content, address: string, asText: boolean): TableCell {
  const raw = typeof content === 'number' ? formatFigure(content) : (content ?? '');
  const figure = readFigure(raw);
  return { address, raw, figure, asText, formula: null, error: raw.startsWith('#') };
}

export interface IndicatorDraft {
  readonly name: string;
  readonly unit?: Unit;
  readonly area?: string;
  /** "target 2023": ">74 %". A text beginning with "som" is a relative target: "som 2022". */
  readonly cells: Readonly<Record<string, string>>;
}

export interface LetterTableDraft {
  readonly title?: string;
  readonly scale?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [string, ...number[]])[];
}

const source = (text: string) => ({ page: 7, line: 1, text });

/** A letter by hand. Its title speaks to many unless another is given. */
export function letter(draft: {
  readonly year?: number;
  readonly title?: string | null;
  readonly indicators?: readonly IndicatorDraft[];
  readonly tables?: readonly LetterTableDraft[];
}): Letter {
  const { year = 2023, title = 'Tildelingsbrev til bydelene' } = draft;
  return {
    letter: { title, recipient: null, year, caseNumber: null, date: null, file: 'brev.txt' },
    indicators: (draft.indicators ?? []).map(({ name, unit = 'percent', area = null, cells }) => ({
      area,
      goal: null,
      name,
      unit,
      cells: Object.entries(cells).map(([column, raw]) => letterCell(column, raw)),
      footnotes: [],
      reporting: null,
    })),
    climate: [],
    tables: (draft.tables ?? []).map(({ title: name = null, scale = '1000 kr', columns, rows }) => ({
      title: name,
      chapter: null,
      scale,
      columns: [...columns],
      rows: rows.map(([label, ...values]) => ({
        label,
        values,
        raw: values.map(String),
        status: values.map(() => 'ok' as const),
        readings: values.map(() => []),
        isTotal: label === 'Sum',
        source: source(label),
      })),
      checks: [],
    })),
    assignments: [],
    measures: [],
    decisions: [],
    reporting: [],
    suggestions: [],
    unclaimed: [],
  };
}

function letterCell(column: string, raw: string): Letter['indicators'][number]['cells'][number] {
  const [kind, year] = column.split(' ');
  const figure = readFigure(raw);
  const relativeTo = /^som (\d{4})$/.exec(raw);
  const value = figure.kind === 'figure' ? figure.value : null;
  return {
    column,
    kind: kind === 'result' ? 'result' : 'target',
    year: Number(year),
    raw,
    value,
    comparator: figure.kind === 'figure' ? figure.comparator : null,
    status: relativeTo ? 'relative' : value === null ? 'missing' : 'ok',
    relativeTo: relativeTo ? { year: Number(relativeTo[1]) } : null,
    readings: [],
    oddity: null,
    source: source(raw),
  };
}

/** One indicator in a workbook of 2023: its result of 2022, target and result. */
export function oneIndicator(name: string, ...cells: Content[]): RecognisedTable {
  const columns = ['result 2022', 'target 2023', 'result 2023'];
  return table({ kind: 'indicators', sheet: 'Mål', columns, rows: [{ label: name, cells }], scale: null });
}

/** The check with nothing but tables, unless more is given. Everything it says must have words. */
export function check(tables: readonly RecognisedTable[], more: Partial<CheckInput> = {}): CheckResult {
  const result = checkTables({
    tables,
    hiddenSheets: [],
    letter: null,
    history: [],
    receiver: null,
    off: [],
    accepted: [],
    directions: {},
    confirmedMatches: {},
    ...more,
  });
  expect(wordless(result)).toEqual([]);
  return result;
}

/** What a result says without words for it, or with a gap in them. */
export function wordless({ findings, checks, indicators }: CheckResult): string[] {
  const { message, title, check: what, reason } = nb.finding;
  const keys = [
    ...checks.flatMap(run => run.reason ?? []),
    ...indicators.flatMap(({ comparisonNote }) => comparisonNote ?? []),
    ...indicators.flatMap(({ outcomeReason, directionReason }) => [outcomeReason, directionReason]),
  ];
  return [
    ...findings.map(message).filter(text => /undefined|NaN|\bnull\b/.test(text)),
    ...checks.map(({ rule, values }) => what(rule, values)).filter(text => /undefined|NaN/.test(text)),
    ...[...findings, ...checks].map(({ rule }) => rule).filter(rule => title(rule) === rule),
    ...keys.filter(key => reason(key) === key),
  ];
}

/** Findings as "A01 error net!D9 off", for short expectations. */
export function short(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, severity, place, values }) =>
    [rule, severity, `${place.sheet}!${place.cell}`, values.variant ?? ''].join(' ').trim(),
  );
}

/** The findings of one rule. */
export function byRule({ findings }: CheckResult, rule: string): Finding[] {
  return findings.filter(finding => finding.rule === rule);
}
