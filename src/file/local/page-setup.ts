import type { Worksheet } from '@cj-tech-master/excelts';
import { parseCellAddress, rangeAddress } from '../../table/address';
import type { PageSetup, PageText } from './page';
import type { Rectangle } from './rectangle';

/** Between our page set-up and the library's. */

type BookPage = Worksheet['pageSetup'];

/** The library's types promise what a loaded sheet may lack. */
interface SheetMaybePrinted {
  readonly pageSetup?: Partial<BookPage>;
  readonly headerFooter?: Partial<Worksheet['headerFooter']>;
}

const PAPERS: Readonly<Record<number, PageSetup['paper']>> = { 1: 'letter', 8: 'A3', 9: 'A4' };
const PAPER_NUMBERS: Readonly<Record<string, number>> = { letter: 1, A3: 8, A4: 9 };
const PARTS = { left: 'L', center: 'C', right: 'R' } as const;

/** How the sheet is printed now. A sheet that does not say its paper gets A4, as on a Norwegian machine. */
export function pageOf(sheet: Worksheet): PageSetup {
  const { pageSetup, headerFooter } = sheet as SheetMaybePrinted;
  const { orientation, paperSize, scale, printArea, printTitlesRow } = pageSetup ?? {};
  return {
    landscape: orientation === 'landscape',
    paper: paperSize === undefined ? 'A4' : (PAPERS[paperSize] ?? 'other'),
    fit: fitOf(pageSetup ?? {}),
    scale: scale ?? 100,
    printArea: rectangleOf(printArea ?? ''),
    titleRows: rowsOf(printTitlesRow ?? ''),
    header: textOf(headerFooter?.oddHeader ?? ''),
    footer: textOf(headerFooter?.oddFooter ?? ''),
  };
}

/** Makes the change; what it leaves out stays. */
export function changePage(sheet: Worksheet, change: Partial<PageSetup>): void {
  const { landscape, paper, fit, scale, printArea, titleRows, header, footer } = change;
  const paperSize = paper === undefined ? undefined : PAPER_NUMBERS[paper];
  sheet.pageSetup = {
    ...sheet.pageSetup,
    ...(landscape !== undefined && { orientation: landscape ? 'landscape' : 'portrait' }),
    ...(paperSize !== undefined && { paperSize }),
    ...(fit === null && { fitToPage: false }),
    ...(fit && { fitToPage: true, fitToWidth: fit.wide, fitToHeight: fit.tall }),
    ...(scale !== undefined && { scale }),
    ...(printArea !== undefined && { printArea: printArea ? areaText(printArea) : '' }),
    ...(titleRows !== undefined && {
      printTitlesRow: titleRows ? `${titleRows.first + 1}:${titleRows.last + 1}` : '',
    }),
  };
  sheet.headerFooter = {
    ...sheet.headerFooter,
    ...(header && { oddHeader: codesOf(header) }),
    ...(footer && { oddFooter: codesOf(footer) }),
  };
}

function fitOf({ fitToPage, fitToWidth, fitToHeight }: Partial<BookPage>): PageSetup['fit'] {
  return fitToPage ? { wide: fitToWidth ?? 1, tall: fitToHeight ?? 1 } : null;
}

/** "2:3" → the rows with the indexes 1 and 2. */
function rowsOf(text: string): PageSetup['titleRows'] {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(text);
  return rows ? { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 } : null;
}

/** One rectangle; of several print areas none is told. */
function rectangleOf(text: string): Rectangle | null {
  const [first = '', last = first, ...more] = text.replace(/^.*!/, '').split(':');
  const [from, to] = [parseCellAddress(first), parseCellAddress(last)];
  if (!from || !to || more.length > 0) return null;
  return {
    row: from.row,
    column: from.column,
    rows: to.row - from.row + 1,
    columns: to.column - from.column + 1,
  };
}

function areaText({ row, column, rows, columns }: Rectangle): string {
  return rangeAddress(row, column, rows, columns);
}

/** "&Lbok.xlsx&RSide &P" → its three parts. "&&" is an ampersand, so a "&L" behind it is text. */
function textOf(codes: string): PageText {
  const parts = { left: '', center: '', right: '' };
  let part: keyof PageText = 'center';
  for (const piece of codes.match(/&[\s\S]|[^&]+|&$/g) ?? []) {
    const switched = (Object.keys(PARTS) as (keyof PageText)[]).find(name => piece === `&${PARTS[name]}`);
    if (switched) part = switched;
    else parts[part] += piece;
  }
  return parts;
}

function codesOf(text: PageText): string {
  return (Object.keys(PARTS) as (keyof PageText)[])
    .map(name => (text[name] === '' ? '' : `&${PARTS[name]}${text[name]}`))
    .join('');
}
