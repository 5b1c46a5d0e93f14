import { CHART_NAME, seriesPlaces } from '../report/chart';
import type { ChartUpdate, ShownChart } from '../report/command';
import { fixedRange, sheetReference } from '../table/address';
import type { CellValue } from '../table/sheet';
import { nameXml, numbersXml, textsXml } from './chart-xml';
import { inside, within } from './place-chart';
import type { Edit, XmlElement } from './tree';
import { edited, parseXml, withAttribute } from './tree';
import { unescapeXml, escapeXml } from './xml-text';

/** The sheet that a chart shows, once its cells are up to date. */
export interface ChartedSheet {
  readonly name: string;
  value(row: number, column: number): CellValue;
}

/** The id by which a drawing names the part of our chart; null when it has none. */
export function chartIdIn(drawing: string): string | null {
  const frame = ourFrame(parseXml(drawing));
  const chart = frame && within(frame, 'chart')[0];
  return chart?.attribute('r:id') ?? null;
}

/** The drawing with our chart's alternative text; one of a person's own stays. */
export function redescribed(drawing: string, { before, after }: ChartUpdate): string {
  const frame = ourFrame(parseXml(drawing));
  const named = frame && within(frame, 'cNvPr')[0];
  if (named?.attribute('descr') !== before.description) return drawing;
  return edited(drawing, [withAttribute(drawing, named, 'descr', after.description)]);
}

function ourFrame(drawing: XmlElement): XmlElement | null {
  const isOurs = (frame: XmlElement) => within(frame, 'cNvPr')[0]?.attribute('name') === CHART_NAME;
  return within(drawing, 'graphicFrame').find(isOurs) ?? null;
}

/** The chart part showing its rows where they stand now; as it was when somebody has made the chart their own. */
export function redrawn(source: string, update: ChartUpdate, sheet: ChartedSheet): string {
  const root = parseXml(source);
  const series = within(root, 'ser');
  const names = series.map(one => textIn(source, within(one, 'tx')[0], 'v'));
  const places = seriesPlaces(update, names);
  if (!places) return source;
  return edited(source, [
    ...titleEdits(source, root, update),
    ...places.flatMap((place, index) =>
      seriesEdits(source, series[place] as XmlElement, { update, index, sheet }),
    ),
  ]);
}

/** A title that a person has reworded stays. */
function titleEdits(source: string, root: XmlElement, { before, after }: ChartUpdate): Edit[] {
  const title = within(root, 'title')[0];
  const [run, ...more] = title ? within(title, 't') : [];
  return run && more.length === 0 && textIn(source, title, 't') === before.title
    ? [inside(run, escapeXml(after.title))]
    : [];
}

interface Following {
  readonly update: ChartUpdate;
  readonly index: number;
  readonly sheet: ChartedSheet;
}

function seriesEdits(source: string, series: XmlElement, { update, index, sheet }: Following): Edit[] {
  const { before, after } = update;
  const one = after.series[index];
  if (!one) return [];
  const part = (name: string, xml: string) =>
    within(series, name)
      .slice(0, 1)
      .map(element => inside(element, withPrefix(xml, element.prefix)));
  const labels = cellsOf(sheet, after, after.labelColumn);
  const figures = cellsOf(sheet, after, one.column);
  const format = textIn(source, within(series, 'val')[0], 'formatCode') || 'General';
  return [
    ...part('cat', textsXml({ ...labels, values: labels.values.map(value => String(value ?? '')) })),
    ...part('val', numbersXml({ ...figures, values: figures.values.map(numberIn) }, format)),
    ...(one.name === before.series[index]?.name ? [] : part('tx', renamed(source, series, one.name))),
  ];
}

/** A name from a cell points there still. */
function renamed(source: string, series: XmlElement, name: string): string {
  return nameXml({ reference: textIn(source, within(series, 'tx')[0], 'f'), values: [name] });
}

function cellsOf(sheet: ChartedSheet, { firstRow, lastRow }: ShownChart, column: number) {
  const rows = lastRow - firstRow + 1;
  return {
    reference: sheetReference(sheet.name, fixedRange(firstRow, column, rows, 1)),
    values: Array.from({ length: rows }, (_, row) => sheet.value(firstRow + row, column)),
  };
}

const numberIn = (value: CellValue): number | null => (typeof value === 'number' ? value : null);

/** The text of the first such element in another; "" when it is not there. */
function textIn(source: string, element: XmlElement | undefined, name: string): string {
  const found = element && within(element, name)[0];
  return found ? unescapeXml(source.slice(found.end, found.innerEnd)) : '';
}

/** Elements of ours as the part's own prefix writes them. */
const withPrefix = (xml: string, prefix: string): string => xml.replace(/<(\/?)c:/g, `<$1${prefix}`);
