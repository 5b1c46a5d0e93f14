import type { Reference } from '../../table/references';
import { referencesIn } from '../../table/references';
import type { DraftCell } from '../command';
import { noteRows } from '../layout';
import type { ReportSheetDraft } from '../origin';
import { contentOf, headersOf, isFormula, textIn } from './grid';
import type { InsertedSheet } from './inserted-schema';
import { mappedContent } from './mapped';
import type { Matching } from './match';
import { gapsOf, matchByKey } from './match';
import { OWN_WIDTH, ownCell, type OwnColumn } from './own-columns';
import { yearsLater } from './period';
import type { Placement } from './placement';

/**
 * The table of the next period with the columns that the user has left in the last one, in the user's order, and the
 * user's own columns, blank but for their headers. A column that others are worked out from stays, and so does one that
 * the last table did not have.
 * @param placed where the columns that were written stand in the last sheet now @param own columns of the user's there
 */
export function withKeptColumns(
  draft: ReportSheetDraft,
  written: InsertedSheet,
  placed: Placement['columns'],
  own: readonly OwnColumn[] = [],
): ReportSheetDraft {
  const before = columnsBefore(draft, written);
  const needed = neededColumns(draft);
  const columns = [...draft.columnWidths.keys()];
  const kept = columns.filter(column => {
    const then = before.get(column);
    return then === undefined || placed.has(then) || needed.has(column);
  });
  const placeOf = (column: number) => placed.get(before.get(column) ?? -1) ?? null;
  const years = yearsBetween(draft, written);
  const later = own.map(({ header, at }) => ({ header: yearsLater(header, years), at }));
  const order = ordered(kept, placeOf, later);
  return order.every((column, at) => column === at) && order.length === columns.length
    ? draft
    : withColumns(draft, order);
}

/** The column of the last table that each of the next is, by its header a year later, else by its place. */
function columnsBefore(draft: ReportSheetDraft, written: InsertedSheet): Matching {
  const years = yearsBetween(draft, written);
  const now = headersOf(draft);
  const then = (written.rows[written.headerRow] ?? []).map(content =>
    yearsLater(textIn(content) ?? '', years),
  );
  const matched = new Map<number, number>();
  matchByKey(matched, now, then);
  for (const { ones, others } of gapsOf(matched, now.length, then.length)) {
    if (ones.length === others.length) ones.forEach((one, at) => matched.set(one, others[at] ?? one));
  }
  return matched;
}

function yearsBetween(draft: ReportSheetDraft, written: InsertedSheet): number {
  return (draft.origin.year ?? 0) - (written.origin.year ?? draft.origin.year ?? 0);
}

/** The columns that formulas of other columns point at. */
function neededColumns({ rows }: ReportSheetDraft): ReadonlySet<number> {
  return new Set(
    rows.flatMap(row =>
      row.flatMap((cell, column) => {
        const content = contentOf(cell);
        const own = isFormula(content) ? referencesIn(content).filter(({ sheet }) => sheet === null) : [];
        return own.flatMap(reference => columnsIn(reference)).filter(other => other !== column);
      }),
    ),
  );
}

function columnsIn({ from, to }: Reference): number[] {
  const [first, last] = [from.column, (to ?? from).column];
  if (first === null || last === null) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** By their places in the last sheet; a column without one comes behind the one before it. The labels stay first. */
function ordered(
  columns: readonly number[],
  placeOf: (column: number) => number | null,
  own: readonly OwnColumn[],
): (number | OwnColumn)[] {
  let last = -1;
  const places = new Map<number | OwnColumn, number>(
    columns.map(column => {
      last = column === 0 ? -1 : (placeOf(column) ?? last);
      return [column, last] as const;
    }),
  );
  for (const each of own) places.set(each, each.at);
  return [...columns, ...own].toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
}

/** The table with these columns in this order, and its notes in lines that fit it. */
function withColumns(draft: ReportSheetDraft, order: readonly (number | OwnColumn)[]): ReportSheetDraft {
  const columns = new Map(order.flatMap((column, at) => (typeof column === 'number' ? [[column, at]] : [])));
  const rows = new Map([...draft.rows.keys()].map(row => [row, row]));
  const moved = (cell: DraftCell | null): DraftCell | null => {
    const content = mappedContent(contentOf(cell), { rows, columns });
    return cell && isFormula(content) ? { ...cell, formula: content } : cell;
  };
  const inOrder = (row: ReportSheetDraft['rows'][number], at: number) =>
    row.length > 1
      ? order.map(column =>
          typeof column === 'number'
            ? moved(row[column] ?? null)
            : ownCell(column, row, at === draft.headerRow),
        )
      : row;
  const columnWidths = order.map(column =>
    typeof column === 'number' ? (draft.columnWidths[column] ?? 0) : OWN_WIDTH,
  );
  const width = columnWidths.reduce((total, column) => total + column, 0);
  const { chart, commentColumn } = draft;
  return {
    ...draft,
    rows: [...withoutNotes(draft).map(inOrder), ...noteRows(draft.notes, width)],
    columnWidths,
    ...(typeof commentColumn === 'number' && { commentColumn: columns.get(commentColumn) ?? null }),
    ...(chart && {
      chart: {
        ...chart,
        series: chart.series.flatMap(series => {
          const column = columns.get(series.column);
          return column === undefined ? [] : [{ ...series, column }];
        }),
      },
    }),
  };
}

/** A table with the note lines of another. */
export function withNotesOf(draft: ReportSheetDraft, other: ReportSheetDraft): ReportSheetDraft {
  return { ...draft, rows: [...withoutNotes(draft), ...other.rows.slice(notesFrom(other))] };
}

const withoutNotes = (draft: ReportSheetDraft): ReportSheetDraft['rows'] =>
  draft.rows.slice(0, notesFrom(draft));

const notesFrom = ({ rows }: ReportSheetDraft): number =>
  rows.findLastIndex(row => row[0]?.style !== 'noteLine') + 1;
