import type { ChartPlace, ChartUpdate } from '../report/command';
import { CHART_NAME } from '../report/chart';
import type { Edit, XmlElement } from './tree';
import { edited, parseXml } from './tree';
import { all } from './update-formulas';

/** Elements of a drawing's vocabularies, in the order of the text. */
export const within = (element: XmlElement, name: string): XmlElement[] =>
  all(element).filter(each => each.name.endsWith(`}${name}`));

/** An element with other text in it. */
export const inside = (element: XmlElement, text: string): Edit => ({
  at: element.end,
  remove: element.innerEnd - element.end,
  text,
});

/** Where a corner is: in a line, so far from its beginning. */
interface Corner {
  readonly line: number;
  /** English Metric Units, 12 700 a point. */
  readonly off: number;
}

/** So near a line is at it; and so far into one is at its end: a line is hardly less than 12 points. */
const [NEAR, FAR] = [2 * 12_700, 10 * 12_700];

/**
 * The drawing with our chart over the cells that its table leaves it now; as it is where somebody has moved the chart or
 * given it another size.
 * @param drawing once its corners have followed the sheet's rows and columns @param before as it was until then
 */
export function placedAnew(drawing: string, before: string, update: ChartUpdate): string {
  const [was, place] = [update.before.place, update.after.place];
  const [anchor, then] = [ourAnchor(drawing), ourAnchor(before)];
  if (!was || !place || !anchor || !then || !liesOver(before, then, was)) return drawing;
  return edited(drawing, [
    ...cornerEdits(anchor, 'from', place.top, place.left),
    ...cornerEdits(anchor, 'to', place.bottom + 1, place.right + 1),
  ]);
}

function ourAnchor(drawing: string): XmlElement | null {
  const isOurs = (anchor: XmlElement) => within(anchor, 'cNvPr')[0]?.attribute('name') === CHART_NAME;
  return within(parseXml(drawing), 'twoCellAnchor').find(isOurs) ?? null;
}

function liesOver(drawing: string, anchor: XmlElement, { top, bottom, left, right }: ChartPlace): boolean {
  const corner = (which: 'from' | 'to', axis: 'row' | 'col'): Corner => ({
    line: numberIn(drawing, anchor, which, axis),
    off: numberIn(drawing, anchor, which, `${axis}Off`),
  });
  return (
    isAt(corner('from', 'row'), top) &&
    isAt(corner('from', 'col'), left) &&
    isAt(corner('to', 'row'), bottom + 1) &&
    isAt(corner('to', 'col'), right + 1)
  );
}

/** The beginning of a line is the end of the one before. */
const isAt = ({ line, off }: Corner, wanted: number): boolean =>
  (line === wanted && off <= NEAR) || (line === wanted - 1 && off >= FAR);

function numberIn(drawing: string, anchor: XmlElement, corner: string, name: string): number {
  const element = partOf(anchor, corner, name);
  return element ? Number(drawing.slice(element.end, element.innerEnd)) : NaN;
}

const partOf = (anchor: XmlElement, corner: string, name: string): XmlElement | undefined =>
  within(anchor, corner).flatMap(each => within(each, name))[0];

function cornerEdits(anchor: XmlElement, corner: 'from' | 'to', row: number, column: number): Edit[] {
  const numbers = { row, rowOff: 0, col: column, colOff: 0 };
  return Object.entries(numbers).flatMap(([name, number]) => {
    const element = partOf(anchor, corner, name);
    return element ? [inside(element, String(number))] : [];
  });
}
