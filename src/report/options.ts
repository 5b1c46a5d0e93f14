import type { RecognisedTable } from '../table/table';
import type { House } from './house';

/** From when a deviation is material: at least so many kroner and so many per cent; a limit that is null asks nothing. */
export interface Thresholds {
  readonly kroner: number | null;
  /** Per cent of the budget: 5 is 5 %. */
  readonly percent: number | null;
}

/** The choices a user has about the tables. */
export interface ReportOptions {
  /** Five columns instead of seven: without what is carried over and the deviation adjusted for it. */
  readonly withoutCarriedOver: boolean;
  /** Without the accounts and results of earlier years. */
  readonly withoutEarlierYears: boolean;
  /** Indicators without the verdict and its reason: the deviation alone. */
  readonly withoutOutcome: boolean;
  /** The deviation in per cent of the budget, in money tables. */
  readonly deviationPercent: boolean;
  /** Marks the material deviations of money tables; null marks none. */
  readonly material: Thresholds | null;
  /** An empty column to write in. */
  readonly commentColumn: boolean;
  /** Whose colours the tables have. */
  readonly house: House;
}

/** As the reports print them. */
export const AS_PRINTED: ReportOptions = {
  withoutCarriedOver: false,
  withoutEarlierYears: false,
  withoutOutcome: false,
  deviationPercent: false,
  material: null,
  commentColumn: false,
  house: 'neutral',
};

/** The table with the columns that the options keep. */
export function withChosenColumns(table: RecognisedTable, options: ReportOptions): RecognisedTable {
  const kept = [...table.columns.keys()].filter(index => isKept(table, index, options));
  if (kept.length === table.columns.length) return table;
  const pick = <Item>(items: readonly Item[]) => kept.flatMap(index => items[index] ?? []);
  return {
    ...table,
    columns: pick(table.columns),
    rows: table.rows.map(row => ({ ...row, cells: pick(row.cells) })),
  };
}

function isKept({ columns, year }: RecognisedTable, index: number, options: ReportOptions): boolean {
  const column = columns[index];
  if (!column) return false;
  const { role } = column;
  if (options.withoutCarriedOver && (role === 'carriedOver' || role === 'adjustedDeviation')) return false;
  const measured = role === 'actual' || role === 'result';
  const earlier = year !== null && column.year !== null && column.year < year;
  return !(options.withoutEarlierYears && measured && earlier);
}
