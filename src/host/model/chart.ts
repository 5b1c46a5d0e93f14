import { LocalChart } from '../../file/local/chart';
import type { Arguments, HostClass } from '../engine/class';
import { HostObject } from '../engine/class';
import { invalidArgument, notImplemented } from '../engine/error';
import type { SheetTarget } from './book';
import { writable } from './book';
import { number, oneOf, text, truth } from './check';
import { pointsAround } from './points';
import { areaFrom } from './range';

/** What a Chart object of the model stands for. */
export interface ChartTarget extends SheetTarget {
  readonly chart: LocalChart;
}

const chartOn = (target: SheetTarget, chart: LocalChart): HostObject<ChartTarget> =>
  new HostObject('Chart', { ...target, chart });

/** Lying bars over one column of figures. */
function add(target: SheetTarget, [type, source, seriesBy]: Arguments): HostObject<ChartTarget> {
  const location = 'ChartCollection.add';
  const sheet = writable(target, location);
  oneOf(type, { BarClustered: true }, location);
  oneOf(seriesBy ?? 'Auto', { Auto: true, Columns: true }, location);
  const area = areaFrom(source, target, location);
  if (area.columns > 1) throw notImplemented(`${location} of several columns`);
  const chart = new LocalChart(freeName(sheet.charts));
  chart.addSeries('', area);
  sheet.charts.push(chart);
  return chartOn(target, chart);
}

/** The name a Norwegian Excel gives a new chart. */
function freeName(charts: readonly LocalChart[]): string {
  let number = charts.length + 1;
  while (charts.some(({ name }) => name === `Diagram ${number}`)) number++;
  return `Diagram ${number}`;
}

/** The first of several of one name; capitals do not count. */
function find(target: SheetTarget, key: unknown): HostObject<ChartTarget> | null {
  const wanted = text(key, 'ChartCollection.getItem').toLowerCase();
  const found = target.sheet.charts.find(({ name }) => name.toLowerCase() === wanted);
  return found ? chartOn(target, found) : null;
}

export const chartCollectionClass: HostClass<SheetTarget> = {
  name: 'ChartCollection',
  itemClass: 'Chart',
  items: target => target.sheet.charts.map(chart => chartOn(target, chart)),
  properties: { Count: { get: ({ sheet }) => sheet.charts.length } },
  methods: { Add: add, GetItemOrNullObject: (target, [key]) => find(target, key) },
};

/** @throws InvalidArgument when the second cell is not below and to the right */
function setPosition(target: ChartTarget, [start, end]: Arguments): void {
  const location = 'Chart.setPosition';
  const [first, last] = [areaFrom(start, target, location), areaFrom(end ?? start, target, location)];
  const anchor = { top: first.row, bottom: last.row, left: first.column, right: last.column };
  if (anchor.bottom < anchor.top || anchor.right < anchor.left) throw invalidArgument(location);
  target.chart.anchor = anchor;
}

/** A chart lies over whole cells here. */
function placeOf({ sheet, chart: { anchor } }: ChartTarget) {
  const { top, bottom, left, right } = anchor;
  return pointsAround(sheet, { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}

export const chartClass: HostClass<ChartTarget> = {
  name: 'Chart',
  properties: {
    Name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => {
        chart.name = text(value, 'Chart.name');
      },
    },
    Top: { get: target => placeOf(target).top },
    Left: { get: target => placeOf(target).left },
    Width: { get: target => placeOf(target).width },
    Height: { get: target => placeOf(target).height },
  },
  navigation: {
    Title: target => new HostObject('ChartTitle', target),
    Legend: target => new HostObject('ChartLegend', target),
    Axes: target => new HostObject('ChartAxes', target),
    Series: target => new HostObject('ChartSeriesCollection', target),
  },
  methods: { SetPosition: setPosition },
};

export const chartTitleClass: HostClass<ChartTarget> = {
  name: 'ChartTitle',
  properties: {
    Text: {
      get: ({ chart }) => chart.title,
      set: ({ chart }, value) => {
        chart.title = text(value, 'ChartTitle.text');
      },
    },
  },
};

export const chartLegendClass: HostClass<ChartTarget> = {
  name: 'ChartLegend',
  properties: {
    Visible: {
      get: ({ chart }) => chart.withLegend,
      set: ({ chart }, value) => {
        chart.withLegend = truth(value, 'ChartLegend.visible');
      },
    },
    Position: {
      get: ({ chart }) => (chart.legendAtBottom ? 'Bottom' : 'Right'),
      set: ({ chart }, value) => {
        chart.legendAtBottom = oneOf(value, { Bottom: true, Right: false }, 'ChartLegend.position');
      },
    },
  },
};

export const chartAxesClass: HostClass<ChartTarget> = {
  name: 'ChartAxes',
  navigation: {
    CategoryAxis: target => new HostObject('ChartCategoryAxis', target),
    ValueAxis: target => new HostObject('ChartValueAxis', target),
  },
};

/** The two axes are of one class in Excel; each answers here for what is set on it. */
export const chartCategoryAxisClass: HostClass<ChartTarget> = {
  name: 'ChartCategoryAxis',
  properties: {
    ReversePlotOrder: {
      get: ({ chart }) => chart.firstOnTop,
      set: ({ chart }, value) => {
        chart.firstOnTop = truth(value, 'ChartAxis.reversePlotOrder');
      },
    },
    TickLabelPosition: {
      get: ({ chart }) => (chart.labelsOutside ? 'Low' : 'NextToAxis'),
      set: ({ chart }, value) => {
        chart.labelsOutside = oneOf(value, { Low: true, NextToAxis: false }, 'ChartAxis.tickLabelPosition');
      },
    },
    Position: {
      get: ({ chart }) => (chart.figuresAtEnd ? 'Maximum' : 'Automatic'),
      set: ({ chart }, value) => {
        chart.figuresAtEnd = oneOf(value, { Maximum: true, Automatic: false }, 'ChartAxis.position');
      },
    },
  },
};

export const chartValueAxisClass: HostClass<ChartTarget> = {
  name: 'ChartValueAxis',
  properties: {
    Minimum: {
      get: ({ chart }) => chart.least ?? '',
      set: ({ chart }, value) => {
        chart.least = number(value, 'ChartAxis.minimum');
      },
    },
    NumberFormat: {
      get: ({ chart }) => chart.numberFormat,
      set: ({ chart }, value) => {
        chart.numberFormat = text(value, 'ChartAxis.numberFormat');
      },
    },
  },
};
