import type { ChartDraft, DraftCell, StyleName } from '../command';
import { keyed } from '../deviation-key';
import type { ReportSheetDraft } from '../origin';
import type { ReportOptions } from '../options';
import type { Content } from '../content';
import { contentOf } from './grid';
import type { InsertedSheet } from './inserted-schema';

/** The letters that stand for styles in `styled`, one a cell. */
const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** A cell without a style: it was left alone. */
const NONE = '.';

/** How a sheet was asked for. */
export interface Asked {
  readonly options: ReportOptions;
  /** Code of the language. */
  readonly language: string;
}

/** The record of a sheet that has just been written. @param id Excel's own id, "" where there is none */
export function insertedSheet(draft: ReportSheetDraft, id: string, asked: Asked): InsertedSheet {
  const cells = draft.rows.map(row => row.map(cell => ({ content: contentOf(cell), style: styleOf(cell) })));
  const deviations = keyed(draft.deviations ?? []).map(({ key, text }) => ({ key, text }));
  return recorded(draft, { id, name: draft.name, ...asked, deviations }, cells);
}

export interface RecordedCell {
  readonly content: Content;
  readonly style: StyleName | null;
}

/** What a record says of a sheet beside its cells. */
type Known = Pick<InsertedSheet, 'id' | 'name' | 'options' | 'language' | 'deviations'>;

/** The record of a sheet with these cells. */
export function recorded(
  {
    origin,
    headerRow,
    fleeting = [],
    chart,
    columnWidths,
  }: Pick<ReportSheetDraft, 'origin' | 'headerRow' | 'fleeting' | 'chart' | 'columnWidths'>,
  { id, name, options, language, deviations = [] }: Known,
  cells: readonly (readonly RecordedCell[])[],
): InsertedSheet {
  const styles = [...new Set(cells.flat().flatMap(({ style }) => style ?? []))];
  const letter = (style: StyleName | null) =>
    style === null ? NONE : (LETTERS[styles.indexOf(style)] ?? NONE);
  return {
    id,
    name,
    origin,
    options,
    language,
    headerRow,
    fleeting: [...fleeting],
    rows: cells.map(row => row.map(({ content }) => content)),
    styles,
    styled: cells.map(row => row.map(({ style }) => letter(style)).join('')),
    ...(chart && { chart: shownOf(chart, columnWidths.length) }),
    ...(deviations.length > 0 && { deviations }),
  };
}

/** A chart of a draft as it is remembered. @param columns of the table, which it is as wide as */
export function shownOf(chart: ChartDraft, columns: number): NonNullable<InsertedSheet['chart']> {
  const { title, description, firstRow, lastRow, series, top, bottom } = chart;
  return {
    ...{ title, description, firstRow, lastRow },
    series: series.map(({ column, name }) => ({ column, name })),
    place: { top, bottom, left: 0, right: columns - 1 },
  };
}

/** The style that a cell was written with; null for one that was left alone. */
export function writtenStyle(
  { styles, styled }: InsertedSheet,
  row: number,
  column: number,
): StyleName | null {
  return styles[LETTERS.indexOf(styled[row]?.[column] ?? NONE)] ?? null;
}

const styleOf = (cell: DraftCell | null): StyleName | null => cell?.style ?? null;
