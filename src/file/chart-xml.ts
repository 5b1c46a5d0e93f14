import { escapeXml } from './xml-text';

/** A range as a formula writes it, "" for none, and the values that it last had. */
export interface Cached<Value> {
  readonly reference: string;
  readonly values: readonly Value[];
}

/** Lying bars, one group a category. */
export interface ChartContent {
  readonly title: string;
  readonly categories: Cached<string>;
  readonly series: readonly {
    readonly name: Cached<string>;
    /** null where a cell holds no number. */
    readonly values: Cached<number | null>;
    /** #RRGGBB */
    readonly color: string;
  }[];
  /** Of the axis and of the figures beside the bars, as Excel writes it. */
  readonly numberFormat: string;
  readonly fromZero: boolean;
}

/** The cells that a picture lies over; zero-based, the last ones included. */
export interface Anchor {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const IN_SHEET = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Hundredths of a point. */
const SIZE = { title: 1200, text: 900 };
const [CATEGORY_AXIS, VALUE_AXIS] = [1, 2];

/** The chart part: bars to both sides of 0, the first category on top, the figures beside the bars. */
export function chartXml(chart: ChartContent): string {
  return [
    `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}">`,
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>`,
    '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>',
    ...chart.series.map((_, index) => seriesXml(chart, index)),
    `<c:gapWidth val="60"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`,
    axesXml(chart),
    '</c:plotArea>',
    chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${SIZE.text}"/></a:pPr><a:endParaRPr lang="nb-NO"/></a:p></c:txPr>`,
    '</c:chartSpace>',
  ].join('');
}

/** The drawing part that puts a chart on its sheet. @param name by which it is known there @param description its alternative text */
export function drawingXml(
  { top, bottom, left, right }: Anchor,
  name: string,
  description: string,
  chart: string,
): string {
  const place = (corner: string, row: number, column: number) =>
    `<xdr:${corner}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${corner}>`;
  return [
    `${HEAD}<xdr:wsDr xmlns:xdr="${IN_SHEET}" xmlns:a="${DRAWING}"><xdr:twoCellAnchor>`,
    place('from', top, left),
    place('to', bottom + 1, right + 1),
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="${escapeXml(name)}" descr="${escapeXml(description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${chart}"/></a:graphicData></a:graphic>`,
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>',
  ].join('');
}

function titleXml(title: string): string {
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="nb-NO" sz="${SIZE.title}" b="1"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function seriesXml({ series, categories, numberFormat }: ChartContent, index: number): string {
  const one = series[index];
  if (!one) return '';
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${nameXml(one.name)}</c:tx>`,
    `<c:spPr><a:solidFill><a:srgbClr val="${one.color.slice(1)}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`,
    '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>',
    `<c:cat>${textsXml(categories)}</c:cat><c:val>${numbersXml(one.values, numberFormat)}</c:val></c:ser>`,
  ].join('');
}

/** A series' name: a cell's text, or one of the chart's own. */
export function nameXml(name: Cached<string>): string {
  return name.reference === '' ? `<c:v>${escapeXml(name.values[0] ?? '')}</c:v>` : textsXml(name);
}

/** What categories are. */
export function textsXml({ reference, values }: Cached<string>): string {
  const points = values.map((text, index) => `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`);
  return `<c:strRef><c:f>${escapeXml(reference)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points.join('')}</c:strCache></c:strRef>`;
}

/** What values are. */
export function numbersXml({ reference, values }: Cached<number | null>, format: string): string {
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`,
  );
  return `<c:numRef><c:f>${escapeXml(reference)}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef>`;
}

/** Names stand left of all bars, also of those that go to the left; the figures' axis is at the bottom. */
function axesXml({ numberFormat, fromZero }: ChartContent): string {
  const marks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>${marks}<c:tickLblPos val="low"/><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/></c:catAx>`,
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${fromZero ? '<c:min val="0"/>' : ''}</c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr><a:ln><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/>${marks}<c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="max"/></c:valAx>`,
  ].join('');
}
