import type { ChartDraft, ChartUpdate } from './command';

/** A chart before its table is laid out. */
export interface ReportChart {
  readonly title: string;
  readonly description: string;
  /** Rows of the body from its first, and the columns of the table that are shown. */
  readonly rows: number;
  readonly series: ChartDraft['series'];
  readonly fromZero: boolean;
}

/** By which a chart of ours is known among those that people add to its sheet. */
export const CHART_NAME = 'Måltall';

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

/**
 * Which of a chart's series each of ours is, by the names that they have now.
 * @returns zero-based places; null when one is not there, so that somebody has made the chart their own
 */
export function seriesPlaces({ before, after }: ChartUpdate, names: readonly string[]): number[] | null {
  const places = before.series.map(({ name }, index) => {
    const place = names.indexOf(name);
    return place >= 0 ? place : names.indexOf(after.series[index]?.name ?? '');
  });
  return places.includes(-1) || new Set(places).size < places.length ? null : places;
}
