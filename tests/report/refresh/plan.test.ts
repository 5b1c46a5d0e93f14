import { describe, expect, test } from '@jest/globals';
import { fixture, reportOf, workbookOf, type FixtureRow, type FixtureTable } from '../fixture';
import { AS_PRINTED } from '../../../src/report/options';
import type { ReportSheetDraft } from '../../../src/report/report';
import { insertedSheet } from '../../../src/report/refresh/inserted';
import { shiftedGrid } from '../../../src/report/refresh/grid';
import type { Standing } from './world';
import {
  carriedOut,
  draftedFrom,
  gridOfDraft,
  insertedFrom,
  planFor,
  planTo,
  sourceShifted,
  trimmed,
  withCell,
} from './world';

const COLUMNS = [
  ['Regulert budsjett 2031', 'revisedBudget', 2031],
  ['Regnskap 2031', 'actual', 2031],
  ['Avvik 2031', 'deviation', 2031],
] as const;

/** A money table with these items and their sum. */
function table(items: readonly (readonly [string, number, number])[]): FixtureTable {
  const rows: FixtureRow[] = items.map(([label, budget, actual]) => ({
    label,
    values: [budget, actual, budget - actual],
  }));
  const total = (column: 1 | 2) => items.reduce((sum, item) => sum + item[column], 0);
  const sum: FixtureRow = {
    label: 'Sum',
    kind: 'total',
    parts: items.map((_, index) => index),
    values: [total(1), total(2), total(1) - total(2)],
  };
  return { kind: 'function', columns: COLUMNS, rows: [...rows, sum] };
}

const THREE = table([
  ['Barnehage', 100, 90],
  ['Skole', 200, 210],
  ['Helse', 300, 300],
]);
const FOUR = table([
  ['Barnehage', 100, 90],
  ['Kultur', 50, 40],
  ['Skole', 200, 210],
  ['Helse', 300, 300],
]);
/** The report sheet has the title in row 1, the header in row 3 and the items from row 4; "Skole" is row 5. */
const SKOLE = 4;
const BESIDE = 6;
const KULTUR_COMES = { axis: 'row', at: SKOLE, count: 1, kind: 'insert' } as const;

const made = (content: unknown) => String(content).startsWith("'Måltall-tabell");
const figures = (grid: ReturnType<typeof trimmed>) => grid.map(row => row.filter(cell => !made(cell)));

function afterwards(standing: Standing, fresh: FixtureTable, choices = {}) {
  const { update } = planFor(standing, fresh, choices);
  if (!update) throw new Error('nothing to do');
  const result = carriedOut(standing.grid, update);
  expect(trimmed(update.after)).toEqual(trimmed(result));
  const back = carriedOut(result, update, update.back);
  expect(trimmed(back)).toEqual(trimmed(standing.grid));
  return trimmed(result);
}

const freshGrid = (given: FixtureTable) => trimmed(gridOfDraft(draftedFrom(given)));

test('a sheet that is up to date needs nothing', () => {
  expect(planFor(insertedFrom(THREE), THREE)).toMatchObject({ changes: [], conflicts: [], update: null });
});

describe('rows of the source', () => {
  test('one that came gets a row of its own', () => {
    const standing = sourceShifted(insertedFrom(THREE), KULTUR_COMES);
    const plan = planFor(standing, FOUR);
    expect(plan.conflicts).toEqual([]);
    expect(plan.changes.filter(({ kind }) => kind !== 'cell')).toMatchObject([
      { kind: 'rowAdded', row: 'Kultur', address: 'A5' },
    ]);
    expect(figures(afterwards(standing, FOUR))).toEqual(figures(freshGrid(FOUR)));
  });

  test('what stands beside the rows below moves along', () => {
    const inserted = insertedFrom(THREE);
    const commented = { ...inserted, grid: withCell(inserted.grid, SKOLE, BESIDE, "'sjekk") };
    const result = afterwards(sourceShifted(commented, KULTUR_COMES), FOUR);
    expect(result[SKOLE + 1]?.[BESIDE]).toBe("'sjekk");
    expect(result[SKOLE + 1]?.[0]).toBe("'Skole");
  });

  test('one that went takes its row with it', () => {
    const standing = sourceShifted(insertedFrom(FOUR), { ...KULTUR_COMES, kind: 'delete' });
    const plan = planFor(standing, THREE);
    expect(plan.changes).toContainEqual(expect.objectContaining({ kind: 'rowRemoved', row: 'Kultur' }));
    expect(figures(afterwards(standing, THREE))).toEqual(figures(freshGrid(THREE)));
  });

  test('one that went, with a comment beside it, leaves its name and the comment', () => {
    const inserted = insertedFrom(FOUR);
    const commented = { ...inserted, grid: withCell(inserted.grid, SKOLE, BESIDE, "'sjekk") };
    const standing = sourceShifted(commented, { ...KULTUR_COMES, kind: 'delete' });
    const result = afterwards(standing, THREE);
    expect(result[SKOLE]).toEqual(["'Kultur (borte)", null, null, null, null, null, "'sjekk"]);
    expect(result[SKOLE + 3]?.[1]).toBe('=IF(COUNT(B4:B4,B6:B7)=0,"",SUM(B4:B4,B6:B7))');
  });

  test('one that a formula of a person points at stays', () => {
    const standing = sourceShifted(insertedFrom(FOUR), { ...KULTUR_COMES, kind: 'delete' });
    const plan = planFor(standing, THREE, { elsewhere: ['=Rapport!B5*2'] });
    expect(plan.changes).toContainEqual(expect.objectContaining({ kind: 'rowEmptied', row: 'Kultur' }));
  });
});

describe('what a person has changed in the table', () => {
  const inserted = insertedFrom(THREE);
  const standing = { ...inserted, grid: withCell(inserted.grid, SKOLE, 1, 999) };

  test('is shown and kept', () => {
    const plan = planFor(standing, THREE);
    expect(plan.conflicts).toMatchObject([
      { kind: 'cell', address: 'B5', row: 'Skole', now: 999, fresh: 200, taken: false },
    ]);
    expect(plan.update).toBeNull();
  });

  test('is written over when the user says so', () => {
    const [conflict] = planFor(standing, THREE).conflicts;
    const result = afterwards(standing, THREE, { taken: [conflict?.key] });
    expect(figures(result)).toEqual(figures(freshGrid(THREE)));
  });

  test('is told from what Excel does when rows come and sheets get new names', () => {
    const moved = sourceShifted(inserted, { axis: 'row', at: 0, count: 3, kind: 'insert' });
    const renamed = moved.grid.map(row =>
      row.map(cell => (typeof cell === 'string' ? cell.replaceAll("'Ark 1'!", "'Regnskap'!") : cell)),
    );
    expect(planFor({ ...moved, grid: renamed }, THREE).conflicts).toEqual([]);
  });

  test('is told also when the formula only points at another cell', () => {
    const other = withCell(inserted.grid, SKOLE, 1, `=IF('Ark 1'!B4="","",'Ark 1'!B4)`);
    expect(planFor({ ...inserted, grid: other }, THREE).conflicts).toMatchObject([{ address: 'B5' }]);
  });
});

describe('what a person has done to the sheet', () => {
  test('a row of their own between ours stays, and is in no sum of ours', () => {
    const { written, grid } = insertedFrom(THREE);
    const own = [...grid.slice(0, 5), ["'Mitt", 7], ...grid.slice(5)];
    const shifted = own.map(row =>
      row.map(cell =>
        typeof cell === 'string' && cell.startsWith('=')
          ? cell
              .replaceAll('B4:B6', 'B4:B7')
              .replaceAll('C4:C6', 'C4:C7')
              .replaceAll('D4:D6', 'D4:D7')
              .replaceAll(/\b([BCD])6\b(?!:)/g, '$17')
              .replaceAll(/\b([BC])7\b(?=[,)])/g, '$17')
          : cell,
      ),
    );
    const result = afterwards({ written, grid: shifted }, THREE);
    expect(result[5]).toEqual(["'Mitt", 7]);
    expect(result[7]?.[1]).toBe('=IF(COUNT(B4:B5,B7:B7)=0,"",SUM(B4:B5,B7:B7))');
    expect(result[6]?.[0]).toBe("'Helse");
  });

  test('columns in another order keep it', () => {
    const { written, grid } = insertedFrom(THREE);
    const swap = (formula: string) =>
      formula.replaceAll(
        /(?<![!A-Z'])([BC])(\d)/g,
        (_, letter: string, row: string) => (letter === 'B' ? 'C' : 'B') + row,
      );
    const swapped = grid.map(row => {
      const [label = null, budget = null, actual = null, ...rest] = row;
      const cells = row.length < 3 ? row : [label, actual, budget, ...rest];
      return cells.map(cell =>
        typeof cell === 'string' && cell.startsWith('=') && !cell.includes("'Ark 1'") ? swap(cell) : cell,
      );
    });
    expect(planFor({ written, grid: swapped }, THREE)).toMatchObject({ changes: [], conflicts: [] });
    const standing = sourceShifted({ written, grid: swapped }, KULTUR_COMES);
    const result = afterwards(standing, FOUR);
    expect(result[2]?.slice(1, 3)).toEqual(["'Regnskap 2031", "'Regulert budsjett 2031"]);
    expect(result[4]?.[1]).toContain("'Ark 1'!C5");
    expect(result[4]?.[3]).toBe('=IF(COUNT(C5,B5)=0,"",N(C5)-N(B5))');
  });

  test('a row that they deleted stays away, and is shown', () => {
    const { written, grid } = insertedFrom(THREE);
    const shift = { axis: 'row', at: SKOLE, count: 1, kind: 'delete' } as const;
    const plan = planFor({ written, grid: shiftedGrid(grid, shift, 'Rapport') }, THREE);
    expect(plan.conflicts).toMatchObject([{ kind: 'rowDeleted', row: 'Skole', taken: false }]);
  });
});

test('a list of words keeps what stands beside each line when one comes in front', () => {
  const list = (...findings: string[]): ReportSheetDraft => {
    const drafted = draftedFrom(THREE);
    const rows = ['Feil', ...findings.map(() => 'Advarsel')].map((severity, at) => [
      { formula: null, value: severity, style: 'text' as const },
      { formula: null, value: ['alltid', ...findings][at] ?? '', style: 'text' as const },
    ]);
    return { ...drafted, rows: [...drafted.rows.slice(0, 3), ...rows, [], ...drafted.rows.slice(-1)] };
  };
  const before = list('to', 'tre');
  const written = insertedSheet(before, 'id', { options: AS_PRINTED, language: 'nb' });
  const standing = { written, grid: withCell(gridOfDraft(before), 5, BESIDE, "'sjekk tre") };
  const plan = planTo(standing, list('en', 'to', 'tre'));
  expect(plan.changes).toMatchObject([{ kind: 'rowAdded', address: 'A5' }]);
  expect(plan.update && trimmed(plan.update.after)[6]).toEqual([
    "'Advarsel",
    "'tre",
    null,
    null,
    null,
    null,
    "'sjekk tre",
  ]);
});

test('a note that only tells another time is no change', () => {
  const [drafted] = reportOf(THREE, { madeAt: '2031-02-03T14:30:00+01:00' });
  const [later] = reportOf(THREE, { madeAt: '2031-02-04T09:15:00+01:00' });
  if (!drafted || !later) throw new Error('nothing drafted');
  const timed = (draft: ReportSheetDraft, time: string): ReportSheetDraft => ({
    ...draft,
    rows: [...draft.rows, [{ formula: null, value: `Fra ${time}.`, style: 'noteLine' }]],
  });
  const [before, after] = [
    timed(drafted, drafted.fleeting?.[0] ?? ''),
    timed(later, later.fleeting?.[0] ?? ''),
  ];
  expect(after.rows.at(-1)).not.toEqual(before.rows.at(-1));
  const written = insertedSheet(before, 'id', { options: AS_PRINTED, language: 'nb' });
  const standing = { written, grid: gridOfDraft(before) };
  expect(planTo(standing, after)).toMatchObject({ changes: [], update: null });
  expect(planTo(standing, timed(later, 'i går')).changes).toHaveLength(1);
});

describe('notes that break into other lines', () => {
  const inWorkbook = (name: string, table = THREE): ReportSheetDraft => {
    const [drafted] = reportOf(table, { workbook: { ...workbookOf(fixture(table).sheet), name } });
    if (!drafted) throw new Error('nothing drafted');
    return drafted;
  };
  const before = inWorkbook('bok.xlsx');
  const renamed = inWorkbook('Budsjett og måltall for bydelen, årsberetning, endelig utgave 2.xlsx');
  const written = insertedSheet(before, 'id', { options: AS_PRINTED, language: 'nb' });
  const standing = { written, grid: gridOfDraft(before) };

  test('because the file has got a longer name are no change', () => {
    expect(renamed.rows.length).toBeGreaterThan(before.rows.length);
    expect(planTo(standing, renamed)).toMatchObject({ changes: [], update: null });
    const back = insertedSheet(renamed, 'id', { options: AS_PRINTED, language: 'nb' });
    expect(planTo({ written: back, grid: gridOfDraft(renamed) }, before)).toMatchObject({ changes: [] });
  });

  test('are brought along with a change of the figures, and counted as none', () => {
    const next = inWorkbook(
      'Budsjett og måltall for bydelen, årsberetning, endelig utgave 2.xlsx',
      table([
        ['Barnehage', 100, 90],
        ['Skole til og med 10. trinn', 200, 210],
        ['Helse', 300, 300],
      ]),
    );
    const { changes, update } = planTo(standing, next);
    expect(changes.map(({ address }) => address)).toEqual(['A5']);
    if (!update) throw new Error('nothing to do');
    expect(figures(trimmed(carriedOut(standing.grid, update)))).toEqual(figures(trimmed(gridOfDraft(next))));
  });

  test('and say something else are a change', () => {
    const other = {
      ...renamed,
      rows: [...renamed.rows, [{ formula: null, value: 'Et ord til.', style: 'noteLine' as const }]],
    };
    expect(planTo(standing, other).changes.length).toBeGreaterThan(0);
  });
});
