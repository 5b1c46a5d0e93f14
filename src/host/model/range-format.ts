import type { HorizontalAlign, VerticalAlign } from '../../file/local/style';
import type { HostClass } from '../engine/class';
import { HostObject } from '../engine/class';
import type { RangeTarget } from './book';
import { living, writable } from './book';
import { color, nameOf, number, oneOf, text, truth, whole } from './check';
import { charactersOf, pointsOf } from './points';
import { sameStyle, same, setStyle, styleProperty } from './range-look';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerAcross',
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
};

const MOST_COLUMN_WIDTH = pointsOf(255);
const MOST_ROW_HEIGHT = 409.5;
const MOST_INDENT = 250;
const MOST_FONT_SIZE = 409;

function* numbersFrom(first: number, count: number): Generator<number> {
  for (let number = first; number < first + count; number++) yield number;
}

const columnsOf = ({ area }: RangeTarget): Generator<number> => numbersFrom(area.column, area.columns);
const rowsOf = ({ area }: RangeTarget): Generator<number> => numbersFrom(area.row, area.rows);

export const rangeFormatClass: HostClass<RangeTarget> = {
  name: 'RangeFormat',
  properties: {
    HorizontalAlignment: styleProperty(
      'RangeFormat.horizontalAlignment',
      style => nameOf(style.horizontal, HORIZONTAL),
      (value, location) => ({ horizontal: oneOf(value, HORIZONTAL, location) }),
    ),
    VerticalAlignment: styleProperty(
      'RangeFormat.verticalAlignment',
      style => nameOf(style.vertical, VERTICAL),
      (value, location) => ({ vertical: oneOf(value, VERTICAL, location) }),
    ),
    WrapText: styleProperty(
      'RangeFormat.wrapText',
      style => style.wrap,
      (value, location) => ({ wrap: truth(value, location) }),
    ),
    IndentLevel: styleProperty(
      'RangeFormat.indentLevel',
      style => style.indent,
      (value, location) => ({ indent: number(whole(value, location, 0), location, 0, MOST_INDENT) }),
    ),
    ColumnWidth: {
      get: range => {
        const sheet = living(range, 'RangeFormat.columnWidth');
        return same(columnsOf(range), column => pointsOf(sheet.columnWidth(column)));
      },
      set: (range, value) => {
        const points = number(value, 'RangeFormat.columnWidth', 0, MOST_COLUMN_WIDTH);
        const sheet = writable(range, 'RangeFormat.columnWidth');
        for (const column of columnsOf(range)) sheet.setColumnWidth(column, charactersOf(points));
      },
    },
    RowHeight: {
      get: range => {
        const sheet = living(range, 'RangeFormat.rowHeight');
        return same(rowsOf(range), row => sheet.rowHeight(row));
      },
      set: (range, value) => {
        const points = number(value, 'RangeFormat.rowHeight', 0, MOST_ROW_HEIGHT);
        const sheet = writable(range, 'RangeFormat.rowHeight');
        for (const row of rowsOf(range)) sheet.setRowHeight(row, points);
      },
    },
  },
  navigation: {
    Font: range => new HostObject('RangeFont', range),
    Fill: range => new HostObject('RangeFill', range),
    Borders: range => new HostObject('RangeBorderCollection', range),
  },
};

export const rangeFontClass: HostClass<RangeTarget> = {
  name: 'RangeFont',
  properties: {
    Name: styleProperty(
      'RangeFont.name',
      style => style.fontName,
      (value, location) => ({ fontName: text(value, location) }),
    ),
    Size: styleProperty(
      'RangeFont.size',
      style => style.size,
      (value, location) => ({ size: number(value, location, 1, MOST_FONT_SIZE) }),
    ),
    Bold: styleProperty(
      'RangeFont.bold',
      style => style.bold,
      (value, location) => ({ bold: truth(value, location) }),
    ),
    Italic: styleProperty(
      'RangeFont.italic',
      style => style.italic,
      (value, location) => ({ italic: truth(value, location) }),
    ),
    Color: styleProperty(
      'RangeFont.color',
      style => style.color,
      (value, location) => ({ color: color(value, location) }),
    ),
  },
};

export const rangeFillClass: HostClass<RangeTarget> = {
  name: 'RangeFill',
  properties: {
    Color: {
      get: range => sameStyle(range, 'RangeFill.color', style => style.fill ?? '#FFFFFF') ?? '',
      set: (range, value) => {
        setStyle(range, 'RangeFill.color', { fill: color(value, 'RangeFill.color') });
      },
    },
  },
  methods: {
    Clear: range => setStyle(range, 'RangeFill.clear', { fill: null }),
  },
};
