import { cellAddress } from '../table/address';
import type { ColumnRole, RecognisedTable, TableRow } from '../table/table';
import type { DraftCell, SheetDraft } from './command';
import type { ReportContext } from './context';
import { footerOf, labelHeader, provenanceOf } from './context';
import { figureStyle, percentagePointStyle } from './figure-style';
import type { SharedColumns } from './indicator-columns';
import { keyOfYear, measuredColumns } from './indicator-columns';
import { lookOf, shownFigure, shownRemark, sourceCells } from './indicator-row';
import type { SheetKind } from './kind';
import type { ReportColumn, ReportRow } from './layout';
import { BODY_ROW, constant, groupRow, layOut } from './layout';
import { placeOf, printedDifference, sourceNotes } from './note';
import type { Term } from './outcome-cell';
import type { ReportSheetDraft } from './origin';
import { fromMany, fromTable } from './origin';
import { isCompared, premiseDeviationCell, resultDeviationCell } from './outcome-cell';
import type { SourceCell } from './source-cell';
import { sourceCell } from './source-cell';
import type { PrintedDifference, ReportWords } from './words';

/** Tables of measured figures that are not indicators. */
export type MeasuredKind = Extract<SheetKind, 'premises' | 'keyFigures' | 'timeSeries' | 'climate'>;

/** What deviates in each kind, and which way round. */
const DEVIATION: Readonly<Record<MeasuredKind, typeof premiseDeviationCell | null>> = {
  premises: premiseDeviationCell,
  climate: resultDeviationCell,
  keyFigures: null,
  timeSeries: null,
};
/** Widths of the text columns, in characters. */
const WIDTH = { remark: 24, comment: 30 };

interface Measure {
  readonly table: RecognisedTable;
  readonly source: TableRow;
  readonly cells: ReadonlyMap<string, SourceCell>;
  readonly deviation: DraftCell | null;
}

/** One sheet for all tables of a kind that have the same columns with figures, in reading order. */
export function measuredSheets(
  kind: MeasuredKind,
  tables: readonly RecognisedTable[],
  context: ReportContext,
): ReportSheetDraft[] {
  const bySet = new Map<string, RecognisedTable[]>();
  for (const table of tables) {
    const { figures } = measuredColumns([table]);
    const set = [table.year, ...figures.map(({ key }) => key)].join('\n');
    bySet.set(set, [...(bySet.get(set) ?? []), table]);
  }
  return [...bySet.values()].map(group => {
    const [only, ...others] = group;
    const draft = measuredSheet(kind, group, context);
    return only && others.length === 0
      ? fromTable(draft, kind, only)
      : fromMany(draft, kind, only?.year ?? null);
  });
}

function measuredSheet(
  kind: MeasuredKind,
  tables: readonly RecognisedTable[],
  context: ReportContext,
): SheetDraft {
  const { words, names, options } = context;
  const columns = measuredColumns(tables);
  const deviates = DEVIATION[kind] !== null && tables.some(({ columns: own }) => hasTarget(own));
  const header = headerOf(columns, tables, { deviates, comment: options.commentColumn }, context);
  const rows: ReportRow[] = [];
  const measures: Measure[] = [];
  for (const table of tables) {
    rows.push(groupRow(table.title ?? words.title(kind, table.area, table.year), header.length));
    for (const source of table.rows) {
      const measure = measureOf(kind, table, source, BODY_ROW + rows.length, columns, context);
      if (source.kind !== 'section') measures.push(measure);
      rows.push(rowOf(measure, columns, deviates, options.commentColumn));
    }
  }
  const [only, ...others] = tables;
  return layOut({
    name: names.take(words.sheetName(kind, others.length === 0 ? (only?.area ?? null) : null)),
    title: words.title(kind, null, only?.year ?? null),
    unitLine: words.measuredUnitLine(deviates),
    columns: header,
    rows,
    notes: [
      ...(deviates ? [kind === 'premises' ? words.premiseSigns : words.resultSigns] : []),
      ...notesOf(measures, columns, words, context),
      ...provenanceOf(context, tables),
    ],
    footer: footerOf(context),
    fullTitle: words.fullTitle,
  });
}

function hasTarget(columns: RecognisedTable['columns']): boolean {
  return columns.some(({ role }) => role === 'target') && columns.some(({ role }) => role === 'result');
}

function headerOf(
  { figures, remarks }: SharedColumns,
  tables: readonly RecognisedTable[],
  { deviates, comment }: { readonly deviates: boolean; readonly comment: boolean },
  context: ReportContext,
): ReportColumn[] {
  const { headers } = context.words;
  const [first] = tables;
  const labels = new Set(tables.map(table => labelHeader(table, context)));
  const [label = headers.row] = labels.size === 1 ? labels : [];
  const text = (header: string, width: number): ReportColumn => ({ header, align: 'text', width });
  return [
    { header: label, align: 'label' },
    ...figures.map(({ header }): ReportColumn => ({ header, align: 'figure' })),
    ...(deviates ? [{ header: headers.deviation(first?.year ?? null), align: 'figure' as const }] : []),
    ...remarks.map(({ header }) => text(header, WIDTH.remark)),
    ...(comment ? [text(headers.comment, WIDTH.comment)] : []),
    { header: headers.source, align: 'text' },
  ];
}

function measureOf(
  kind: MeasuredKind,
  table: RecognisedTable,
  source: TableRow,
  row: number,
  { figures }: SharedColumns,
  context: ReportContext,
): Measure {
  const cells = sourceCells({ table, source }, context);
  const term = (role: ColumnRole): Term | null => {
    const key = keyOfYear(table, role, table.year);
    const column = figures.findIndex(figure => figure.key === key);
    const cell = key === null ? undefined : cells.get(key);
    return cell && column >= 0 ? { address: cellAddress(row, column + 1), source: cell } : null;
  };
  const [result, target] = [term('result'), term('target')];
  const deviation = DEVIATION[kind];
  const cell =
    deviation && result && target ? deviation(result, target, deviationStyle(result, target, cells)) : null;
  return { table, source, cells, deviation: cell };
}

function deviationStyle(result: Term, target: Term, cells: ReadonlyMap<string, SourceCell>) {
  const { decimals, percentDecimals } = lookOf([...cells.values()]);
  const percent = result.source.percent || target.source.percent;
  return percent ? percentagePointStyle(percentDecimals) : figureStyle({ decimals });
}

function rowOf(
  { table, source, cells, deviation }: Measure,
  { figures, remarks }: SharedColumns,
  deviates: boolean,
  comment: boolean,
): ReportRow {
  if (source.kind === 'section') return [constant(source.label, 'section')];
  const look = lookOf([...cells.values()]);
  return [
    constant(source.label, 'labelIndented'),
    ...figures.map(({ key }) => shownFigure(cells.get(key), look)),
    ...(deviates ? [deviation] : []),
    ...remarks.map(({ key }) => shownRemark(cells.get(key))),
    ...(comment ? [constant(null, 'text')] : []),
    constant(`${table.sheet} ${source.labelAddress}`, 'source'),
  ];
}

function notesOf(
  measures: readonly Measure[],
  { figures }: SharedColumns,
  words: ReportWords,
  context: ReportContext,
): string[] {
  const shown = measures.flatMap(({ cells }) => figures.flatMap(({ key }) => cells.get(key) ?? []));
  const different = measures.flatMap(measure => differenceOf(measure, context));
  return [
    ...(different.length > 0 ? [words.differences(different)] : []),
    ...sourceNotes(
      shown.filter(cell => !isCompared(cell)),
      placeOf,
      words,
    ),
  ];
}

/** The source's own deviation where it prints another one. */
function differenceOf(
  { table, source, deviation }: Measure,
  { workbook }: ReportContext,
): PrintedDifference[] {
  const cell = source.cells[table.columns.findIndex(({ role }) => role === 'deviation')];
  if (!cell || typeof deviation?.value !== 'number') return [];
  return printedDifference(sourceCell(workbook, table.sheet, cell), deviation.value);
}
