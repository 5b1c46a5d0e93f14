/** How a cell of the local Excel looks, all in plain values. */

export type HorizontalAlign = 'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerAcross';
export type VerticalAlign = 'top' | 'center' | 'bottom' | 'justify';

export type BorderSide = 'top' | 'bottom' | 'left' | 'right';
export type BorderLine = 'thin' | 'medium' | 'thick' | 'hair' | 'dashed' | 'dotted' | 'double';

export interface Border {
  readonly line: BorderLine;
  /** #RRGGBB */
  readonly color: string;
}

export interface LocalStyle {
  /** In the invariant form: "#,##0", "0.0 %", "General". */
  readonly numberFormat: string;
  readonly fontName: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** #RRGGBB */
  readonly color: string;
  /** #RRGGBB; null for no fill. */
  readonly fill: string | null;
  readonly horizontal: HorizontalAlign;
  readonly vertical: VerticalAlign;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
}

/** What is to change; what is left out stays. A border set to null is taken away. */
export type StyleChange = Partial<Omit<LocalStyle, 'borders'>> & {
  readonly borders?: Readonly<Partial<Record<BorderSide, Border | null>>>;
};

export const DEFAULT_STYLE: LocalStyle = {
  numberFormat: 'General',
  fontName: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  color: '#000000',
  fill: null,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  locked: true,
  borders: {},
};
