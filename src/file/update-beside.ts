import type { Shift } from '../table/references';
import { cellAddress, parseCellAddress } from '../table/address';
import type { Edit } from './tree';
import { edited, parseXml, withAttribute } from './tree';
import { all, followedPlace } from './update-formulas';

/** Comments, old ones and threads: each stays at its cell; one whose row goes stays at the row that takes its place. */
export function followedComments(source: string, shifts: readonly Shift[]): string {
  const edits: Edit[] = [];
  for (const element of all(parseXml(source))) {
    const address = element.attribute('ref');
    if (address === null || !/comment$/i.test(element.name)) continue;
    const moved = anchored(address, shifts);
    if (moved !== address) edits.push(withAttribute(source, element, 'ref', moved));
  }
  return edited(source, edits);
}

/** The boxes of old comments, which name their cell by zero-based numbers. */
export function followedVml(source: string, shifts: readonly Shift[]): string {
  const along = (axis: Shift['axis']) => (whole: string, start: string, number: string, end: string) =>
    /^\d{1,7}$/.test(number) ? `${start}${lineOf(Number(number), axis, shifts)}${end}` : whole;
  return source
    .replace(/(<x:Row>)(\d+)(<\/x:Row>)/g, along('row'))
    .replace(/(<x:Column>)(\d+)(<\/x:Column>)/g, along('column'));
}

/** Pictures and charts: their corners keep to their cells. */
export function followedDrawing(source: string, shifts: readonly Shift[]): string {
  const edits = all(parseXml(source)).flatMap((element): Edit[] => {
    const axis = /\}row$/.test(element.name) ? 'row' : /\}col$/.test(element.name) ? 'column' : null;
    const number = source.slice(element.end, element.innerEnd).trim();
    if (axis === null || !/^\d{1,7}$/.test(number)) return [];
    const moved = lineOf(Number(number), axis, shifts);
    return [{ at: element.end, remove: element.innerEnd - element.end, text: String(moved) }];
  });
  return edited(source, edits);
}

/**
 * The order of calculation without the cells of a sheet: Excel works it out anew, and would not open a file whose
 * order names a cell without a formula.
 * @param formula the address of a formula of the sheet, for a list that would else be empty; null when it has none
 */
export function withoutSheet(chain: string, sheetId: string, formula: string | null): string {
  const root = parseXml(chain);
  let sheet = '';
  const kept = root.children.flatMap(cell => {
    sheet = cell.attribute('i') ?? sheet;
    return sheet === sheetId ? [] : [`<${cell.prefix}c r="${cell.attribute('r') ?? ''}" i="${sheet}"/>`];
  });
  const some =
    kept.length > 0 || formula === null ? kept : [`<${root.prefix}c r="${formula}" i="${sheetId}"/>`];
  return edited(chain, [{ at: root.end, remove: root.innerEnd - root.end, text: some.join('') }]);
}

function anchored(address: string, shifts: readonly Shift[]): string {
  const place = parseCellAddress(address);
  if (!place) return address;
  return cellAddress(lineOf(place.row, 'row', shifts), lineOf(place.column, 'column', shifts));
}

function lineOf(line: number, axis: Shift['axis'], shifts: readonly Shift[]): number {
  return shifts
    .filter(shift => shift.axis === axis)
    .reduce((at, shift) => {
      const moved = followedPlace(axis === 'row' ? cellAddress(at, 0) : cellAddress(0, at), [shift]);
      return moved ? moved[axis] : shift.at;
    }, line);
}
