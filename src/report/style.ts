import type { StyleName } from './command';

/** Colours as #RRGGBB; contrast of text against its fill is at least 4.5:1 for every style (held by a test). */
export interface CellStyle {
  readonly numberFormat: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align: 'left' | 'right' | 'center';
  /** Where a cell stands in a row that another cell makes higher; the bottom without it. */
  readonly vertical?: 'top';
  readonly wrap?: true;
  readonly indent?: number;
  readonly borderTop?: true;
  readonly borderBottom?: true;
}

const AMOUNT = '#,##0;-#,##0';
const INK = '#1F2A44';
const left = { numberFormat: 'General', align: 'left' } as const;
/** A step of room to the right, so that figures and headers of two columns never meet, whatever the font. */
const right = { align: 'right', indent: 1 } as const;
/** Cells of the body begin on one line, however many lines a label takes. */
const text = { ...left, vertical: 'top' } as const;
const figure = { ...right, vertical: 'top' } as const;

/** The neutral house style. Number formats in the invariant form; a Norwegian Excel shows `1 234` and `12,3 %`. */
export const STYLES: Readonly<Record<StyleName, CellStyle>> = {
  title: { ...left, bold: true, size: 14, color: INK },
  unitLine: { ...left, italic: true, color: '#4A4A4A' },
  headerText: { ...left, bold: true, wrap: true, color: INK, fill: '#E3EAF4', borderBottom: true },
  headerTextIndented: {
    ...left,
    bold: true,
    wrap: true,
    indent: 1,
    color: INK,
    fill: '#E3EAF4',
    borderBottom: true,
  },
  headerFigure: {
    numberFormat: 'General',
    ...right,
    bold: true,
    wrap: true,
    color: INK,
    fill: '#E3EAF4',
    borderBottom: true,
  },
  label: { ...text, wrap: true },
  labelIndented: { ...text, wrap: true, indent: 1 },
  labelTotal: { ...text, wrap: true, bold: true, borderTop: true },
  group: { ...left, bold: true, color: INK, fill: '#F1F4F9' },
  section: { ...text, wrap: true, bold: true, color: INK },
  text: { ...text, wrap: true, indent: 1 },
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
  met: { ...text, wrap: true, indent: 1, color: '#0B5A2B' },
  notMet: { ...text, wrap: true, indent: 1, color: '#8A1C1C' },
  notAssessable: { ...text, wrap: true, indent: 1, color: '#4A4A4A' },
  error: { ...text, wrap: true, indent: 1, color: '#8A1C1C' },
  warning: { ...text, wrap: true, indent: 1, color: '#6B4A00' },
  note: { ...text, wrap: true, indent: 1, color: '#4A4A4A' },
  source: { ...text, wrap: true, indent: 1, size: 10, color: '#4A4A4A' },
  noteLine: { ...left, size: 10, color: '#4A4A4A' },
};
