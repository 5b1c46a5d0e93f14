import type {
  Alignment,
  Border as BookBorder,
  Borders,
  Color,
  Fill,
  Font,
  Style,
} from '@cj-tech-master/excelts';
import type {
  Border,
  BorderLine,
  BorderSide,
  HorizontalAlign,
  LocalStyle,
  StyleChange,
  VerticalAlign,
} from './style';
import { DEFAULT_STYLE } from './style';

/** Between our styles and the library's. What ours do not name stays as it is. */

type BookStyle = Partial<Style>;

const SIDES: readonly BorderSide[] = ['top', 'bottom', 'left', 'right'];
const LINES: readonly BorderLine[] = ['thin', 'medium', 'thick', 'hair', 'dashed', 'dotted', 'double'];
/** Excel's own formats that the library writes otherwise: ours, the library's. In its form they follow the machine. */
const FORMATS: readonly (readonly [string, string])[] = [
  ['m/d/yyyy', 'mm-dd-yy'],
  ['m/d/yyyy h:mm', 'm/d/yy h:mm'],
  ['#,##0_);(#,##0)', '#,##0 ;(#,##0)'],
  ['#,##0_);[Red](#,##0)', '#,##0 ;[Red](#,##0)'],
  ['#,##0.00_);(#,##0.00)', '#,##0.00;(#,##0.00)'],
  ['#,##0.00_);[Red](#,##0.00)', '#,##0.00;[Red](#,##0.00)'],
  ['mm:ss.0', 'mmss.0'],
];
/** The colours of the Office theme, in the order of its numbers. */
const THEME = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
];

/** Many cells share a style object of the library, and none is changed once it is made. */
const known = new WeakMap<BookStyle, LocalStyle>();

/** The library's style in our words; what it leaves out is Excel's default. */
export function localStyle(style: BookStyle): LocalStyle {
  const found = known.get(style) ?? translated(style);
  known.set(style, found);
  return found;
}

function translated(style: BookStyle): LocalStyle {
  return {
    numberFormat: formatOf(style.numFmt),
    ...fontOf(style.font ?? {}),
    fill: fillOf(style.fill),
    ...alignmentOf(style.alignment ?? {}),
    locked: style.protection?.locked ?? true,
    borders: bordersOf(style.border),
  };
}

/** Written out: a program may take a font that is half described for another. */
const DEFAULT_FONT: Partial<Font> = { name: DEFAULT_STYLE.fontName, size: DEFAULT_STYLE.size };

/** A new style of the library with the change made. */
export function changedStyle(style: BookStyle, change: StyleChange): BookStyle {
  const changed: BookStyle = { ...style };
  if (change.numberFormat !== undefined) changed.numFmt = formatFrom(change.numberFormat);
  changed.font = { ...DEFAULT_FONT, ...style.font, ...fontChange(change) };
  changed.alignment = { ...style.alignment, ...alignmentChange(change) };
  if (change.fill !== undefined) changed.fill = fillFrom(change.fill);
  if (change.borders !== undefined) changed.border = { ...style.border, ...borderChange(change.borders) };
  if (change.locked !== undefined) changed.protection = { ...style.protection, locked: change.locked };
  return changed;
}

function formatOf(format: BookStyle['numFmt']): string {
  const code = typeof format === 'string' ? format : format?.formatCode;
  return FORMATS.find(([, theirs]) => theirs === code)?.[0] ?? code ?? DEFAULT_STYLE.numberFormat;
}

function formatFrom(format: string): string {
  return FORMATS.find(([ours]) => ours === format)?.[1] ?? format;
}

function fontOf({ name, size, bold, italic, underline, color }: Partial<Font>) {
  return {
    fontName: name ?? DEFAULT_STYLE.fontName,
    size: size ?? DEFAULT_STYLE.size,
    bold: bold ?? false,
    italic: italic ?? false,
    underline: Boolean(underline) && underline !== 'none',
    color: hexOf(color) ?? DEFAULT_STYLE.color,
  };
}

function fontChange(change: StyleChange): Partial<Font> {
  return {
    ...(change.fontName !== undefined && { name: change.fontName }),
    ...(change.size !== undefined && { size: change.size }),
    ...(change.bold !== undefined && { bold: change.bold }),
    ...(change.italic !== undefined && { italic: change.italic }),
    ...(change.underline !== undefined && { underline: change.underline }),
    ...(change.color !== undefined && { color: colorFrom(change.color) }),
  };
}

function alignmentOf({ horizontal, vertical, wrapText, indent }: Partial<Alignment>) {
  const across = horizontal === 'centerContinuous' ? 'centerAcross' : horizontal;
  return {
    horizontal: (across ?? DEFAULT_STYLE.horizontal) as HorizontalAlign,
    vertical: (vertical === 'middle' ? 'center' : (vertical ?? DEFAULT_STYLE.vertical)) as VerticalAlign,
    wrap: wrapText ?? false,
    indent: indent ?? 0,
  };
}

function alignmentChange({ horizontal, vertical, wrap, indent }: StyleChange): Partial<Alignment> {
  const across = horizontal === 'centerAcross' ? 'centerContinuous' : horizontal;
  const wanted: Record<string, unknown> = {
    ...(across !== undefined && { horizontal: across === 'general' ? undefined : across }),
    ...(vertical !== undefined && { vertical: vertical === 'center' ? 'middle' : vertical }),
    ...(wrap !== undefined && { wrapText: wrap }),
    ...(indent !== undefined && { indent }),
  };
  return wanted;
}

function fillOf(fill: Fill | undefined): string | null {
  return fill?.type === 'pattern' && fill.pattern === 'solid' ? hexOf(fill.fgColor) : null;
}

function fillFrom(color: string | null): Fill {
  return color === null
    ? { type: 'pattern', pattern: 'none' }
    : { type: 'pattern', pattern: 'solid', fgColor: colorFrom(color) };
}

function bordersOf(borders: Partial<Borders> | undefined): Partial<Record<BorderSide, Border>> {
  return Object.fromEntries(
    SIDES.flatMap(side => {
      const border = borders?.[side];
      if (!border?.style) return [];
      const line = LINES.find(known => known === border.style) ?? 'thin';
      return [[side, { line, color: hexOf(border.color) ?? '#000000' }]];
    }),
  );
}

function borderChange(change: NonNullable<StyleChange['borders']>): Partial<Borders> {
  return Object.fromEntries(
    Object.entries(change).map(([side, border]) => [side, border ? borderFrom(border) : {}]),
  );
}

function borderFrom({ line, color }: Border): Partial<BookBorder> {
  return { style: line, color: colorFrom(color) };
}

function colorFrom(color: string): Partial<Color> {
  return { argb: `FF${color.slice(1).toUpperCase()}` };
}

function hexOf(color: Partial<Color> | undefined): string | null {
  if (color?.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  return color?.theme === undefined ? null : (THEME[color.theme] ?? null);
}
