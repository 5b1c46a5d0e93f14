import { nameWords } from '../../target/name-words';
import { sameWord } from '../../target/name-score';
import { type Allocation, allocationsTo, frameOf } from '../allocation';
import { columnKey } from '../columns';
import { againstLetter, together } from '../letter-amount';
import { amountOf, type Line, linesOf } from '../line';
import type { CheckContext, Rule, RuleRun } from '../rule';

const ID = 'L13';

/** A part of the frame that the letter names, such as social assistance, is the original budget of the table or row of that name. */
export const allocatedArea: Rule = {
  id: ID,
  severity: 'warning',
  needs: ['letter', 'receiver'],
  tolerance: 'rounding',
  run,
};

function run({ letter, receiver, tables, year }: CheckContext): RuleRun {
  const allocation = letter && receiver !== null ? frameOf(allocationsTo(letter, receiver)) : null;
  if (!allocation) return {};
  const lines = linesOf(tables.filter(({ kind }) => kind === 'function'));
  return together(
    allocation.figures.slice(0, -1).flatMap(({ column, value }) => {
      const line = lineFor(column, lines);
      return line ? [compared(allocation, column, value, line, year)] : [];
    }),
  );
}

/** The total of the one table of that name, or else the one row of that name. */
function lineFor(column: string, lines: readonly Line[]): Line | null {
  const totals = lines.filter(({ row, table }) => row.kind === 'total' && says(table.title ?? '', column));
  const rows = lines.filter(({ row }) => row.kind === 'item' && says(row.label, column));
  const named = totals.length > 0 ? totals : rows;
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Whether a title or a label holds every word of the letter's column header. */
function says(text: string, header: string): boolean {
  const [words, wanted] = [nameWords(text), nameWords(header)];
  return wanted.length > 0 && wanted.every(word => words.some(other => sameWord(word, other)));
}

function compared(
  { row, scale }: Allocation,
  column: string,
  value: number,
  line: Line,
  year: number | null,
): RuleRun {
  const budget = amountOf(line, columnKey('originalBudget', year), line.scale);
  if (!budget) return {};
  const table = line.row.kind === 'total' ? (line.table.title ?? '') : line.row.label;
  const values = { receiver: row.label, column, table };
  return againstLetter({ rule: ID, value, scale, source: row.source, line, budget, values });
}
