import { difference, product, sum } from '../../figure/decimal';
import { formatFigure } from '../../figure/format';
import { nameWords } from '../../target/name-words';
import { sameWord } from '../../target/name-score';
import { type Allocation, allocationsTo, frameOf } from '../allocation';
import { columnKey } from '../columns';
import type { CheckRun, Finding } from '../finding';
import { amountOf, factorBetween, type Line, linesOf } from '../line';
import type { CheckContext, Rule, RuleRun } from '../rule';

const ID = 'L13';

/** A part of the frame that the letter names, such as social assistance, is the original budget of the table of that name. */
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
  const totals = linesOf(tables.filter(({ kind }) => kind === 'function')).filter(
    ({ row }) => row.kind === 'total',
  );
  const runs = allocation.figures.slice(0, -1).flatMap(({ column, value }) => {
    const named = totals.filter(({ table }) => says(table.title ?? '', column));
    const [total] = named;
    return total && named.length === 1 ? [compared(allocation, column, value, total, year)] : [];
  });
  return { findings: runs.flatMap(run => run.findings ?? []), checks: runs.flatMap(run => run.checks ?? []) };
}

/** Whether a table's title holds every word of the letter's column header. */
function says(title: string, header: string): boolean {
  const [words, wanted] = [nameWords(title), nameWords(header)];
  return wanted.length > 0 && wanted.every(word => words.some(other => sameWord(word, other)));
}

function compared(
  allocation: Allocation,
  column: string,
  value: number,
  total: Line,
  year: number | null,
): RuleRun {
  const budget = amountOf(total, columnKey('originalBudget', year), total.scale);
  if (!budget) return {};
  const factor = factorBetween(allocation.scale ?? total.scale, total.scale);
  const expected = product(value, factor);
  const holds = Math.abs(difference(budget.value, expected)) <= sum([budget.rounding, product(0.5, factor)]);
  const values = {
    receiver: allocation.row.label,
    column,
    expected: formatFigure(expected),
    found: formatFigure(budget.value),
    table: total.table.title ?? '',
  };
  const { source } = allocation.row;
  const finding: Finding = {
    rule: ID,
    severity: 'warning',
    place: budget.place,
    related: [],
    expected,
    found: budget.value,
    values,
    fix: null,
    source,
  };
  const check: CheckRun = {
    rule: ID,
    values,
    state: holds ? 'passed' : 'failed',
    reason: null,
    cells: [budget.place],
  };
  return { findings: holds ? [] : [finding], checks: [check] };
}
