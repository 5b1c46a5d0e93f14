import type { Scale } from '../table/table';

/** Figures that share an axis: per cent, and scores or rates. Counts differ too much in size. */
export type Axis = 'percent' | 'number';

/** What a chart is made from: a main table, a table by function, or the indicators on one axis. */
export type ChartSource = 'gross' | 'net' | 'function' | Axis;

/** Which of the charts of one axis. */
export interface ChartPart {
  readonly axis: Axis;
  readonly number: number;
  readonly of: number;
}

/** A row, and its amount without the sign, ready for print. */
export interface ChartedAmount {
  readonly label: string;
  readonly amount: string;
}

/** What charts are called, and what they show in words. */
export interface ChartWords {
  readonly sheetNames: Readonly<Record<ChartSource, string>>;
  deviationTitle(title: string): string;
  deviationText(about: {
    readonly unit: Scale | null;
    /** The longest bars to each side, as they were when the chart was made. */
    readonly overspent: ChartedAmount | undefined;
    readonly underspent: ChartedAmount | undefined;
  }): string;
  targetTitle(part: ChartPart, year: number | null): string;
  targetText(axis: Axis, count: number): string;
}
