import type { Rectangle } from '../../file/local/rectangle';
import type { HostClass } from '../engine/class';
import { HostObject } from '../engine/class';
import { invalidArgument, invalidReference } from '../engine/error';
import { addressText, parseAddress } from './address';
import type { Book, SheetTarget } from './book';
import { living } from './book';
import { text } from './check';

/** Several rectangles of one sheet. */
interface AreasTarget extends SheetTarget {
  readonly areas: readonly Rectangle[];
}

/** Excel takes no longer text of addresses. */
const LONGEST_ADDRESS = 8192;

/** `Worksheet.getRanges`: addresses with commas between. */
export function rangesAt(target: SheetTarget, address: unknown): HostObject<AreasTarget> {
  const location = 'Worksheet.getRanges';
  const given = text(address, location);
  if (given.length > LONGEST_ADDRESS) throw invalidArgument(location);
  const areas = given.split(',').map(part => {
    const found = parseAddress(part.trim());
    if (!found || found.sheet !== null) throw invalidArgument(location);
    return found.area;
  });
  return new HostObject('RangeAreas', { ...target, areas });
}

/** `Workbook.getSelectedRanges`. */
export function selectedRanges(book: Book): HostObject<AreasTarget> {
  const { also = [], ...first } = book.selection;
  return new HostObject('RangeAreas', { book, sheet: book.active, areas: [first, ...also] });
}

function select(target: AreasTarget): void {
  const sheet = living(target, 'RangeAreas.select');
  const [first, ...also] = target.areas;
  if (sheet.visibility !== 'visible' || !first) throw invalidReference('RangeAreas.select');
  target.book.select({ ...first, sheet: sheet.name, also });
}

export const rangeAreasClass: HostClass<AreasTarget> = {
  name: 'RangeAreas',
  properties: {
    Address: {
      get: target =>
        target.areas.map(area => addressText(living(target, 'RangeAreas.address').name, area)).join(','),
    },
    AreaCount: { get: ({ areas }) => areas.length },
  },
  methods: { Select: select },
};
