import type { ChartDraft, SheetDraft } from '../../report/command';

/** A bar as parts of the picture's width, in per cent. */
export interface Bar {
  readonly from: number;
  readonly width: number;
}

/** The bars of a chart, row by row: from 0, wherever it lies between the least and the largest figure. */
export function barsOf(sheet: SheetDraft, chart: ChartDraft): { label: string; bars: Bar[] }[] {
  const rows = sheet.rows.slice(chart.firstRow, chart.lastRow + 1).map(row => ({
    label: String(row[0]?.value ?? ''),
    figures: chart.series.map(({ column }) => numberIn(row[column]?.value)),
  }));
  const figures = rows.flatMap(row => row.figures);
  const [least, most] = [Math.min(0, ...figures), Math.max(0, ...figures)];
  const part = (length: number) => (100 * length) / (most - least || 1);
  return rows.map(({ label, figures: own }) => ({
    label,
    bars: own.map(figure => ({ from: part(Math.min(0, figure) - least), width: part(Math.abs(figure)) })),
  }));
}

function numberIn(value: string | number | null | undefined): number {
  return typeof value === 'number' ? value : 0;
}
