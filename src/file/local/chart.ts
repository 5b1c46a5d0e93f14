import { fixedRange, sheetReference } from '../../table/address';
import type { CellValue } from '../../table/sheet';
import type { Anchor, ChartContent } from '../chart-xml';
import type { PlacedChart } from '../write-chart';
import type { Shift } from '../../table/references';
import type { Rectangle } from './rectangle';
import { shiftedArea } from './shifted';

/** One colour of bars: cells of the chart's own sheet. */
export interface LocalSeries {
  name: string;
  values: Rectangle | null;
  labels: Rectangle | null;
  color: string;
  withFigures: boolean;
  gapWidth: number;
  invertIfNegative: boolean;
}

/** What a sheet tells of its cells. */
interface Cells {
  readonly name: string;
  value(row: number, column: number): CellValue;
  style(row: number, column: number): { readonly numberFormat: string };
}

/** Lying bars on a sheet of a local workbook, as the add-in has set them up. */
export class LocalChart {
  title = '';
  readonly series: LocalSeries[] = [];
  anchor: Anchor = { top: 0, bottom: 14, left: 0, right: 6 };
  withLegend = true;
  legendAtBottom = false;
  /** The first category on top, and the axis of figures at the bottom all the same. */
  firstOnTop = false;
  figuresAtEnd = false;
  labelsOutside = false;
  least: number | null = null;
  numberFormat = 'General';

  constructor(public name: string) {}

  addSeries(name: string, values: Rectangle | null): LocalSeries {
    const series: LocalSeries = {
      ...{ name, values, labels: null, color: '#4472C4' },
      ...{ withFigures: false, gapWidth: 150, invertIfNegative: false },
    };
    this.series.push(series);
    return series;
  }

  /** Follows the rows and columns of its sheet. */
  shift(shift: Shift): void {
    for (const series of this.series) {
      series.values = series.values && shiftedArea(series.values, shift);
      series.labels = series.labels && shiftedArea(series.labels, shift);
    }
    const { top, bottom, left, right } = this.anchor;
    const lies = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    const moved = shiftedArea(lies, shift) ?? lies;
    this.anchor = {
      top: moved.row,
      bottom: moved.row + moved.rows - 1,
      left: moved.column,
      right: moved.column + moved.columns - 1,
    };
  }

  /** As a file holds it. */
  placed(cells: Cells): PlacedChart {
    return { name: this.name, anchor: this.anchor, description: '', content: this.content(cells) };
  }

  private content(cells: Cells): ChartContent {
    const labels = this.series[0]?.labels ?? null;
    return {
      title: this.title,
      categories: { reference: referenceOf(cells, labels), values: textsIn(cells, labels) },
      series: this.series.map(({ name, values, color }) => ({
        name: { reference: '', values: [name] },
        values: { reference: referenceOf(cells, values), values: numbersIn(cells, values) },
        color,
      })),
      numberFormat: this.numberFormat,
      fromZero: this.least === 0,
    };
  }
}

function referenceOf(cells: Cells, area: Rectangle | null): string {
  if (!area) return '';
  const { row, column, rows, columns } = area;
  return sheetReference(cells.name, fixedRange(row, column, rows, columns));
}

function valuesIn(cells: Cells, area: Rectangle | null): CellValue[] {
  if (!area) return [];
  return Array.from({ length: area.rows }, (_, index) => cells.value(area.row + index, area.column));
}

function textsIn(cells: Cells, area: Rectangle | null): string[] {
  return valuesIn(cells, area).map(value => String(value ?? ''));
}

function numbersIn(cells: Cells, area: Rectangle | null): (number | null)[] {
  return valuesIn(cells, area).map(value => (typeof value === 'number' ? value : null));
}
