import type { Rectangle } from '../../file/local/rectangle';
import type { Border, BorderLine, BorderSide } from '../../file/local/style';
import type { HostClass, Property } from '../engine/class';
import { HostObject } from '../engine/class';
import type { RangeTarget } from './book';
import { living } from './book';
import { color, oneOf } from './check';
import { setStyle, same } from './range-look';

/** One side of a range: which cells carry the line, and on which of their sides. */
interface BorderTarget {
  readonly range: RangeTarget;
  readonly sideName: string;
}

interface Lines {
  readonly area: Rectangle;
  readonly side: BorderSide;
}

const SIDES: Readonly<Record<string, (area: Rectangle) => Lines>> = {
  EdgeTop: area => ({ area: { ...area, rows: 1 }, side: 'top' }),
  EdgeBottom: area => ({ area: { ...area, row: area.row + area.rows - 1, rows: 1 }, side: 'bottom' }),
  EdgeLeft: area => ({ area: { ...area, columns: 1 }, side: 'left' }),
  EdgeRight: area => ({
    area: { ...area, column: area.column + area.columns - 1, columns: 1 },
    side: 'right',
  }),
  InsideHorizontal: area => ({ area: { ...area, rows: area.rows - 1 }, side: 'bottom' }),
  InsideVertical: area => ({ area: { ...area, columns: area.columns - 1 }, side: 'right' }),
};

const BLACK = '#000000';

/** Excel tells a line by style and weight; the workbook by one word. */
const STYLES: Readonly<Record<string, BorderLine | null>> = {
  None: null,
  Continuous: 'thin',
  Dash: 'dashed',
  Dot: 'dotted',
  Double: 'double',
};

const WEIGHTS: Readonly<Record<string, BorderLine>> = {
  Hairline: 'hair',
  Thin: 'thin',
  Medium: 'medium',
  Thick: 'thick',
};

const STYLE_OF_LINE: Readonly<Record<BorderLine, string>> = {
  thin: 'Continuous',
  medium: 'Continuous',
  thick: 'Continuous',
  hair: 'Continuous',
  dashed: 'Dash',
  dotted: 'Dot',
  double: 'Double',
};

const WEIGHT_OF_LINE: Readonly<Record<BorderLine, string>> = {
  thin: 'Thin',
  medium: 'Medium',
  thick: 'Thick',
  hair: 'Hairline',
  dashed: 'Thin',
  dotted: 'Thin',
  double: 'Thick',
};

function linesOf({ range, sideName }: BorderTarget): Lines {
  return (SIDES[sideName] as (area: Rectangle) => Lines)(range.area);
}

/** The border that all cells along the side have; undefined for none, null when they differ. */
function borderOf(target: BorderTarget): Border | undefined | null {
  const sheet = living(target.range, 'RangeBorder');
  const { area, side } = linesOf(target);
  const cells = Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));
  const borderAt = (cell: { row: number; column: number }): Border | undefined =>
    sheet.style(cell.row, cell.column).borders[side];
  const key = same(cells, cell => `${borderAt(cell)?.line} ${borderAt(cell)?.color}`);
  return key === null ? null : cells[0] && borderAt(cells[0]);
}

function setBorder(target: BorderTarget, location: string, change: Partial<Border> | null): void {
  const { area, side } = linesOf(target);
  if (area.rows === 0 || area.columns === 0) return;
  const border = change && { line: 'thin' as const, color: BLACK, ...borderOf(target), ...change };
  setStyle({ ...target.range, area }, location, { borders: { [side]: border } });
}

const property = (
  location: string,
  get: (border: Border | undefined) => string,
  change: (value: unknown) => Partial<Border> | null,
): Property<BorderTarget> => ({
  get: target => {
    const border = borderOf(target);
    return border === null ? null : get(border);
  },
  set: (target, value) => setBorder(target, location, change(value)),
});

export const borderClass: HostClass<BorderTarget> = {
  name: 'RangeBorder',
  identity: { key: 'Id', of: target => target.sideName },
  properties: {
    SideIndex: { get: target => target.sideName },
    Style: property(
      'RangeBorder.style',
      border => (border ? STYLE_OF_LINE[border.line] : 'None'),
      value => {
        const line = oneOf(value, STYLES, 'RangeBorder.style');
        return line && { line };
      },
    ),
    Weight: property(
      'RangeBorder.weight',
      border => WEIGHT_OF_LINE[border?.line ?? 'thin'],
      value => ({ line: oneOf(value, WEIGHTS, 'RangeBorder.weight') }),
    ),
    Color: property(
      'RangeBorder.color',
      border => border?.color ?? BLACK,
      value => ({ color: color(value, 'RangeBorder.color') }),
    ),
  },
};

export const borderCollectionClass: HostClass<RangeTarget> = {
  name: 'RangeBorderCollection',
  indexer: (range, key) => {
    const sideName = Object.keys(SIDES).find(name => name.toLowerCase() === String(key).toLowerCase());
    return sideName === undefined ? null : new HostObject('RangeBorder', { range, sideName });
  },
};
