import type { ChartPlace, ChartUpdate, ShownChart } from '../command';
import { shownOf } from './inserted';
import type { InsertedSheet } from './inserted-schema';
import type { RefreshInput } from './input';
import type { Placement } from './placement';
import type { Present } from './present';
import type { SheetLayout } from './sheet-layout';

/** How the chart of a sheet follows its table; null when it has none, or when what it shows is gone. */
export function chartUpdateOf(
  { written, fresh }: Pick<RefreshInput, 'written' | 'fresh'>,
  { placement }: Pick<Present, 'placement'>,
  { rows, columns }: SheetLayout,
): ChartUpdate | null {
  const before = shownAt(written.chart, placement);
  const drafted = fresh.chart && shownOf(fresh.chart, fresh.columnWidths.length);
  const after = shownAt(drafted, { rows: rows.finalOf, columns: columns.finalOf });
  return before && after && before.series.length === after.series.length ? { before, after } : null;
}

/** From the first to the last of its rows, with what people have put between; names are in the first column. */
function shownAt(chart: InsertedSheet['chart'], { rows, columns }: Placement): ShownChart | null {
  if (!chart) return null;
  const { title, description, firstRow, lastRow } = chart;
  const places = linesIn(rows, firstRow, lastRow);
  const labelColumn = columns.get(0);
  const series = chart.series.flatMap(({ column, name }) => {
    const at = columns.get(column);
    return at === undefined ? [] : [{ column: at, name }];
  });
  if (places.length === 0 || labelColumn === undefined || series.length < chart.series.length) return null;
  const shown = { firstRow: Math.min(...places), lastRow: Math.max(...places) };
  const place = chart.place && placeAt(chart.place, { rows, columns });
  return { title, description, ...shown, labelColumn, series, ...(place && { place }) };
}

/** Null when nothing is left of the cells that it lay over. */
function placeAt({ top, bottom, left, right }: ChartPlace, { rows, columns }: Placement): ChartPlace | null {
  const [high, wide] = [linesIn(rows, top, bottom), linesIn(columns, left, right)];
  if (high.length === 0 || wide.length === 0) return null;
  return {
    ...{ top: Math.min(...high), bottom: Math.max(...high) },
    ...{ left: Math.min(...wide), right: Math.max(...wide) },
  };
}

/** Where the lines from one to another stand. */
const linesIn = (places: Placement['rows'], first: number, last: number): number[] =>
  [...places].flatMap(([line, at]) => (line >= first && line <= last ? [at] : []));
