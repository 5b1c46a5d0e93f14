import { CHART_NAME } from '../report/chart';
import type { ChartDraft, ChartPlace, ChartUpdate, SheetDraft } from '../report/command';
import { STYLES } from '../report/style';
import type { StandingChart } from './standing-chart';

/** Room between the groups of bars, in per cent of a bar. */
const GAP = 60;

/** Draws the chart of a draft whose cells are written: native bars over the sheet's own figures. */
export function drawChart(sheet: Excel.Worksheet, draft: SheetDraft, chart: ChartDraft): void {
  const { firstRow, lastRow } = chart;
  const column = (index: number) =>
    sheet.getRangeByIndexes(firstRow, index, lastRow - firstRow + 1, 1).untrack();
  const [first, ...others] = chart.series;
  if (!first) return;
  const drawn = sheet.charts.add('BarClustered', column(first.column), 'Columns');
  drawn.name = CHART_NAME;
  drawn.title.text = chart.title;
  const { top, bottom } = chart;
  lay(drawn, sheet, { top, bottom, left: 0, right: draft.columnWidths.length - 1 });
  drawn.legend.visible = others.length > 0;
  drawn.legend.position = 'Bottom';
  setAxes(drawn.axes, chart, draft);
  setSeries(drawn.series.getItemAt(0), first, column);
  for (const one of others) setSeries(drawn.series.add(one.name), one, column);
}

function lay(chart: Excel.Chart, sheet: Excel.Worksheet, { top, bottom, left, right }: ChartPlace): void {
  chart.setPosition(
    sheet.getRangeByIndexes(top, left, 1, 1).untrack(),
    sheet.getRangeByIndexes(bottom, right, 1, 1).untrack(),
  );
}

/** Lets a chart show its rows where they stand now, as high as they need. Words that are as they were stay, also those of a person's. */
export function redrawChart(
  sheet: Excel.Worksheet,
  { chart, places, isPlaced }: StandingChart,
  { before, after }: ChartUpdate,
): void {
  const { firstRow, lastRow } = after;
  const column = (index: number) =>
    sheet.getRangeByIndexes(firstRow, index, lastRow - firstRow + 1, 1).untrack();
  if (after.title !== before.title) chart.title.text = after.title;
  if (isPlaced && after.place) lay(chart, sheet, after.place);
  for (const [index, one] of after.series.entries()) {
    const series = chart.series.getItemAt(places[index] ?? index);
    series.setValues(column(one.column));
    series.setXAxisValues(column(after.labelColumn));
    if (one.name !== before.series[index]?.name) series.name = one.name;
  }
}

/** The first row on top, names left of all bars, figures at the bottom. */
function setAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, chart: ChartDraft, draft: SheetDraft): void {
  categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelPosition = 'Low';
  categoryAxis.position = 'Maximum';
  const figure = draft.rows[chart.firstRow]?.[chart.series[0]?.column ?? 0];
  valueAxis.numberFormat = STYLES[figure?.style ?? 'amount'].numberFormat;
  if (chart.fromZero) valueAxis.minimum = 0;
}

function setSeries(
  series: Excel.ChartSeries,
  { column, name, color }: ChartDraft['series'][number],
  cells: (column: number) => Excel.Range,
): void {
  series.name = name;
  series.setValues(cells(column));
  series.setXAxisValues(cells(0));
  series.format.fill.setSolidColor(color);
  series.invertIfNegative = false;
  series.gapWidth = GAP;
  series.hasDataLabels = true;
}
