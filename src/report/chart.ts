import type { ChartDraft } from './command';

/** A chart before its table is laid out. */
export interface ReportChart {
  readonly title: string;
  readonly description: string;
  /** Rows of the body from its first, and the columns of the table that are shown. */
  readonly rows: number;
  readonly series: ChartDraft['series'];
  readonly fromZero: boolean;
}

/**
 * Ink that is told apart by lightness alone, also in grey print and by colour-blind readers; at least 3:1 against
 * white (WCAG 2.2, 1.4.11).
 */
export const INK = { main: '#1F2A44', beside: '#8A8D91' } as const;

/** Of the column of names, in characters: wide enough for the chart under it and the title over it. */
export const NAMES_WIDTH = 46;

/** More groups of bars do not stand on one page with their table. */
export const MOST_BARS = 12;
/** Rows of the sheet that a group of bars takes, and what title, axis and legend take together. */
const ROWS_PER_BAR = { one: 1.2, several: 1.8 };
const ROWS_AROUND = 6;

/** How many rows of the sheet a chart lies over. */
export function chartHeight({ rows, series }: ReportChart): number {
  const perBar = series.length > 1 ? ROWS_PER_BAR.several : ROWS_PER_BAR.one;
  return Math.ceil(rows * perBar) + ROWS_AROUND;
}

/** The chart over the rows that begin at `firstRow`, from row `top` of the sheet down. */
export function placedChart(chart: ReportChart, firstRow: number, top: number): ChartDraft {
  const { title, description, rows, series, fromZero } = chart;
  return {
    ...{ title, description, series, fromZero, firstRow, top },
    lastRow: firstRow + rows - 1,
    bottom: top + chartHeight(chart) - 1,
  };
}
