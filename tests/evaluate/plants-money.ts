import { rounded } from '../../src/figure/decimal';
import type { Model } from './model';
import {
  ANY_WRITING,
  type Found,
  GIVEN,
  MONEY,
  PLAIN,
  type Plant,
  blame,
  changed,
  jump,
  modelsOf,
  someCell,
} from './plant';

/** One figure of some kind of cell made wrong; nothing else follows. */
function wrongFigure(
  kind: string,
  kinds: readonly Model['kind'][],
  roles: readonly string[],
  type: 'leaf' | 'sum',
): Plant {
  return {
    kind,
    wishes: ANY_WRITING,
    plant: (scenario, random) => {
      const found = someCell(random, modelsOf(scenario, kinds), roles, type);
      if (!found) return null;
      const before = found.cell.value;
      changed(found, jump(random, found.model));
      return blame(found, `${before} → ${found.cell.value}`);
    },
  };
}

function turnedSign(
  kind: string,
  kinds: readonly Model['kind'][],
  roles: readonly string[],
  suits?: (found: Found) => boolean,
): Plant {
  return {
    kind,
    wishes: ANY_WRITING,
    plant: (scenario, random) => {
      const large = (found: Found, value: number) =>
        Math.abs(value) > 150 * found.model.style.step && (suits?.(found) ?? true);
      const found = someCell(random, modelsOf(scenario, kinds), roles, 'leaf', large);
      if (!found) return null;
      found.cell.value = -(found.cell.value ?? 0);
      return blame(found, `sign of ${found.cell.value} turned`);
    },
  };
}

/** Two neighbouring digits swapped, high enough in the figure to be more than rounding. */
const digitSwap: Plant = {
  kind: 'digit swap in an amount',
  wishes: PLAIN,
  plant: (scenario, random) => {
    const swaps = (value: number, step: number) => {
      const digits = [...String(Math.abs(Math.round(value / step)))];
      return digits.flatMap((digit, at) => {
        const next = digits[at + 1];
        if (next === undefined || next === digit || digits.length - at < 4 || (at === 0 && next === '0'))
          return [];
        const swapped = [...digits.slice(0, at), next, digit, ...digits.slice(at + 2)].join('');
        return [rounded(Number(swapped) * step * Math.sign(value), 1)];
      });
    };
    const step = scenario.setting.style.step;
    const found = someCell(
      random,
      modelsOf(scenario, MONEY),
      GIVEN,
      'leaf',
      (_, value) => swaps(value, step).length > 0,
    );
    if (!found) return null;
    const before = found.cell.value ?? 0;
    found.cell.value = random.pick(swaps(before, step));
    return blame(found, `${before} → ${found.cell.value}`);
  },
};

const decimalSlip: Plant = {
  kind: 'decimal slip in an amount',
  wishes: PLAIN,
  plant: (scenario, random) => {
    const large = (found: Found, value: number) => Math.abs(value) > 200 * found.model.style.step;
    const found = someCell(random, modelsOf(scenario, MONEY), GIVEN, 'leaf', large);
    if (!found) return null;
    const before = found.cell.value ?? 0;
    found.cell.value = random.chance(0.5)
      ? rounded(before * 10, 1)
      : rounded(before / 10, found.cell.decimals);
    return blame(found, `${before} → ${found.cell.value}`);
  },
};

export const MONEY_PLANTS: readonly Plant[] = [
  wrongFigure('sum off', MONEY, GIVEN, 'sum'),
  wrongFigure('figure in a row off', MONEY, GIVEN, 'leaf'),
  wrongFigure('deviation off', MONEY, ['deviation'], 'leaf'),
  wrongFigure('deviation of a sum row off', MONEY, ['deviation'], 'sum'),
  wrongFigure('adjusted deviation off', ['net', 'function', 'unit'], ['adjusted'], 'leaf'),
  wrongFigure('earmarked split off', ['earmarked'], ['ordinary', 'earmarked'], 'leaf'),
  wrongFigure('investment causes off', ['investmentCause'], ['causes'], 'leaf'),
  wrongFigure('investment sum off', ['investmentCause'], ['cause1', 'cause2', 'cause3', 'cause4'], 'sum'),
  turnedSign('sign of a deviation turned', MONEY, ['deviation']),
  turnedSign('sign of an income turned', ['accountGroup'], GIVEN, ({ model, row }) =>
    /^1[678]/.test(model.rows[row]?.label ?? ''),
  ),
  digitSwap,
  decimalSlip,
];
