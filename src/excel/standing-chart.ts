import type { ChartPlace, SheetUpdate } from '../report/command';
import { CHART_NAME, seriesPlaces } from '../report/chart';
import { send } from './run';

/** Our chart on a sheet that an update is for. */
export interface StandingChart {
  readonly chart: Excel.Chart;
  /** The zero-based place of each of our series. */
  readonly places: readonly number[];
  /** It lies where we put it, before the update or after: nobody has moved it or given it another size. */
  readonly isPlaced: boolean;
}

/** In points; more is no rounding. */
const SAME = 2;
const SIDES = ['top', 'left', 'width', 'height'] as const;

/** Asks for our chart of each sheet whose update has one; the next message answers. */
export function askForCharts(
  updates: readonly SheetUpdate[],
  sheets: readonly Excel.Worksheet[],
): (Excel.Chart | null)[] {
  return sheets.map((sheet, index) => {
    if (!updates[index]?.chart) return null;
    const chart = sheet.charts.getItemOrNullObject(CHART_NAME);
    chart.load(['name', ...SIDES]);
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
  sheets: readonly Excel.Worksheet[],
  asked: readonly (Excel.Chart | null)[],
  signal?: AbortSignal,
): Promise<(StandingChart | null)[]> {
  const there = asked.map(chart => (chart && !chart.isNullObject ? chart : null));
  if (there.every(chart => chart === null)) return there.map(() => null);
  there.forEach(chart => chart?.series.load('items/name'));
  const areas = there.map((chart, index) => (chart ? areasOf(updates[index], sheets[index]) : []));
  await send(context, signal);
  return there.map((chart, index) => {
    const update = updates[index]?.chart;
    const names = chart?.series.items.map(({ name }) => name);
    const places = update && names ? seriesPlaces(update, names) : null;
    if (!chart || !places) return null;
    return { chart, places, isPlaced: (areas[index] ?? []).some(area => isOver(chart, area)) };
  });
}

/** The cells of the two places that the chart may have. */
function areasOf(update: SheetUpdate | undefined, sheet: Excel.Worksheet | undefined): Excel.Range[] {
  const places = [update?.chart?.before.place, update?.chart?.after.place];
  return places.flatMap(place => {
    if (!place || !sheet) return [];
    const area = areaOf(sheet, place);
    area.load([...SIDES]);
    return [area];
  });
}

function areaOf(sheet: Excel.Worksheet, { top, bottom, left, right }: ChartPlace): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
}

const isOver = (chart: Excel.Chart, area: Excel.Range): boolean =>
  SIDES.every(side => Math.abs(chart[side] - area[side]) <= SAME);
