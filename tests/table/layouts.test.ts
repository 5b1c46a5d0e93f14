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
