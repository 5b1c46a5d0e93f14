import type { SheetUpdate } from '../report/command';
import { CHART_NAME, seriesPlaces } from '../report/chart';
import { send } from './run';

/** Our chart on a sheet that an update is for. */
export interface StandingChart {
  readonly chart: Excel.Chart;
  /** The zero-based place of each of our series. */
  readonly places: readonly number[];
}

/** Asks for our chart of each sheet whose update has one; the next message answers. */
export function askForCharts(
  updates: readonly SheetUpdate[],
  sheets: readonly Excel.Worksheet[],
): (Excel.Chart | null)[] {
  return sheets.map((sheet, index) => {
    if (!updates[index]?.chart) return null;
    const chart = sheet.charts.getItemOrNullObject(CHART_NAME);
    chart.load('name');
    return chart;
  });
}

/**
 * The charts that are there still and have our series, by one message where there are any; null for one that somebody
 * has deleted or made their own.
 * @param asked as `askForCharts` gives them, answered
 */
export async function standingCharts(
  context: Excel.RequestContext,
  updates: readonly SheetUpdate[],
  asked: readonly (Excel.Chart | null)[],
  signal?: AbortSignal,
): Promise<(StandingChart | null)[]> {
  const there = asked.map(chart => (chart && !chart.isNullObject ? chart : null));
  if (there.every(chart => chart === null)) return there.map(() => null);
  there.forEach(chart => chart?.series.load('items/name'));
  await send(context, signal);
  return there.map((chart, index) => {
    const update = updates[index]?.chart;
    const names = chart?.series.items.map(({ name }) => name);
    const places = update && names ? seriesPlaces(update, names) : null;
    return chart && places ? { chart, places } : null;
  });
}
