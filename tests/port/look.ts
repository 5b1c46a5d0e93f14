import type { Cell } from '@cj-tech-master/excelts';
import { Workbook } from '@cj-tech-master/excelts';
import { said, type Look } from '../../src/selftest/port';

export { lookOf } from '../../src/selftest/port';

/** How the upper left cell of a file's last sheet looks, as a library of others sees it. */
export async function lookInFile(bytes: Uint8Array): Promise<Look> {
  return seenStyle(await firstCell(bytes));
}

/** The upper left cell of a file's last sheet, as a library of others sees it. */
export async function firstCell(bytes: Uint8Array): Promise<Cell> {
  const library = new Workbook();
  await library.xlsx.load(bytes);
  const cell = library.worksheets.at(-1)?.getCell('A1');
  if (!cell) throw new Error('no sheet');
  return cell;
}

/** A cell of the library in the words of our styles. */
export function seenStyle(cell: Cell): Look {
  const { fgColor } = (cell.fill ?? {}) as { fgColor?: { argb?: string } };
  const { horizontal, vertical, wrapText, indent } = cell.alignment ?? {};
  return said({
    numberFormat: cell.numFmt ?? 'General',
    fill: color(fgColor?.argb),
    color: color(cell.font?.color?.argb),
    bold: cell.font?.bold,
    italic: cell.font?.italic,
    size: cell.font?.size,
    align: horizontal,
    vertical,
    wrap: wrapText,
    indent,
    borderTop: cell.border?.top?.style === 'thin',
    borderBottom: cell.border?.bottom?.style === 'thin',
  });
}

function color(argb: unknown): string | undefined {
  return typeof argb === 'string' ? `#${argb.slice(2)}` : undefined;
}
