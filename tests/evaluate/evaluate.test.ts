import { describe, expect, test } from '@jest/globals';
import { PLANTS, cleanTrial, plantedTrial } from './evaluate';
import { shown } from './model';
import { scenarioOf } from './scenario';

/** The small form of `npm run evaluate`: one workbook for every kind of error, and forty without any. */
const CLEAN = Array.from({ length: 40 }, (_, index) => 150_000 + index);
const trials = PLANTS.map((plant, index) => ({ plant, kind: plant.kind, seed: 100_000 + index * 100 }));

describe('an error planted in a workbook nobody has seen is found', () => {
  test.each(trials)('$kind', ({ plant, seed: first }) => {
    const { kind, seed, what, verdict } = plantedTrial(plant, first);
    expect(`${kind}, seed ${seed}, ${what}: ${verdict}`).toMatch(/: (?:right|total)$/);
  });
});

test('a workbook without errors gives no error', () => {
  expect(CLEAN.filter(seed => cleanTrial(seed).errors.length > 0)).toEqual([]);
});

test('the same seed makes the same workbook', () => {
  expect(cleanTrial(150_000).written).toEqual(cleanTrial(150_000).written);
});

/** The generator itself: figures of a clean workbook add up by the rounding rule, worked out here by plain addition. */
test('clean tables of the generator add up', () => {
  for (const seed of CLEAN) {
    for (const model of scenarioOf(seed).models) {
      model.rows.forEach((row, at) => {
        for (const [role, cell] of Object.entries(row.cells)) {
          if (cell.working?.way !== 'sum') continue;
          const parts = cell.working.rows.map(part => shown(model, part, role) ?? 0);
          const total = parts.reduce((left, right) => left + right, 0);
          const allowed = ((parts.length + 1) / 2 + 1e-6) * model.style.step;
          expect(Math.abs((shown(model, at, role) ?? 0) - total)).toBeLessThanOrEqual(allowed);
        }
      });
    }
  }
});
