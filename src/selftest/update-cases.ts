import type { StyleName } from '../report/command';
import { HOUSES } from '../report/house';
import type { SheetData } from '../table/sheet';
import { valueAt } from '../table/sheet';
import { constant, draft, formula, insert } from './draft';
import { lookOf, type PortCase, type WorkbookPort } from './port';
import { same } from './same';
import { at, SHEETS } from './source';
import { edit, updateOf, updating } from './update';

/** Text size of the workbook. */
const SIZE = 11;
const ROWS = [
  [constant('Rapport', 'title')],
  [constant('Navn', 'headerText'), constant('Tall', 'headerFigure')],
  [constant('en', 'label'), formula(`=${at('C4')}`, 142042)],
  [constant('to', 'label'), constant(2, 'amount')],
  [constant('Sum', 'labelTotal'), formula('=SUM(B3:B4)', 142044, 'amountTotal')],
];
const STYLES: readonly StyleName[] = ['amountTotal', 'title', 'noteLine'];
const insertedRow = { axis: 'row', at: 3, count: 1, kind: 'insert' } as const;

/** What an update of an inserted sheet must do. */
export const updates: readonly PortCase[] = [
  {
    name: 'updates the cells that change, and no others',
    async run(port) {
      const sheet = await inserted(port);
      const others = (await port.read()).sheets.slice(0, SHEETS.length);
      const sum = { ...edit(4, 1, 142045), formula: '=B3+B4' };
      await port.run(updating(updateOf(sheet, { cells: [edit(2, 0, '=ny'), edit(3, 1, 3), sum] })));
      const after = await report(port);
      same(
        after.values.slice(2).map(row => row.slice(0, 2)),
        [
          ['=ny', 142042],
          ['to', 3],
          ['Sum', 142045],
        ],
      );
      same([after.formulas[2], after.formulas[4]?.[1]], [sheet.formulas[2], '=B3+B4']);
      same((await port.read()).sheets.slice(0, SHEETS.length), others);
    },
  },
  {
    name: 'updates a cell that is emptied, and one where nothing stood',
    async run(port) {
      const sheet = await inserted(port);
      await port.run(updating(updateOf(sheet, { cells: [edit(3, 0, null), edit(9, 5, 'ny')] })));
      const after = await report(port);
      same([valueAt(after, 3, 0), valueAt(after, 9, 5), valueAt(after, 3, 1)], [null, 'ny', 2]);
    },
  },
  {
    name: 'updates with a row that comes: what stands below moves, and formulas follow',
    async run(port) {
      const sheet = await inserted(port);
      const cells = [edit(3, 0, 'mellom'), edit(3, 1, 10)];
      const recalculated = [{ row: 5, column: 1, value: 142054 }];
      await port.run(updating(updateOf(sheet, { shifts: [insertedRow], cells, recalculated })));
      const after = await report(port);
      same(after.values.slice(2), [
        ['en', 142042],
        ['mellom', 10],
        ['to', 2],
        ['Sum', 142054],
      ]);
      same(after.formulas[5]?.[1], '=SUM(B3:B5)');
    },
  },
  {
    name: 'updates with rows and columns that go',
    async run(port) {
      const sheet = await inserted(port);
      const shifts = [
        { axis: 'row', at: 0, count: 1, kind: 'delete' },
        { axis: 'column', at: 0, count: 1, kind: 'delete' },
      ] as const;
      await port.run(updating(updateOf(sheet, { shifts })));
      const after = await report(port);
      same(after.values, [['Tall'], [142042], [2], [142044]]);
      same(after.formulas.flat(), [null, `=${at('C4')}`, null, '=SUM(A2:A3)']);
    },
  },
  {
    name: 'updates with a column that comes, and cells in it',
    async run(port) {
      const sheet = await inserted(port);
      const shifts = [{ axis: 'column', at: 1, count: 1, kind: 'insert' }] as const;
      await port.run(updating(updateOf(sheet, { shifts, cells: [edit(1, 1, 'Ny'), edit(2, 1, 5)] })));
      const after = await report(port);
      same(after.values[1], ['Navn', 'Ny', 'Tall']);
      same([after.values[2]?.[1], after.formulas[4]?.[2]], [5, '=SUM(C3:C4)']);
    },
  },
  {
    name: 'lets formulas of other sheets follow the rows that move',
    async run(port) {
      const sheet = await inserted(port);
      const rows = [[formula('=Rapport!B5*2', 284088)]];
      await port.run(insert(draft({ name: 'Andre', rows, headerRow: 0 })));
      await port.run(updating(updateOf(sheet, { shifts: [{ ...insertedRow, count: 2 }] })));
      const other = (await port.read()).sheets.at(-1);
      same([other?.values[0]?.[0], other?.formulas[0]?.[0]?.replaceAll("'", '')], [284088, '=Rapport!B7*2']);
    },
  },
  ...STYLES.map((style): PortCase => ({
    name: `updates a cell to the style ${style}`,
    async run(port) {
      const sheet = await inserted(port);
      await port.run(updating(updateOf(sheet, { cells: [{ ...edit(0, 0, 'Nytt'), style }] })));
      same(await port.look(), lookOf(style, SIZE));
    },
  })),
  ...HOUSES.map((house): PortCase => ({
    name: `updates a cell in the colours of ${house}`,
    async run(port) {
      const sheet = await inserted(port);
      const cells = [{ ...edit(0, 0, 'Nytt'), style: 'group' as const }];
      const commands = updating({ ...updateOf(sheet, { cells }), house });
      await port.run(commands);
      same(await port.look(), lookOf('group', SIZE, house));
    },
  })),
  {
    name: 'gives new rows their own looks, not those of the row above',
    async run(port) {
      const sheet = await inserted(port);
      const cells = [{ ...edit(1, 0, 'under tittelen'), style: 'unitLine' as const }];
      await port.run(updating(updateOf(sheet, { shifts: [{ ...insertedRow, at: 1 }], cells })));
      const gone = [{ axis: 'row', at: 0, count: 1, kind: 'delete' }] as const;
      await port.run(updating(updateOf(await report(port), { shifts: gone })));
      same(await port.look(), lookOf('unitLine', SIZE));
    },
  },
  {
    name: 'updates together with new sheets',
    async run(port) {
      const sheet = await inserted(port);
      const update = updating(updateOf(sheet, { cells: [edit(3, 1, 8)] }));
      await port.run([...insert(draft({ name: 'Ny' })), ...update]);
      same(
        (await port.read()).sheets.slice(-2).map(({ name }) => name),
        ['Rapport', 'Ny'],
      );
      same(valueAt(await report(port), 3, 1), 8);
    },
  },
  {
    name: 'refuses to update a sheet that is not there, and writes nothing',
    async run(port) {
      const sheet = await inserted(port);
      const before = await port.read();
      const update = updateOf({ ...sheet, name: 'Borte' }, { cells: [edit(3, 1, 8)] });
      const written = await port.run([...insert(draft({ name: 'Ny' })), ...updating(update)]).then(
        () => 'written',
        () => 'refused',
      );
      same(written, 'refused');
      same(await port.read(), before);
    },
  },
];

async function inserted(port: WorkbookPort): Promise<SheetData> {
  await port.run(insert(draft({ rows: ROWS })));
  return report(port);
}

async function report(port: WorkbookPort): Promise<SheetData> {
  const found = (await port.read()).sheets.find(({ name }) => name === 'Rapport');
  if (!found) throw new Error('no report');
  return found;
}
