import type { StyleName } from './command';
import type { ColourName, House } from './house';
import { COLOURS } from './house';

/** How a cell looks; a `House` says what its colours are. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly color?: ColourName;
  readonly fill?: ColourName;
  readonly align: 'left' | 'right' | 'center';
  /** Where a cell stands in a row that another cell makes higher; the bottom without it. */
  readonly vertical?: 'top';
  readonly wrap?: true;
  readonly indent?: number;
  readonly borderTop?: true;
  readonly borderBottom?: true;
}

const AMOUNT = '#,##0;-#,##0';
const left = { numberFormat: 'General', align: 'left' } as const;
/** A step of room to the right, so that figures and headers of two columns never meet, whatever the font. */
const right = { align: 'right', indent: 1 } as const;
/** Cells of the body begin on one line, however many lines a label takes. */
const text = { ...left, vertical: 'top' } as const;
const figure = { ...right, vertical: 'top' } as const;

/** What each style means. Number formats in the invariant form; a Norwegian Excel shows `1 234` and `12,3 %`. */
export const STYLES: Readonly<Record<StyleName, CellStyle>> = {
  title: { ...left, bold: true, size: 14, color: 'ink' },
  unitLine: { ...left, italic: true, color: 'quiet' },
  headerText: { ...left, bold: true, wrap: true, color: 'ink', fill: 'header', borderBottom: true },
  headerTextIndented: {
    ...left,
    bold: true,
    wrap: true,
    indent: 1,
    color: 'ink',
    fill: 'header',
    borderBottom: true,
  },
  headerFigure: {
    numberFormat: 'General',
    ...right,
    bold: true,
    wrap: true,
    color: 'ink',
    fill: 'header',
    borderBottom: true,
  },
  label: { ...text, wrap: true },
  labelIndented: { ...text, wrap: true, indent: 1 },
  labelTotal: { ...text, wrap: true, bold: true, borderTop: true },
  group: { ...left, bold: true, color: 'ink', fill: 'group' },
  section: { ...text, wrap: true, bold: true, color: 'ink' },
  text: { ...text, wrap: true, indent: 1 },
  textTotal: { ...text, wrap: true, indent: 1, bold: true, borderTop: true },
  amount: { numberFormat: AMOUNT, ...figure },
  amountTotal: { numberFormat: AMOUNT, ...figure, bold: true, borderTop: true },
  decimal1Total: { numberFormat: '#,##0.0;-#,##0.0', ...figure, bold: true, borderTop: true },
  decimal2Total: { numberFormat: '#,##0.00;-#,##0.00', ...figure, bold: true, borderTop: true },
  percent: { numberFormat: '0.0 %', ...figure },
  percentTotal: { numberFormat: '0.0 %', ...figure, bold: true, borderTop: true },
  percent2: { numberFormat: '0.00 %', ...figure },
  percentagePoint: { numberFormat: '0.0;-0.0', ...figure },
  percentagePoint2: { numberFormat: '0.00;-0.00', ...figure },
  decimal1: { numberFormat: '#,##0.0;-#,##0.0', ...figure },
  decimal2: { numberFormat: '#,##0.00;-#,##0.00', ...figure },
  count: { numberFormat: AMOUNT, ...figure },
  figureText: { numberFormat: 'General', ...figure, wrap: true },
  met: { ...text, wrap: true, indent: 1, color: 'good' },
  notMet: { ...text, wrap: true, indent: 1, color: 'bad' },
  notAssessable: { ...text, wrap: true, indent: 1, color: 'quiet' },
  error: { ...text, wrap: true, indent: 1, color: 'bad' },
  warning: { ...text, wrap: true, indent: 1, color: 'caution' },
  note: { ...text, wrap: true, indent: 1, color: 'quiet' },
  source: { ...text, wrap: true, indent: 1, size: 10, color: 'quiet' },
  noteLine: { ...left, size: 10, color: 'quiet' },
};

/** A style whose colours are #RRGGBB. */
export type ColouredStyle = Omit<CellStyle, 'color' | 'fill'> & {
  readonly color?: string;
  readonly fill?: string;
};

/** A style in a house's colours. */
export function styleIn(name: StyleName, house: House = 'neutral'): ColouredStyle {
  const { color, fill, ...rest }: CellStyle = STYLES[name];
  const colours = COLOURS[house];
  return { ...rest, ...(color && { color: colours[color] }), ...(fill && { fill: colours[fill] }) };
}
