import { difference, product, sum } from '../figure/decimal';
import { formatFigure } from '../figure/format';
import type { Scale } from '../table/table';
import type { Source } from '../target/target';
import { type Amount, factorBetween, type Line } from './line';
import type { Values } from './relation';
import type { RuleRun } from './rule';
import { checked, told } from './tell';

/** An amount of the letter and the budget that should be it. */
export interface LetterAmount {
  readonly rule: string;
  readonly value: number;
  /** Null where the letter does not say; then it is the workbook's. */
  readonly scale: Scale | null;
  readonly source: Source;
  readonly line: Line;
  /** In the scale of its table. */
  readonly budget: Amount;
  /** What the text needs beside the two amounts. */
  readonly values: Values;
}

/** A budget that is not what the letter gives, beyond rounding, is a warning: it may have been changed since. */
export function againstLetter({
  rule,
  value,
  scale,
  source,
  line,
  budget,
  values: more,
}: LetterAmount): RuleRun {
  const factor = factorBetween(scale ?? line.scale, line.scale);
  const expected = product(value, factor);
  const off = Math.abs(difference(budget.value, expected));
  const holds = off <= sum([budget.rounding, product(0.5, factor)]);
  const values = { ...more, expected: formatFigure(expected), found: formatFigure(budget.value) };
  const { place, value: found } = budget;
  return {
    findings: holds ? [] : [told({ rule, severity: 'warning', place, expected, found, values, source })],
    checks: [checked(rule, holds, [place], values)],
  };
}

/** Several runs as one. */
export function together(runs: readonly RuleRun[]): RuleRun {
  return {
    findings: runs.flatMap(run => run.findings ?? []),
    checks: runs.flatMap(run => run.checks ?? []),
  };
}
