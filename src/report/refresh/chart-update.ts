import type { ChartUpdate, ShownChart } from '../command';
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
  const after = shownAt(fresh.chart, { rows: rows.finalOf, columns: columns.finalOf });
  return before && after && before.series.length === after.series.length ? { before, after } : null;
}

/** From the first to the last of its rows, with what people have put between; names are in the first column. */
function shownAt(
  chart: Omit<ShownChart, 'labelColumn'> | undefined,
  { rows, columns }: Placement,
): ShownChart | null {
  if (!chart) return null;
  const { title, description, firstRow, lastRow } = chart;
  const places = [...rows].flatMap(([row, at]) => (row >= firstRow && row <= lastRow ? [at] : []));
  const labelColumn = columns.get(0);
  const series = chart.series.flatMap(({ column, name }) => {
    const at = columns.get(column);
    return at === undefined ? [] : [{ column: at, name }];
  });
  if (places.length === 0 || labelColumn === undefined || series.length < chart.series.length) return null;
  const shown = { firstRow: Math.min(...places), lastRow: Math.max(...places) };
  return { title, description, ...shown, labelColumn, series };
}
