import { dateIn } from './dates';
import type { GridRow, LetterGrid } from './grid';
import type { Letter } from './letter';
import { sourceOf } from './source';
import { folded, hasDigit, joinedPieces, tidy } from './words';

type Assignment = Letter['assignments'][number];
type Leftover = Letter['unclaimed'][number];

interface Columns {
  readonly number: number | null;
  readonly subject: number;
  readonly deadline: number;
}

interface Item {
  readonly rows: readonly GridRow[];
}

const NUMBER = /^\d{1,3}(?:\.\d{1,3})?[.)]?$/;
/** Stands in the column of numbers where an item begins whose number is not there. */
export const UNNUMBERED = '–';
const LOOKS_LIKE_DATE = /\d{1,2}\.\s?\d{1,2}/;

/**
 * The assignments of one table ("oppdrag"): the text may run over many rows, the number and the deadline stand in the
 * first. What stands in the deadline's column below a whole date is not part of it, and is handed back.
 */
export function assignmentsOf(grid: LetterGrid): { assignments: Assignment[]; unclaimed: Leftover[] } {
  const columns = columnsOf(grid);
  const items = itemsOf(grid, columns).map(item => assignmentOf(item, columns));
  return {
    assignments: items.map(({ assignment }) => assignment),
    unclaimed: items.flatMap(({ leftovers }) => leftovers),
  };
}

function columnsOf(grid: LetterGrid): Columns {
  const names = grid.columns.map(folded);
  const subject = names.findIndex(name => /oppdrag|bestilling/.test(name));
  const deadline = names.findIndex(name => /frist/.test(name));
  const numbered = (column: number) => grid.body.some(({ cells }) => isNumber(cells[column] ?? ''));
  const number = names.findIndex((_name, column) => column < subject && numbered(column));
  return { number: number === -1 ? null : number, subject, deadline };
}

function itemsOf(grid: LetterGrid, columns: Columns): Item[] {
  const items: Item[] = [];
  for (const row of grid.body) {
    const last = items.at(-1);
    if (last && !startsItem(row, columns)) items[items.length - 1] = { rows: [...last.rows, row] };
    else items.push({ rows: [row] });
  }
  return items.filter(({ rows }) => subjectOf(rows, columns) !== '');
}

/** By its number; without a column of numbers, a row begins an assignment unless it begins small. */
function startsItem({ cells }: GridRow, { number, subject }: Columns): boolean {
  if (number !== null) return isNumber(cells[number] ?? '');
  return /^[^\p{Ll}]/u.test(cells[subject] ?? '');
}

function isNumber(cell: string): boolean {
  return NUMBER.test(cell) || cell === UNNUMBERED;
}

function subjectOf(rows: readonly GridRow[], { subject }: Columns): string {
  return joinedPieces(rows.map(({ cells }) => tidy(cells[subject] ?? '')));
}

function assignmentOf({ rows }: Item, columns: Columns): { assignment: Assignment; leftovers: Leftover[] } {
  const pieces = rows
    .map(row => ({ row, text: tidy(row.cells[columns.deadline] ?? '') }))
    .filter(({ text }) => text !== '');
  const dated = pieces.findIndex(({ text }) => dateIn(text) !== null);
  const own = dated === -1 ? pieces : pieces.slice(0, dated + 1);
  const deadline = joinedPieces(own.map(({ text }) => text)) || null;
  const [first] = rows;
  const number = columns.number === null ? '' : (first?.cells[columns.number] ?? '').replace(/[.)]$/, '');
  return {
    assignment: {
      number: number === UNNUMBERED ? null : number || null,
      subject: subjectOf(rows, columns),
      deadline,
      deadlineDate: deadline === null ? null : (dateIn(deadline)?.iso ?? null),
      status: statusOf(deadline, rows, columns),
      source: first ? sourceOf(first.at) : { page: null, line: 0, text: '' },
    },
    leftovers: pieces
      .slice(own.length)
      .filter(({ text }) => hasDigit(text))
      .map(({ row, text }) => ({ line: row.at.line, text })),
  };
}

/** "31.02.24" looks like a date and is none. */
function statusOf(deadline: string | null, rows: readonly GridRow[], columns: Columns): Assignment['status'] {
  if (deadline === null) return 'missing';
  if (rows.some(({ at }) => at.doubtfulCells.includes(columns.deadline))) return 'doubtful';
  return LOOKS_LIKE_DATE.test(deadline) && !dateIn(deadline) ? 'doubtful' : 'ok';
}
