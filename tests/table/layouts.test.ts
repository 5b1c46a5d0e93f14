import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { recogniseTables } from '../../src/table/recognise';
import type { RecognisedTable } from '../../src/table/table';
import type { DrawnTable } from './drawn-table';
import { drawnTable } from './drawn-table';
import type { LaidOut, Variant } from './laid-out';
import { laidOut, sideBySide, stacked, variant } from './laid-out';
import type { Cell } from './sheets';
import { sheetOf, workbookOf } from './sheets';

/** A random budget table in a random layout is read with all its rows and roles, or says what is doubtful. */

const RUNS = { numRuns: 150 };
const recognised = (rows: readonly (readonly Cell[])[]) => recogniseTables(workbookOf(sheetOf('Ark1', rows)));

test('alone on a sheet', () => {
  fc.assert(
    fc.property(drawnTable, variant, (drawn, layout) => {
      const placed = laidOut(drawn, layout);
      const found = recognised(placed.rows);
      expect(found).toHaveLength(1);
      expectRead(found[0], drawn, layout, placed.columns);
    }),
    RUNS,
  );
});

test('under each other', () => {
  fc.assert(
    fc.property(drawnTable, variant, drawnTable, variant, (one, oneLayout, other, otherLayout) => {
      const [first, second] = [laidOut(one, oneLayout), laidOut(other, { ...otherLayout, unit: 'corner' })];
      const found = recognised(stacked(first, second));
      expect(found).toHaveLength(2);
      expectRoles(found[0], one, first.columns);
      expectRoles(found[1], other, second.columns);
    }),
    RUNS,
  );
});

test('side by side, laid out alike: each with its own columns', () => {
  fc.assert(
    fc.property(drawnTable, drawnTable, variant, (one, other, layout) => {
      const plain: Variant = { ...layout, splitWords: false, years: 'behind', blankColumn: false };
      const [first, second] = [laidOut(one, plain), laidOut(other, plain)];
      const { rows, column } = sideBySide(first, second);
      const found = recognised(rows);
      expect(found).toHaveLength(2);
      expectRoles(found[0], one, first.columns);
      expectRoles(
        found[1],
        other,
        second.columns.map(at => at + column),
      );
    }),
    RUNS,
  );
});

/** Laid out from the first column on, as the one beside another is. */
const beside = variant.map((layout): Variant => ({ ...layout, left: 0 }));

test('side by side, each laid out in its own way', () => {
  fc.assert(
    fc.property(drawnTable, variant, drawnTable, beside, (one, oneLayout, other, otherLayout) => {
      expectPair([one, laidOut(one, oneLayout)], [other, laidOut(other, otherLayout)]);
    }),
    RUNS,
  );
});

test('side by side over and under a table that goes over both', () => {
  const others = fc.tuple(drawnTable, beside, drawnTable, beside);
  fc.assert(
    fc.property(drawnTable, beside, others, fc.boolean(), (wide, layout, pair, over) => {
      const [one, oneLayout, other, otherLayout] = pair;
      const third = laidOut(wide, { ...layout, unit: 'corner', note: false });
      expectPair([one, laidOut(one, oneLayout)], [other, laidOut(other, otherLayout)], {
        third: [wide, third],
        over,
      });
    }),
    RUNS,
  );
});

test('three side by side', () => {
  const single = fc.tuple(drawnTable, beside);
  fc.assert(
    fc.property(single, single, single, (...drawings) => {
      const placed = drawings.map(([drawn, layout]) => laidOut(drawn, layout));
      const [one, other, third] = placed;
      if (!one || !other || !third) return;
      const pair = sideBySide(one, other);
      const { rows, column } = sideBySide({ rows: pair.rows, columns: [] }, third);
      const found = recognised(rows).toSorted(
        (a, b) => (a.columns[0]?.column ?? 0) - (b.columns[0]?.column ?? 0),
      );
      expect(found).toHaveLength(3);
      [0, pair.column, column].forEach((first, at) => {
        const columns = placed[at]?.columns.map(own => own + first) ?? [];
        if (drawings[at]) expectRoles(found[at], drawings[at][0], columns);
      });
    }),
    RUNS,
  );
});

type Placed = readonly [DrawnTable, LaidOut];

/** Two tables side by side are both found, whole, and the one over or under them too. */
function expectPair(
  one: Placed,
  other: Placed,
  { third, over }: { third?: Placed; over?: boolean } = {},
): void {
  const { rows: pair, column } = sideBySide(one[1], other[1]);
  const both: LaidOut = { rows: pair, columns: [] };
  const rows = third ? (over ? stacked(third[1], both) : stacked(both, third[1])) : pair;
  const found = recognised(rows);
  expect(found).toHaveLength(third ? 3 : 2);
  const first = third && over ? third[1].rows.length : 0;
  const isOfPair = ({ headerRows }: RecognisedTable) =>
    (headerRows[0] ?? 0) >= first && (headerRows[0] ?? 0) < first + pair.length;
  const inPair = found
    .filter(isOfPair)
    .toSorted((a, b) => (a.columns[0]?.column ?? 0) - (b.columns[0]?.column ?? 0));
  expectRoles(inPair[0], one[0], one[1].columns);
  expectRoles(
    inPair[1],
    other[0],
    other[1].columns.map(at => at + column),
  );
  if (third)
    expectRoles(
      found.find(table => !isOfPair(table)),
      third[0],
      third[1].columns,
    );
}

function expectRead(
  found: RecognisedTable | undefined,
  drawn: DrawnTable,
  { title, unit }: Variant,
  columns: LaidOut['columns'],
): void {
  expect(found?.title).toBe(title === 'missing' ? null : drawn.title);
  expect(found?.scale).toBe(unit === 'missing' ? null : '1000 kr');
  expect(found?.reasons.some(({ code }) => code === 'scaleMissing')).toBe(unit === 'missing');
  expectRoles(found, drawn, columns);
}

/** All rows; the total over all items; each column's role and year, except where the table says that it is doubtful. */
function expectRoles(
  found: RecognisedTable | undefined,
  drawn: DrawnTable,
  columns: LaidOut['columns'],
): void {
  expect(found?.rows.filter(({ kind }) => kind !== 'section')).toHaveLength(drawn.rows.length);
  const total = found?.rows.find(({ kind }) => kind === 'total');
  expect(total?.parts).toHaveLength(drawn.rows.length - 1);
  const doubtful = found?.reasons.flatMap(reason => (reason.doubtful ? [reason.column] : [])) ?? [];
  const certain = drawn.columns.flatMap(({ role, year }, at) => {
    const column = columns[at] ?? -1;
    return doubtful.includes(column) ? [] : [{ column, role, ...(year === null ? {} : { year }) }];
  });
  const read = certain.map(({ column, ...expected }) => {
    const { role, year } = found?.columns.find(other => other.column === column) ?? {};
    return { column, role, ...('year' in expected ? { year } : {}) };
  });
  expect(read).toEqual(certain);
}
