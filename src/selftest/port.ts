import type { StyleName, WriteCommand } from '../report/command';
import type { House } from '../report/house';
import { styleIn } from '../report/style';
import type { WorkbookData } from '../table/sheet';

/** The two jobs that are done on a workbook, in Excel and on a file. */
export interface WorkbookPort {
  /** Makes the workbook `SOURCE` the one that is worked on, as nobody has written to it. */
  open(): Promise<void>;
  read(): Promise<WorkbookData>;
  run(commands: readonly WriteCommand[]): Promise<void>;
  /** How the upper left cell of the last sheet looks. */
  look(): Promise<Look>;
}

/** What one way into a workbook must do, whatever lies behind it. Its workbook is open when it runs. */
export interface PortCase {
  readonly name: string;
  run(port: WorkbookPort): Promise<void>;
}

/** How a cell looks, in the words of our styles; what is not said is as every cell is. */
export type Look = Readonly<Partial<Record<(typeof LOOKS)[number], unknown>>>;

export const LOOKS = [
  'numberFormat',
  'align',
  'vertical',
  'wrap',
  'indent',
  'bold',
  'italic',
  'size',
  'color',
  'fill',
  'borderTop',
  'borderBottom',
] as const;
/** What a cell has when nothing is said of it. */
const UNSAID: Readonly<Record<string, unknown>> = { color: '#000000', vertical: 'bottom', indent: 0 };

/** A look without what goes without saying. */
export function said(look: Look): Look {
  const worth = LOOKS.filter(
    name => look[name] !== undefined && look[name] !== false && look[name] !== UNSAID[name],
  );
  return Object.fromEntries(worth.map(name => [name, look[name]]));
}

/** What a style says of a cell, with the size that a workbook's text has. */
export function lookOf(style: StyleName, size: number, house?: House): Look {
  return said({ size, ...styleIn(style, house) });
}
