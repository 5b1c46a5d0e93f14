import { difference, product, sum } from '../../figure/decimal';
import { formatFigure } from '../../figure/format';
import { type Allocation, allocationsTo, frameOf } from '../allocation';
import { columnKey } from '../columns';
import { againstLetter } from '../letter-amount';
import { type Amount, amountOf, factorBetween, type Line, linesOf } from '../line';
import type { CheckContext, Rule, RuleRun } from '../rule';
import { notRun } from '../term';

const ID = 'L12';

/** The receiver's frame in the letter is the total original budget of the net table, or else of the main unit table. */
export const frame: Rule = {
  id: ID,
  severity: 'warning',
  needs: ['letter', 'receiver'],
  tolerance: 'rounding',
  run,
};

function run({ letter, receiver, tables, year }: CheckContext): RuleRun {
  const allocation = letter && receiver !== null ? frameOf(allocationsTo(letter, receiver)) : null;
  if (!allocation) return { checks: [notRun(ID, 'noFrame', [], {})] };
  const frameAmount = amountIn(allocation);
  const totals = linesOf(tables.filter(({ kind }) => kind === 'net' || kind === 'unit')).filter(
    line => line.wholeTotal,
  );
  const total = totals.find(({ table }) => table.kind === 'net') ?? totals[0];
  const budget = total && amountOf(total, columnKey('originalBudget', year), total.scale);
  if (!total || !budget || frameAmount === null) return { checks: [notRun(ID, 'noOriginalBudget', [], {})] };
  return compared(allocation, frameAmount, total, budget);
}

/** The frame is the row's last figure when that is its sum, else all figures together; null when one is unsettled. */
function amountIn({ row, figures }: Allocation): number | null {
  const values = figures.map(({ value }) => value);
  const last = values.at(-1);
  if (last === undefined || values.length < row.values.length) return null;
  return partsOf(figures).length > 0 || values.length === 1 ? last : sum(values);
}

/** The figures that the last one is the sum of; none when it is no sum. */
function partsOf(figures: Allocation['figures']): Allocation['figures'] {
  const [parts, last] = [figures.slice(0, -1), figures.at(-1)];
  const off = difference(sum(parts.map(({ value }) => value)), last?.value ?? 0);
  return Math.abs(off) <= parts.length ? parts : [];
}

function compared(allocation: Allocation, value: number, line: Line, budget: Amount): RuleRun {
  const { row, figures, scale } = allocation;
  const factor = factorBetween(scale ?? line.scale, line.scale);
  const parts = (partsOf(figures).length > 0 ? figures.slice(0, -1) : figures)
    .map(({ value: part }) => formatFigure(product(part, factor)))
    .join(' + ');
  const values = { receiver: row.label, parts, label: line.row.label };
  return againstLetter({ rule: ID, value, scale, source: row.source, line, budget, values });
}
