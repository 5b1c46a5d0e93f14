import { expect, test } from '@jest/globals';
import type { ChartPlace } from '../../../src/report/command';
import { AS_PRINTED } from '../../../src/report/options';
import { shiftedGrid } from '../../../src/report/refresh/grid';
import { insertedSheet } from '../../../src/report/refresh/inserted';
import type { ReportSheetDraft } from '../../../src/report/report';
import { rangeAddress, sheetReference } from '../../../src/table/address';
import type { Shift } from '../../../src/table/references';
import { referencesIn, shiftedFormula } from '../../../src/table/references';
import type { FixtureTable } from '../fixture';
import { reportOf } from '../fixture';
import type { Standing } from './world';
import { gridOfDraft, planTo, sourceShifted, withCell } from './world';

type Item = readonly [label: string, budget: number, actual: number];

/** The chart over a table with these items. */
function drafted(items: readonly Item[], year = 2031): ReportSheetDraft {
  const table: FixtureTable = {
    kind: 'gross',
    title: `Brutto per område ${year}`,
    columns: [
      [`Regulert budsjett ${year}`, 'revisedBudget', year],
      [`Regnskap ${year}`, 'actual', year],
      [`Avvik ${year}`, 'deviation', year],
    ],
    rows: items.map(([label, budget, actual]) => ({ label, values: [budget, actual, budget - actual] })),
  };
  const [chart] = reportOf(table, { kinds: ['diagrammer'] });
  if (!chart) throw new Error('no chart');
  return chart;
}

const [A, B, C]: Item[] = [
  ['Område 1', 200, 180],
  ['Område 2', 300, 345],
  ['Område 3', 50, 40],
];
const NEW: Item = ['Område 4', 70, 75];
const THREE = [A, B, C] as readonly Item[];

function inserted(items: readonly Item[] = THREE): Standing {
  const draft = drafted(items);
  const written = insertedSheet(draft, 'id', { options: AS_PRINTED, language: 'nb' });
  return { written, grid: gridOfDraft(draft) };
}

const shifted = ({ written, grid }: Standing, shift: Shift): Standing => ({
  written,
  grid: shiftedGrid(grid, shift, 'Rapport'),
});
const row = (at: number, kind: Shift['kind']): Shift => ({ axis: 'row', at, count: 1, kind });
const column = (at: number, kind: Shift['kind']): Shift => ({ axis: 'column', at, count: 1, kind });

/** First and last row, the column of names and those of figures. */
function places(standing: Standing, items: readonly (Item | undefined)[]) {
  const { update } = planTo(standing, drafted(items as readonly Item[]));
  if (!update) throw new Error('nothing to do');
  const of = (shown = update.chart?.before) =>
    shown && [shown.firstRow, shown.lastRow, shown.labelColumn, ...shown.series.map(one => one.column)];
  return update.chart && { before: of(), after: of(update.chart.after) };
}

/** The items stand in the rows 3 to 5 of the sheet and in those of their source; the deviation is in column 3. */
test.each<[string, Standing, (Item | undefined)[], number[], number[]]>([
  ['a new last row', inserted(), [A, B, C, NEW], [3, 5, 0, 3], [3, 6, 0, 3]],
  [
    'a row in the middle',
    sourceShifted(inserted(), row(4, 'insert')),
    [A, NEW, B, C],
    [3, 5, 0, 3],
    [3, 6, 0, 3],
  ],
  [
    'a new first row',
    sourceShifted(inserted(), row(3, 'insert')),
    [NEW, A, B, C],
    [3, 5, 0, 3],
    [3, 6, 0, 3],
  ],
  ['the last row gone', inserted(), [A, B], [3, 5, 0, 3], [3, 4, 0, 3]],
  ['the first row gone', sourceShifted(inserted(), row(3, 'delete')), [B, C], [3, 5, 0, 3], [3, 4, 0, 3]],
  ['the last row another', inserted(), [A, B, NEW], [3, 5, 0, 3], [3, 5, 0, 3]],
  [
    'the last row gone, but for what a person has written beside it',
    { ...inserted(), grid: withCell(inserted().grid, 5, 6, "'sjekk") },
    [A, B],
    [3, 5, 0, 3],
    [3, 4, 0, 3],
  ],
  [
    'a new last row under one that a person has put above the table',
    shifted(inserted(), row(0, 'insert')),
    [A, B, C, NEW],
    [4, 6, 0, 3],
    [4, 7, 0, 3],
  ],
  [
    'a new last row where a person has put one between',
    shifted(inserted(), row(5, 'insert')),
    [A, B, C, NEW],
    [3, 6, 0, 3],
    [3, 7, 0, 3],
  ],
  [
    'a new last row where a person has deleted the last one',
    shifted(inserted(), row(5, 'delete')),
    [A, B, C, NEW],
    [3, 4, 0, 3],
    [3, 5, 0, 3],
  ],
  [
    'a new last row where a person has put columns in',
    shifted(shifted(inserted(), column(3, 'insert')), column(0, 'insert')),
    [A, B, C, NEW],
    [3, 5, 1, 5],
    [3, 6, 1, 5],
  ],
])('%s', (_, standing, items, before, after) => {
  expect(places(standing, items)).toEqual({ before, after });
});

/** Six rows and 1.2 a bar, from the second row below the table on: 7 to 16 for three bars, 8 to 18 for four. */
const OVER = {
  three: { top: 7, bottom: 16, left: 0, right: 3 },
  four: { top: 8, bottom: 18, left: 0, right: 3 },
};

test.each<[string, Standing, (Item | undefined)[], ChartPlace, ChartPlace]>([
  ['more rows', inserted(), [A, B, C, NEW], OVER.three, OVER.four],
  ['fewer rows', inserted([A, B, C, NEW] as readonly Item[]), [A, B, C], OVER.four, OVER.three],
  [
    'more rows under one that a person has put above the table, and columns beside',
    shifted(shifted(inserted(), row(0, 'insert')), column(0, 'insert')),
    [A, B, C, NEW],
    { top: 8, bottom: 17, left: 1, right: 4 },
    { top: 9, bottom: 19, left: 1, right: 4 },
  ],
])('a table with %s has its chart over the rows that it needs', (_, standing, items, before, after) => {
  const { update } = planTo(standing, drafted(items as readonly Item[]));
  expect([update?.chart?.before.place, update?.chart?.after.place]).toEqual([before, after]);
  // Nothing lies under it.
  const under = (update?.after ?? []).slice(after.top, after.bottom + 1).flat();
  expect(under.filter(content => content !== null)).toEqual([]);
});

test('a chart from before places were remembered has none', () => {
  const { written, grid } = inserted();
  const { title = '', description = '', firstRow = 0, lastRow = 0, series = [] } = written.chart ?? {};
  const standing = {
    written: { ...written, chart: { title, description, firstRow, lastRow, series } },
    grid,
  };
  const { update } = planTo(standing, drafted([A, B, C, NEW] as readonly Item[]));
  expect(update?.chart?.before.place).toBeUndefined();
});

test('the words are those of today and those of then', () => {
  const { update } = planTo(inserted(), drafted(THREE, 2032));
  expect(update?.chart?.before.series).toEqual([{ column: 3, name: 'Avvik 2031' }]);
  expect(update?.chart?.after.series).toEqual([{ column: 3, name: 'Avvik 2032' }]);
  expect(update?.chart?.before.title).toContain('2031');
  expect(update?.chart?.after.title).toContain('2032');
  expect(update?.chart?.after.description).toContain('Område 2, 45.');
});

test('what a refresh remembers is what the next one begins with', () => {
  const standing = inserted();
  const { after, update } = planTo(standing, drafted([A, B, C, NEW] as readonly Item[]));
  if (!update) throw new Error('nothing to do');
  const next = { written: after, grid: update.after };
  expect(places(next, [A, B])).toEqual({ before: [3, 6, 0, 3], after: [3, 4, 0, 3] });
});

test.each<[string, Standing]>([
  ['whose figures a person has deleted the column of', shifted(inserted(), column(3, 'delete'))],
  [
    'from before charts followed',
    (({ written, grid }: Standing) => ({ written: { ...written, chart: undefined }, grid }))(inserted()),
  ],
])('a chart %s is left alone', (_, standing) => {
  expect(planTo(standing, drafted([A, B, C, NEW] as readonly Item[])).update?.chart).toBeUndefined();
});

test('the notes stay below the rows that the chart lies over when rows go', () => {
  // Without a deviation the first line of the notes is another.
  const even: Item[] = [
    ['Område 1', 200, 200],
    ['Område 3', 50, 50],
  ];
  const standing = inserted([A, B, C, NEW] as readonly Item[]);
  const { update } = planTo(standing, drafted(even));
  if (!update) throw new Error('nothing to do');
  const { top = 0, bottom = 0 } = drafted([A, B, C, NEW] as readonly Item[]).chart ?? {};
  const lay = sheetReference('Rapport', rangeAddress(top, 0, bottom - top + 1, 1));
  const lies = referencesIn(
    update.forward.shifts.reduce((text, shift) => shiftedFormula(text, shift, () => true), `=${lay}`),
  )[0];
  if (!lies?.to) throw new Error('no place');
  const under = update.after.slice(lies.from.row ?? 0, (lies.to.row ?? 0) + 1);
  expect(under.length).toBeGreaterThan(5);
  expect(under.flat().filter(content => content !== null)).toEqual([]);
});
