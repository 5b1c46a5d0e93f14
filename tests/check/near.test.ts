import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Place } from '../../src/check/finding';
import { holdingNear } from '../../src/check/near';
import { type Claim, judge, placesOf, type Relation } from '../../src/check/relation';
import type { CheckContext } from '../../src/check/rule';
import { moneyDeviation } from '../../src/check/rules/money-deviation';
import { total } from '../../src/check/rules/total';
import type { RecognisedTable } from '../../src/table/table';
import { FIRST_ROW, table } from './build';

const COLUMNS = ['revisedBudget 2023', 'actual 2023', 'deviation 2023'];
const UNITS = 3;

/** Units of two divisions, the divisions and their total; all adds up. */
function divided(sheet: string, amounts: readonly number[]): RecognisedTable {
  const unit = (index: number) => {
    const [revised = 0, actual = 0] = amounts.slice(2 * index);
    return [revised, actual, revised - actual];
  };
  const units = Array.from({ length: 2 * UNITS }, (_, index) => unit(index));
  const added = (rows: readonly number[][]) =>
    COLUMNS.map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const divisions = [added(units.slice(0, UNITS)), added(units.slice(UNITS))];
  const item = (cells: number[], index: number) => ({ label: `Enhet ${index + 1}`, cells });
  return table({
    kind: 'unit',
    sheet,
    columns: COLUMNS,
    rows: [
      ...units.slice(0, UNITS).map(item),
      { label: 'Avdeling 1', cells: divisions[0] ?? [], kind: 'subtotal', parts: [0, 1, 2] },
      ...units.slice(UNITS).map(item),
      { label: 'Avdeling 2', cells: divisions[1] ?? [], kind: 'subtotal', parts: [4, 5, 6] },
      { label: 'Sum', cells: added(divisions), kind: 'total', parts: [3, 7] },
    ],
  });
}

function wholeOf(tables: readonly RecognisedTable[]) {
  const context = { tables } as unknown as CheckContext;
  const runs = [total, moneyDeviation].map(rule => rule.run(context));
  return { tables, claimsIn: (of: RecognisedTable) => runs.flatMap(run => run.claimsIn?.(of) ?? []) };
}

/** A check that fails between a cell of one table and one of another. */
function failing(place: Place, other: Place): Relation {
  const term = (at: Place, value: number) => ({ place: at, value, rounding: 0.5 });
  return {
    rule: 'B04',
    table: null,
    severity: 'error',
    computed: term(place, 100),
    terms: [{ ...term(other, 900), sign: 1 }],
    line: 'B04',
    key: 'actual:2023',
    group: null,
    convention: null,
    cellFactor: null,
    live: false,
    values: {},
  };
}

const nameOf = ({ sheet, cell }: Place) => `${sheet}!${cell}`;
const told = (relations: readonly Relation[]) =>
  relations.map(relation => `${relation.rule} ${nameOf(relation.computed.place)}`).toSorted();

/** By the plainest means: every claim with a cell that is reached reaches its own figure, until nothing more is. */
function reached(claims: readonly Claim[], from: readonly Place[]): Claim[] {
  const cells = new Set(from.map(nameOf));
  const isReached = (claim: Claim) => claim.cells.some(place => cells.has(nameOf(place)));
  for (let before = -1; before < cells.size;) {
    before = cells.size;
    for (const claim of claims.filter(isReached))
      cells.add(nameOf(claim.cells[0] ?? { sheet: '', cell: '' }));
  }
  return claims.filter(isReached);
}

const amounts = fc.array(fc.integer({ min: 1000, max: 90_000 }), { minLength: 12, maxLength: 12 });
const cell = fc.record({
  row: fc.integer({ min: 0, max: 2 * UNITS + 2 }),
  column: fc.constantFrom('B', 'C', 'D'),
});

describe('the checks that hold near those that do not', () => {
  test('are those that an error in their cells would reach, whatever cells they are', () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, cell, cell, (first, second, third, at, other) => {
        const tables = [divided('Ark1', first), divided('Ark2', second), divided('Ark3', third)];
        const whole = wholeOf(tables);
        const relation = failing(
          { sheet: 'Ark1', cell: `${at.column}${FIRST_ROW + 1 + at.row}` },
          { sheet: 'Ark2', cell: `${other.column}${FIRST_ROW + 1 + other.row}` },
        );
        const failed = [judge(relation)];
        const claims = tables.flatMap(whole.claimsIn);
        const expected = reached(claims, placesOf(relation)).map(claim => claim.relation());
        const near = holdingNear(failed, failed, whole).map(judged => judged.relation);
        expect(told(near)).toEqual(told(expected));
        expect(near.length).toBeLessThan(claims.length);
      }),
      { numRuns: 100 },
    );
  });

  test('are all of a table whose own arithmetic fails, and none of another', () => {
    const figures = Array.from({ length: 12 }, (_, index) => 2000 + 37 * index);
    const tables = [divided('Ark1', figures), divided('Ark2', figures)];
    const whole = wholeOf(tables);
    const [own] = tables;
    const [claim] = own ? whole.claimsIn(own) : [];
    const relation = claim?.relation();
    if (!own || !relation) throw new Error('no claim');
    const wrong = { ...relation, computed: { ...relation.computed, value: relation.computed.value + 90 } };
    const near = holdingNear([judge(wrong)], [judge(wrong)], whole).map(judged => judged.relation);
    expect(told(near)).toEqual(told(whole.claimsIn(own).map(one => one.relation())));
  });
});
