import type { Cell } from '@cj-tech-master/excelts';
import { Workbook } from '@cj-tech-master/excelts';
import type { StyleName } from '../../src/report/command';
import { STYLES } from '../../src/report/style';

/** The upper left cell of a file's last sheet, as a library of others sees it. */
export async function firstCell(bytes: Uint8Array): Promise<Cell> {
  const library = new Workbook();
  await library.xlsx.load(bytes);
  const cell = library.worksheets.at(-1)?.getCell('A1');
  if (!cell) throw new Error('no sheet');
  return cell;
}

/** What a style says of a cell, with the size that a workbook's text has. */
export function lookOf(style: StyleName, size: number): Record<string, unknown> {
  const plain = Object.fromEntries(LOOKS.map(name => [name, undefined]));
  return { ...plain, size, ...STYLES[style] };
}

const LOOKS = ['color', 'fill', 'bold', 'italic', 'vertical', 'wrap', 'indent', 'borderTop', 'borderBottom'];
/** What a cell has when nothing is said of it. */
const UNSAID: Readonly<Record<string, unknown>> = { color: '#000000', vertical: 'bottom', indent: 0 };

/** A cell of the library in the words of our styles. */
export function seenStyle(cell: Cell): Record<string, unknown> {
  const { fgColor } = (cell.fill ?? {}) as { fgColor?: { argb?: string } };
  const seen = {
    numberFormat: cell.numFmt ?? 'General',
    fill: color(fgColor?.argb),
    ...seenFont(cell),
    ...seenPlace(cell),
    borderTop: cell.border?.top?.style === 'thin',
    borderBottom: cell.border?.bottom?.style === 'thin',
  };
  const said = Object.entries(seen).map(([name, value]) => [
    name,
    value === false || value === UNSAID[name] ? undefined : value,
  ]);
  return Object.fromEntries(said) as Record<string, unknown>;
}

function color(argb: unknown): string | undefined {
  return typeof argb === 'string' ? `#${argb.slice(2)}` : undefined;
}

function seenFont({ font }: Cell) {
  return { color: color(font?.color?.argb), bold: font?.bold, italic: font?.italic, size: font?.size };
}

function seenPlace({ alignment }: Cell) {
  const { horizontal, vertical, wrapText, indent } = alignment ?? {};
  return { align: horizontal, vertical, wrap: wrapText, indent };
}
