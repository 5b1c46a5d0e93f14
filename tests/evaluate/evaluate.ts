import type { CheckResult, JudgedFinding } from '../../src/check/finding';
import { checkJob } from '../../src/job';
import type { Plant, Planted, Spot } from './plant';
import { BETWEEN_PLANTS } from './plants-between';
import { INDICATOR_PLANTS } from './plants-indicators';
import { MONEY_PLANTS } from './plants-money';
import { MORE_PLANTS } from './plants-more';
import { WRITING_PLANTS } from './plants-writing';
import { randomFrom } from './random';
import { type Placed, addressOf } from './render';
import { type Scenario, type Written, scenarioOf, written } from './scenario';

export const PLANTS: readonly Plant[] = [
  ...MONEY_PLANTS,
  ...WRITING_PLANTS,
  ...BETWEEN_PLANTS,
  ...INDICATOR_PLANTS,
  ...MORE_PLANTS,
];

export type Verdict = 'right' | 'total' | 'missed';

/** One workbook with one error, and what the program said of it. */
export interface Trial {
  readonly kind: string;
  readonly seed: number;
  readonly what: string;
  readonly verdict: Verdict;
  /** Cells that were accepted as the right ones. */
  readonly accepted: readonly string[];
  /** Errors and warnings that the same workbook without the planted error does not give. */
  readonly fresh: readonly JudgedFinding[];
  readonly written: Written;
  readonly scenario: Scenario;
}

export interface Clean {
  readonly seed: number;
  readonly errors: readonly JudgedFinding[];
  readonly warnings: number;
  readonly written: Written;
}

function checked({ workbook, letter }: Written, receiver: string): CheckResult {
  return checkJob({ workbook, letters: [letter], receiver }).check;
}

/** The workbook of a seed as it should be: every error told of it is false. */
export function cleanTrial(seed: number): Clean {
  const scenario = scenarioOf(seed);
  const made = written(scenario);
  const { findings } = checked(made, scenario.receiver);
  const errors = findings.filter(({ severity }) => severity === 'error');
  return {
    seed,
    errors,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
    written: made,
  };
}

const SEEDS_TRIED = 60;

/** Plants one error in the first workbook from the seed on that has a place for it. */
export function plantedTrial({ kind, wishes, plant }: Plant, firstSeed: number): Trial {
  for (let seed = firstSeed; seed < firstSeed + SEEDS_TRIED; seed += 1) {
    const scenario = scenarioOf(seed, wishes);
    const planted = plant(scenario, randomFrom(seed + 31));
    if (planted) return judged(kind, scenario, planted, written(scenarioOf(seed, wishes)));
  }
  throw new Error(`no workbook has a place for: ${kind}`);
}

function judged(kind: string, scenario: Scenario, planted: Planted, before: Written): Trial {
  const after = written(scenario);
  const known = new Set(loud(checked(before, scenario.receiver)).map(keyOf));
  const result = checked(after, scenario.receiver);
  const fresh = loud(result).filter(finding => !known.has(keyOf(finding)));
  const right = planted.right.flatMap(spot => cellsOf(spot, after.placed));
  const totals = planted.totals.flatMap(spot => cellsOf(spot, after.placed));
  const hits = (cells: readonly string[]) =>
    fresh.some(({ place }) => cells.includes(`${place.sheet}!${place.cell}`));
  const verdict = hits(right) || planted.told?.(result, fresh) ? 'right' : hits(totals) ? 'total' : 'missed';
  return {
    kind,
    seed: scenario.seed,
    what: planted.what,
    verdict,
    accepted: [...right, '|', ...totals],
    fresh,
    written: after,
    scenario,
  };
}

function loud({ findings }: CheckResult): JudgedFinding[] {
  return findings.filter(({ severity }) => severity !== 'note');
}

function keyOf({ rule, place }: JudgedFinding): string {
  return `${rule} ${place.sheet}!${place.cell}`;
}

function cellsOf(spot: Spot, placed: readonly Placed[]): string[] {
  const at = placed.find(({ model }) => model === spot.model);
  if (!at) return [];
  const cell = (row: number, column: number) => `${at.sheet}!${addressOf(row, column)}`;
  const { left, top, right, bottom } = at;
  const all = (rows: readonly number[]) =>
    rows.flatMap(row => Array.from({ length: right - left + 1 }, (_, index) => cell(row, left + index)));
  if ('header' in spot) return all(at.headerRows);
  if (!('row' in spot)) return all(Array.from({ length: bottom - top }, (_, index) => top + index));
  const row = at.rows[spot.row] ?? 0;
  if (!('role' in spot)) return all([row]);
  const column = at.columnOf.get(spot.role);
  return column === undefined ? [] : [cell(row, column)];
}
