import { difference, rounded, sum } from '../../src/figure/decimal';
import { type Cell, type Column, type Kind, type Model, type Row, type Style, cellOf } from './model';
import type { Random } from './random';
import { AREAS, type Form, type Scale, budgetWords } from './words';

/** What a money table is made with: who writes, when, and in which words. */
export interface Setting {
  readonly random: Random;
  readonly form: Form;
  readonly year: number;
  readonly scale: Scale;
  readonly style: Style;
  readonly carried: boolean;
}

/** Amounts of one row in whole kroner, by role. */
export type Amounts = Readonly<Record<string, number>>;

export interface Line {
  readonly label: string;
  readonly amounts: Amounts;
}

const GIVEN = ['previous', 'original', 'revised', 'actual', 'carried'] as const;
const SHORT = ['previous', 'original', 'revised', 'actual', 'deviation'];
const LONG = [...SHORT, 'carried', 'adjusted'];

export function amountsOf(random: Random, size: number): Amounts {
  const about = (value: number, least: number, most: number) =>
    Math.round((value * random.int(least, most)) / 100) + random.int(-499, 499);
  const revised = about(size, 80, 120);
  const original = random.chance(0.06) ? 0 : about(revised, 75, 115);
  const carried = random.chance(0.4) ? 0 : about(revised, -3, 8);
  return { previous: about(revised, 75, 120), original, revised, actual: about(revised, 85, 115), carried };
}

export function added(lines: readonly Amounts[]): Amounts {
  return Object.fromEntries(GIVEN.map(role => [role, sum(lines.map(line => line[role] ?? 0))]));
}

/** Splits amounts into parts that add up to the krone. */
export function split(random: Random, whole: Amounts, parts: number): Amounts[] {
  const weights = Array.from({ length: parts }, () => random.int(20, 200));
  const total = sum(weights);
  const shares = weights
    .slice(1)
    .map(weight =>
      Object.fromEntries(
        GIVEN.map(role => [
          role,
          Math.round(((whole[role] ?? 0) * weight * random.int(97, 103)) / total / 100),
        ]),
      ),
    );
  const first = GIVEN.map(role => [
    role,
    difference(whole[role] ?? 0, sum(shares.map(share => share[role] ?? 0))),
  ]);
  return [Object.fromEntries(first) as Amounts, ...shares];
}

/** Amounts of all functions, by area. */
export function areaLines(random: Random): Map<string, Line[]> {
  return new Map(
    AREAS.map(area => [
      area.code,
      area.functions
        .filter((_, index) => index < 2 || random.chance(0.85))
        .map(label => ({
          label,
          amounts: amountsOf(random, random.pick([2, 5, 14, 40, 90, 300]) * 1_000_000),
        })),
    ]),
  );
}

/** One row of given amounts with its deviations, in the printed unit. */
export function moneyRow(setting: Setting, label: string, amounts: Amounts, key = label): Row {
  const { factor, decimals } = setting.scale;
  const printed = (value: number) => rounded(value / factor, decimals);
  const cells: Record<string, Cell> = {};
  for (const role of GIVEN) cells[role] = cellOf(printed(amounts[role] ?? 0), decimals);
  if (amounts['carried'] === 0) cells['carried'] = cellOf(null, decimals);
  const deviation = difference(amounts['revised'] ?? 0, amounts['actual'] ?? 0);
  const adjusted = difference(deviation, amounts['carried'] ?? 0);
  const minus = (roles: readonly [string, string]) => ({ working: { way: 'minus' as const, roles } });
  cells['deviation'] = cellOf(printed(deviation), decimals, minus(['revised', 'actual']));
  cells['adjusted'] = cellOf(printed(adjusted), decimals, minus(['deviation', 'carried']));
  return { label, type: 'leaf', cells, key };
}

/** A sum row over rows of the table; its deviations are worked out along the row. */
export function sumRow(
  setting: Setting,
  label: string,
  amounts: Amounts,
  rows: readonly number[],
  key = label,
): Row {
  const row = moneyRow(setting, label, amounts, key);
  for (const role of GIVEN) {
    const cell = row.cells[role];
    if (cell) Object.assign(cell, { value: cell.value ?? 0, working: { way: 'sum', rows } });
  }
  return { ...row, type: 'sum' };
}

export function moneyModel(
  setting: Setting,
  about: { kind: Kind; area: string | null; sheetName: string; title: string; corner: string },
  rows: Row[],
): Model {
  const { random, form, year } = setting;
  const roles = setting.carried && about.kind !== 'gross' && about.kind !== 'accountGroup' ? LONG : SHORT;
  const yearOf: Record<string, number> = { previous: year - 1, carried: year + 1 };
  const columns: Column[] = roles.map(role => ({
    role,
    words: budgetWords(form, role, random),
    year: role === 'adjusted' ? null : (yearOf[role] ?? year),
  }));
  const unitLine = random.pick(setting.scale.lines);
  return {
    ...about,
    unitLine,
    columns: reordered(random, columns),
    rows,
    notes: [],
    style: { ...setting.style },
  };
}

/** Now and then a person puts last year's accounts last of the given columns, or this year's accounts first. */
function reordered(random: Random, columns: Column[]): Column[] {
  if (!random.chance(0.2)) return columns;
  const at = (role: string) => columns.filter(column => column.role === role);
  const rest = columns.filter(({ role }) => !['previous', 'original', 'revised', 'actual'].includes(role));
  const order = random.pick([
    ['original', 'revised', 'actual', 'previous'],
    ['actual', 'previous', 'original', 'revised'],
    ['actual', 'revised', 'original', 'previous'],
  ]);
  return [...order.flatMap(at), ...rest];
}
