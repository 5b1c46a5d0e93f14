import { dateIn } from '../letter/dates';
import type { Letter } from '../letter/letter';
import type { RecognisedTable, TableCell, TableRow } from '../table/table';
import { nameScorer } from '../target/name-score';
import { nameWords } from '../target/name-words';
import type { Place } from './finding';

type LetterAssignment = Letter['assignments'][number];

/** A row of the workbook about an assignment. */
export interface AssignmentRow {
  readonly table: RecognisedTable;
  readonly row: TableRow;
  /** As the row gives it; null without. */
  readonly number: string | null;
  /** The cell with the deadline; null where the row has none. */
  readonly deadline: TableCell | null;
  readonly words: readonly string[];
}

export interface AssignmentPair {
  readonly row: AssignmentRow;
  /** The letter's; null for a row that is in no letter. */
  readonly asked: LetterAssignment | null;
}

/** A workbook shortens what the letter asks: so much of its words must stand there, less where the number is the same. */
const COVERED = { alone: 0.7, withNumber: 0.3 };
/** And so much more than in any other assignment. */
const AHEAD = 0.15;
const LONGEST_NAME = 80;

/** The rows of a workbook's tables of assignments. */
export function assignmentRows(tables: readonly RecognisedTable[]): AssignmentRow[] {
  return tables
    .filter(({ kind }) => kind === 'assignments')
    .flatMap(table =>
      table.rows.map(row => {
        const number = cellIn(table, row, 'number')?.raw.replace(/\.$/, '').trim();
        const words = nameWords(row.label);
        return { table, row, number: number || null, deadline: cellIn(table, row, 'deadline'), words };
      }),
    );
}

function cellIn({ columns }: RecognisedTable, row: TableRow, role: 'number' | 'deadline'): TableCell | null {
  return row.cells[columns.findIndex(column => column.role === role)] ?? null;
}

/** Which assignment of the letter each row is about: by its words, and by its number where both have one. */
export function assignmentPairs(rows: readonly AssignmentRow[], letter: Letter): AssignmentPair[] {
  const asked = letter.assignments.map(assignment => ({ assignment, words: nameWords(assignment.subject) }));
  const scorer = nameScorer([...rows, ...asked].map(({ words }) => words));
  return rows.map(row => {
    const scored = asked.map(({ assignment, words }) => ({
      assignment,
      score: scorer.coverage(row.words, words),
    }));
    const [best, next] = scored.toSorted((one, other) => other.score - one.score);
    const numbered = scored.find(({ assignment }) => row.number !== null && assignment.number === row.number);
    if (numbered && numbered.score >= COVERED.withNumber) return { row, asked: numbered.assignment };
    const sure = best && best.score >= COVERED.alone && best.score - (next?.score ?? 0) >= AHEAD;
    return { row, asked: sure ? best.assignment : null };
  });
}

/** Whether a row's deadline is the letter's: the same day, or the same words ("Budsjettforslag for 2025"). */
export function isSameDeadline(
  cell: TableCell | null,
  { deadline, deadlineDate }: LetterAssignment,
): boolean {
  const printed = cell?.raw.trim() ?? '';
  const date = dateIn(printed)?.iso ?? null;
  if (date !== null || deadlineDate !== null) return date === deadlineDate;
  return nameWords(printed).join(' ') === nameWords(deadline ?? '').join(' ');
}

/** The cell of the deadline, else of the subject. */
export function deadlinePlace({ table, row, deadline }: AssignmentRow): Place {
  return { sheet: table.sheet, cell: deadline?.address ?? row.labelAddress };
}

/** What a person knows an assignment by: "7. Kartlegge boligbehov …", not the whole of a long text. */
export function assignmentName(number: string | null, subject: string): string {
  const short = subject.length <= LONGEST_NAME ? subject : `${subject.slice(0, LONGEST_NAME).trimEnd()}…`;
  return number === null ? short : `${number}. ${short}`;
}
