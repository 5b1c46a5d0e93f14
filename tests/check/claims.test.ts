import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judge } from '../../src/check/relation';
import type { CheckContext } from '../../src/check/rule';
import { adjustedDeviation } from '../../src/check/rules/adjusted-deviation';
import { indicatorDeviation } from '../../src/check/rules/indicator-deviation';
import { moneyDeviation } from '../../src/check/rules/money-deviation';
import { rowFormula } from '../../src/check/rules/row-formula';
import { rowSum } from '../../src/check/rules/row-sum';
import { total } from '../../src/check/rules/total';
import type { TableKind } from '../../src/table/table';
import { table } from './build';

const RULES = [total, moneyDeviation, adjustedDeviation, indicatorDeviation, rowSum, rowFormula];
const MONEY = [
  'revisedBudget 2023',
  'actual 2023',
  'deviation 2023',
  'carriedOver 2024',
  'adjustedDeviation',
];
const TARGETS = ['target 2023', 'result 2023', 'deviation 2023'];
/** Few tenths, so that sums and differences often hold, and often by rounding alone; and blanks. */
const figure = fc.option(
  fc.integer({ min: -30, max: 30 }).map(tenths => tenths / 10),
  { freq: 6 },
);
const KINDS: readonly (readonly [TableKind, readonly string[]])[] = [
  ['unit', MONEY],
  ['indicators', TARGETS],
  ['investmentCause', ['other', 'other', 'other', 'other']],
];

/** The causes of a deviation are their sum in most rows, since a column is no sum where few rows add up. */
function withSum(cells: readonly (number | null)[]): (number | null)[] {
  const causes = cells.slice(0, -1);
  return [...causes, causes.reduce<number>((sum, cause) => sum + Math.round((cause ?? 0) * 10), 0) / 10];
}

/** A claim is looked at by itself before it is written out: both ways must see the same. */
test.each(KINDS)('a claim of a table of kind %s is exact just where its relation is', (kind, columns) => {
  fc.assert(
    fc.property(
      fc.array(fc.array(figure, { minLength: columns.length, maxLength: columns.length }), {
        minLength: 3,
        maxLength: 6,
      }),
      figures => {
        const last = figures.length - 1;
        const rows = figures.map((cells, at) => ({
          label: `Rad ${at}`,
          cells: kind === 'investmentCause' && at > 0 ? withSum(cells) : cells,
          ...(at === last && { kind: 'total' as const, parts: [...figures.keys()].slice(0, -1) }),
        }));
        const one = table({ kind, columns, rows });
        const context = { tables: [one] } as unknown as CheckContext;
        for (const claim of RULES.flatMap(rule => rule.run(context).claimsIn?.(one) ?? [])) {
          const { relation, state } = judge(claim.relation());
          expect([claim.exact, claim.values]).toEqual([state === 'exact', relation.values]);
          expect(claim.cells).toEqual([relation.computed, ...relation.terms].map(({ place }) => place));
        }
      },
    ),
  );
});
