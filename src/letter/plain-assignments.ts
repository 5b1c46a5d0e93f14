import { UNNUMBERED } from './assignments';
import { type AssignmentItem, isAssignmentHead, takeAssignmentLine } from './assignment-items';
import type { DocumentLine } from './line';
import { looksLikeRow } from './plain-figures';
import { plainHeaderAt } from './plain-header';
import { joinedPieces, tidy } from './words';

/** A stretch of text without tabs read as a table: its rows, and the line it ends before. */
export interface PlainTable {
  readonly rows: readonly DocumentLine[];
  readonly end: number;
}

const CHAPTER = /^\d{1,2}(?:\.|\.\d{1,2}\.?) \p{Lu}/u;
const MOST_LINES = 2000;
const MOST_NAMES = 3;
const LONGEST_HEAD = 120;

/** Reads a list of assignments with deadlines, in text without tabs, that begins at a line "Oppdrag … Frist". */
export function plainAssignmentsAt(lines: readonly DocumentLine[], at: number): PlainTable | null {
  const head = lines[at];
  const start = head ? endOfHead(lines, at) : null;
  if (!head || start === null) return null;
  const items: AssignmentItem[] = [];
  const before = { number: '', gap: false, head: true };
  let end = start;
  for (const [i, line] of lines.slice(start, at + MOST_LINES).entries()) {
    const text = tidy(line.text.replace(/\|/g, ' '));
    if (line.cells || line.heading !== null || CHAPTER.test(text) || isOfTable(lines, start + i)) break;
    if (text === '') before.gap = true;
    else if (!takeAssignmentLine(line, text, before, items)) break;
    else end = start + 1 + i;
  }
  return items.length === 0 ? null : { rows: rowsOf(head, items), end };
}

/** Pages in another order may put a table behind an assignment. */
function isOfTable(lines: readonly DocumentLine[], at: number): boolean {
  return looksLikeRow(lines[at]?.text ?? '') || plainHeaderAt(lines, at) !== null;
}

/** The index behind a head, in one line or its names on lines of their own. */
function endOfHead(lines: readonly DocumentLine[], at: number): number | null {
  for (let end = at + 1; end <= at + MOST_NAMES; end += 1) {
    const head = lines.slice(at, end);
    if (head.some(({ cells, heading, text }) => cells || heading !== null || text.length > LONGEST_HEAD))
      return null;
    if (isAssignmentHead(head.map(({ text }) => text).join(' '))) return end;
  }
  return null;
}

/** Where exactly as many items stand between two numbers as the numbers leave open, they have the numbers between. */
function numbered(items: readonly AssignmentItem[]): AssignmentItem[] {
  const whole = [...items];
  let last = -1;
  items.forEach(({ number }, index) => {
    if (number === '') return;
    const before = Number(items[last]?.number);
    if (last >= 0 && Number(number) - before === index - last) {
      for (let open = last + 1; open < index; open += 1) {
        const item = items[open];
        if (item) whole[open] = { ...item, number: String(before + open - last) };
      }
    }
    last = index;
  });
  return whole;
}

function rowsOf(head: DocumentLine, items: readonly AssignmentItem[]): DocumentLine[] {
  const row = (at: DocumentLine, cells: readonly string[]) => ({ ...at, cells, doubtfulCells: [] });
  return [
    row(head, ['Nr.', 'Oppdrag', 'Frist']),
    ...numbered(items).map(item =>
      row(item.at, [item.number || UNNUMBERED, joinedPieces(item.texts), item.deadline]),
    ),
  ];
}
