import { CHART_NAME } from '../report/chart';
import type { ChartDraft, SheetDraft } from '../report/command';
import { STYLES } from '../report/style';
import { fixedRange, sheetReference } from '../table/address';
import type { Anchor, ChartContent } from './chart-xml';
import { chartXml, drawingXml } from './chart-xml';
import type { PackagePatch } from './package-patch';

const DRAWING_CONTENT = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_CONTENT = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** A chart and where it lies on its sheet. */
export interface PlacedChart {
  /** By which it is known on its sheet. */
  readonly name: string;
  readonly content: ChartContent;
  readonly anchor: Anchor;
  /** Its alternative text. */
  readonly description: string;
}

/**
 * Adds the parts of a sheet's charts.
 * @param folder the workbook part's, "xl/"
 * @returns the id by which the sheet part names its drawing
 */
export function addChart(patch: PackagePatch, sheetPart: string, folder: string, chart: PlacedChart): string {
  const drawing = patch.unusedName(number => `${folder}drawings/drawing${number}.xml`);
  const id = patch.relate(sheetPart, 'drawing', drawing);
  const part = patch.unusedName(number => `${folder}charts/chart${number}.xml`);
  patch.add(part, CHART_CONTENT, chartXml(chart.content));
  const { name, anchor, description } = chart;
  patch.add(
    drawing,
    DRAWING_CONTENT,
    drawingXml(anchor, name, description, patch.relate(drawing, 'chart', part)),
  );
  return id;
}

/** The chart of a draft, pointing at the draft's own cells. */
export function placedChart(draft: SheetDraft, chart: ChartDraft): PlacedChart {
  const { title, description, firstRow, lastRow, top, bottom } = chart;
  const rows = draft.rows.slice(firstRow, lastRow + 1);
  const range = (column: number) => sheetReference(draft.name, fixedRange(firstRow, column, rows.length, 1));
  return {
    name: CHART_NAME,
    description,
    anchor: { top, bottom, left: 0, right: draft.columnWidths.length - 1 },
    content: {
      title,
      categories: { reference: range(0), values: rows.map(row => String(row[0]?.value ?? '')) },
      series: chart.series.map(({ column, name, color }) => {
        const cells = rows.map(row => row[column] ?? null);
        return {
          name: {
            reference: sheetReference(draft.name, fixedRange(draft.headerRow, column, 1, 1)),
            values: [name],
          },
          values: { reference: range(column), values: cells.map(cell => numberIn(cell?.value)) },
          color,
        };
      }),
      numberFormat: STYLES[rows[0]?.[chart.series[0]?.column ?? 0]?.style ?? 'amount'].numberFormat,
      fromZero: chart.fromZero,
    },
  };
}

function numberIn(value: string | number | null | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
