import { cellAddress, rangeAddress } from './address';
import { readCell } from './cell';
import type { Grid } from './grid';
import { reason } from './reason';
import { formatAt, formulaAt, valueAt } from './sheet';
import type { Figure } from '../figure/figure';
import type { RecognisedTable, TableColumn, TableRow } from './table';
import { plainWords, roleOfWords, yearsIn } from './words';

/** What heads the column of what is asked. */
const SUBJECT = /^(?:oppdrag(?:et|a|ene|stekst|sbeskrivelse)?|bestilling|tema|tekst|hva|beskrivelse)(?: |$)/;
const DEADLINE = /^(?:ny |leverings|svar|rapporterings)?frist/i;
const NUMBER = /^(?:oppdrag(?:s)? ?)?(?:nr|nummer)\.?$|^#$/;
/** The table must say that it is about assignments: a list of things to do has the same columns. */
const ABOUT = /oppdrag/;
const ROWS_OF_TITLE = 3;
const TEXT: Figure = { kind: 'text' };

interface Header {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly subject: number;
  readonly number: number | null;
}

/** The tables of assignments of a sheet: words instead of figures, known by a header over what is asked, and by when. */
export function assignmentTables(grid: Grid): RecognisedTable[] {
  const tables: RecognisedTable[] = [];
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    const header = headerAt(grid, row);
    const rows = header ? rowsUnder(grid, header) : [];
    if (!header || rows.length === 0) continue;
    tables.push(tableOf(grid, header, rows));
    row = rows.at(-1)?.row ?? row;
  }
  return tables;
}

function headerAt(grid: Grid, row: number): Header | null {
  const filled = grid.columnsOf(row, grid.left, grid.right, 'header', 'text');
  const deadline = filled.find(column => DEADLINE.test(grid.textAt(row, column)));
  if (deadline === undefined) return null;
  const wordsAt = (column: number) => plainWords(grid.textAt(row, column));
  const subject = filled.findLast(column => column < deadline && SUBJECT.test(wordsAt(column)));
  if (subject === undefined) return null;
  const left = filled[0] ?? subject;
  if (!ABOUT.test(filled.map(wordsAt).join(' ')) && !ABOUT.test(plainWords(titleOver(grid, row, left) ?? '')))
    return null;
  const number = filled.find(column => column < subject && NUMBER.test(wordsAt(column))) ?? null;
  return { row, left, right: filled.at(-1) ?? deadline, subject, number };
}

/** The nearest text above a header. */
function titleOver(grid: Grid, row: number, left: number): string | null {
  for (let above = row - 1; above >= Math.max(0, row - ROWS_OF_TITLE); above -= 1) {
    const text = grid.wholeSheet.textAt(above, left);
    if (text !== '') return text;
  }
  return null;
}

/** A blank row, or another header, ends the table; a row without a subject goes on with the one above and is no row of its own. */
function rowsUnder(grid: Grid, header: Header): TableRow[] {
  const rows: TableRow[] = [];
  for (let row = header.row + 1; row <= grid.bottom; row += 1) {
    if (grid.isBlankRow(row, header.left, header.right) || headerAt(grid, row)) break;
    const label = grid.textAt(row, header.subject);
    if (label !== '') rows.push(rowAt(grid, row, header, label));
  }
  return rows;
}

function rowAt(grid: Grid, row: number, header: Header, label: string): TableRow {
  const cells = columnsOf(grid, header).map(({ column }) => {
    const read = readCell(
      cellAddress(row, column),
      valueAt(grid.sheet, row, column),
      formatAt(grid.sheet, row, column),
      formulaAt(grid.sheet, row, column),
    );
    // "30.06" is a date and "2" a number of an assignment: no figure of this table is added up or compared.
    return read.figure.kind === 'missing' ? read : { ...read, figure: TEXT, asText: false };
  });
  return { row, label, labelAddress: cellAddress(row, header.subject), kind: 'item', parts: [], cells };
}

function columnsOf(grid: Grid, { row, left, right, subject, number }: Header): TableColumn[] {
  return grid
    .columnsOf(row, left, right, 'header', 'text')
    .filter(column => column !== subject)
    .map(column => {
      const header = grid.textAt(row, column);
      return { header, role: roleOf(plainWords(header), column === number), year: null, column };
    });
}

function roleOf(words: string, isNumber: boolean): TableColumn['role'] {
  if (isNumber) return 'number';
  if (DEADLINE.test(words)) return 'deadline';
  return roleOfWords(words) === 'comment' ? 'comment' : 'other';
}

function tableOf(grid: Grid, header: Header, rows: readonly TableRow[]): RecognisedTable {
  const { row, left, right, subject } = header;
  const title = titleOver(grid, row, left);
  const columns = columnsOf(grid, header);
  const words = [title ?? '', ...columns.map(column => column.header)].map(plainWords).join(' ');
  const last = rows.at(-1)?.row ?? row;
  return {
    id: '',
    kind: 'assignments',
    sheet: grid.sheet.name,
    address: rangeAddress(row, left, last - row + 1, right - left + 1),
    title,
    headerRows: [row],
    labelColumn: subject,
    scale: null,
    area: null,
    year: yearsIn(words)[0] ?? null,
    columns,
    rows,
    reasons: [
      reason('header', {
        words: grid.textAt(row, subject),
        cells: [rangeAddress(row, left, 1, right - left + 1)],
        value: String(row + 1),
      }),
      reason('kind', { value: 'assignments', words: 'deadlineColumn' }),
      title === null ? reason('titleMissing') : reason('title', { words: title }),
    ],
  };
}
