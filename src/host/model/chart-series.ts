import type { LocalSeries } from '../../file/local/chart';
import type { HostClass } from '../engine/class';
import { HostObject } from '../engine/class';
import { itemNotFound } from '../engine/error';
import type { ChartTarget } from './chart';
import { color, number, text, truth, whole } from './check';
import { areaFrom } from './range';

/** What a ChartSeries object of the model stands for. */
interface SeriesTarget extends ChartTarget {
  readonly series: LocalSeries;
}

const seriesOf = (target: ChartTarget, series: LocalSeries): HostObject<SeriesTarget> =>
  new HostObject('ChartSeries', { ...target, series });

function seriesAt(target: ChartTarget, index: unknown): HostObject<SeriesTarget> {
  const location = 'ChartSeriesCollection.getItemAt';
  const found = target.chart.series[whole(index, location, 0)];
  if (!found) throw itemNotFound(location);
  return seriesOf(target, found);
}

export const chartSeriesCollectionClass: HostClass<ChartTarget> = {
  name: 'ChartSeriesCollection',
  itemClass: 'ChartSeries',
  items: target => target.chart.series.map(series => seriesOf(target, series)),
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  methods: {
    Add: (target, [name]) =>
      seriesOf(target, target.chart.addSeries(text(name ?? '', 'ChartSeriesCollection.add'), null)),
    GetItemAt: (target, [index]) => seriesAt(target, index),
  },
};

export const chartSeriesClass: HostClass<SeriesTarget> = {
  name: 'ChartSeries',
  properties: {
    Name: {
      get: ({ series }) => series.name,
      set: ({ series }, value) => {
        series.name = text(value, 'ChartSeries.name');
      },
    },
    HasDataLabels: {
      get: ({ series }) => series.withFigures,
      set: ({ series }, value) => {
        series.withFigures = truth(value, 'ChartSeries.hasDataLabels');
      },
    },
    GapWidth: {
      get: ({ series }) => series.gapWidth,
      set: ({ series }, value) => {
        series.gapWidth = number(value, 'ChartSeries.gapWidth', 0, 500);
      },
    },
    InvertIfNegative: {
      get: ({ series }) => series.invertIfNegative,
      set: ({ series }, value) => {
        series.invertIfNegative = truth(value, 'ChartSeries.invertIfNegative');
      },
    },
  },
  navigation: { Format: target => new HostObject('ChartSeriesFormat', target) },
  methods: {
    SetValues: (target, [source]) => {
      target.series.values = areaFrom(source, target, 'ChartSeries.setValues');
    },
    SetXAxisValues: (target, [source]) => {
      target.series.labels = areaFrom(source, target, 'ChartSeries.setXAxisValues');
    },
  },
};

export const chartSeriesFormatClass: HostClass<SeriesTarget> = {
  name: 'ChartSeriesFormat',
  navigation: { Fill: target => new HostObject('ChartFill', target) },
};

export const chartFillClass: HostClass<SeriesTarget> = {
  name: 'ChartFill',
  methods: {
    SetSolidColor: ({ series }, [value]) => {
      series.color = color(value, 'ChartFill.setSolidColor');
    },
  },
};
