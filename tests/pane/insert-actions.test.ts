import { describe, expect, test } from '@jest/globals';
import { ExcelError } from '../../src/excel/error';
import { nb } from '../../src/language/nb';
import { EMPTY_MEMORY, type Memory } from '../../src/memory/memory';
import type { SheetDraft } from '../../src/report/command';
import { constant } from '../../src/report/layout';
import { AS_PRINTED, type ReportOptions } from '../../src/report/options';
import type { ReportSheetDraft } from '../../src/report/report';
import { remarksOn } from '../../src/taskpane/insert/remark';
import { checkedOf, draftOf, paneWith } from './fakes';

describe('the insertion', () => {
  test('writes what is ticked, and undo takes exactly that back', async () => {
    const undone: unknown[] = [];
    const { actions, store } = paneWith({ undo: async receipt => void undone.push(receipt) });
    await actions.check('insert');
    actions.tick(['Kontroll'], false);
    await actions.insert();
    const [receipt] = store.get().written;
    expect(receipt?.sheets.map(({ name }) => name)).toEqual(['Netto']);
    await actions.undo();
    expect(undone).toEqual([receipt]);
    expect(store.get().written).toEqual([]);
  });

  test('a second time makes the tables anew first, under names that are free', async () => {
    const written: string[][] = [];
    let round = 0;
    const { actions, asked } = paneWith({
      check: async () =>
        checkedOf(undefined, {
          sheets: round++ === 0 ? [draftOf('Netto')] : [draftOf('Netto (2)', 'Netto')],
          leftOut: [],
        }),
      insert: async (sheets: readonly SheetDraft[]) => {
        written.push(sheets.map(({ name }) => name));
        return { sheets: [], updated: [] };
      },
    });
    await actions.check('insert');
    await actions.insert();
    actions.tick(['Netto'], true);
    await actions.insert();
    expect(written).toEqual([['Netto'], ['Netto (2)']]);
    expect(asked.filter(name => name === 'readWorkbook')).toHaveLength(2);
  });

  test('ticks off what it wrote, and its undo ticks that again', async () => {
    const { actions, store } = paneWith();
    await actions.check('insert');
    actions.tick(['Kontroll'], false);
    await actions.insert();
    expect(store.get().unticked).toEqual(['Kontroll', 'Netto']);
    await actions.undo();
    expect(store.get().unticked).toEqual(['Kontroll']);
  });

  test('of a workbook that has changed since makes the tables anew first', async () => {
    const { actions, asked, change } = paneWith();
    await actions.start();
    await actions.check('insert');
    change();
    await actions.insert();
    expect(asked.filter(name => name === 'readWorkbook')).toHaveLength(2);
  });

  test('that fails says why, and nothing counts as written', async () => {
    const { actions, store } = paneWith({
      insert: async () => {
        throw new ExcelError('readOnly');
      },
    });
    await actions.check('insert');
    await actions.insert();
    expect(store.get()).toMatchObject({ problem: nb.problem.excel.readOnly, written: [] });
  });

  test('that somebody has worked on since stays until they delete it themselves', async () => {
    const { actions, store } = paneWith({
      undo: async () => {
        throw new ExcelError('sheetChanged');
      },
    });
    await actions.check('insert');
    await actions.insert();
    await actions.undo();
    expect(store.get().problem).toBe(nb.problem.excel.sheetChanged);
    expect(store.get().written).toHaveLength(1);
  });
});

describe('the choices about the tables', () => {
  test('make them anew from what was read, are remembered, and recorded with what is inserted', async () => {
    const checkedWith: ReportOptions[] = [];
    const remembered: Memory[] = [];
    const { actions, store, asked } = paneWith({
      check: async (_, { options }) => {
        checkedWith.push(options);
        return checkedOf();
      },
      remember: async memory => void remembered.push(memory),
    });
    await actions.check('insert');
    await actions.choose({ deviationPercent: true });
    await actions.choose({ material: { kroner: 5, percent: null } });
    const chosen = { ...AS_PRINTED, deviationPercent: true, material: { kroner: 5, percent: null } };
    expect(checkedWith).toEqual([AS_PRINTED, { ...AS_PRINTED, deviationPercent: true }, chosen]);
    expect(asked.filter(name => name === 'readWorkbook')).toHaveLength(1);
    expect(remembered.at(-1)?.reportOptions).toEqual(chosen);
    await actions.insert();
    expect(store.get().inserted.map(({ options }) => options)).toEqual([chosen, chosen]);
  });

  test('are taken up from the workbook', async () => {
    const reportOptions = { ...AS_PRINTED, withoutOutcome: true };
    const { actions, store } = paneWith({ recall: async () => ({ ...EMPTY_MEMORY, reportOptions }) });
    await actions.start();
    expect(store.get().options).toEqual(reportOptions);
  });

  test('that no check has followed yet are not recorded with tables made before', async () => {
    let checks = 0;
    const { actions, store } = paneWith({
      check: async () => {
        if (checks++ > 0) throw new ExcelError('readOnly');
        return checkedOf();
      },
    });
    await actions.check('insert');
    await actions.choose({ commentColumn: true });
    await actions.insert();
    expect(store.get().inserted[0]?.options).toEqual(AS_PRINTED);
  });
});

describe('a remark on a material deviation', () => {
  const netto: ReportSheetDraft = {
    ...draftOf('Netto'),
    rows: [[constant('Netto', 'title')], [constant('Skole', 'label'), constant(1, 'amount')]],
    columnWidths: [30, 10],
    deviations: [
      { row: 1, label: 'Skole', text: 'Forslag A' },
      { row: 1, label: 'Skole', text: 'Forslag B' },
    ],
  };

  test('is written only when asked for, and not remembered as ours', async () => {
    const written: (readonly SheetDraft[])[] = [];
    const { actions, store } = paneWith({
      check: async () => checkedOf(undefined, { sheets: [netto], leftOut: [] }),
      insert: async sheets => {
        written.push(sheets);
        return { sheets: [], updated: [] };
      },
    });
    await actions.check('insert');
    const [first, second] = remarksOn(netto, []).map(({ remark }) => remark);
    if (!first || !second) throw new Error('no remarks');
    actions.remark({ ...first, text: 'Mine ord' });
    actions.remark({ ...second, taken: true });
    await actions.insert();
    expect(written[0]?.[0]?.rows.slice(2)).toEqual([[], [constant('Forslag B', 'noteLine')]]);
    expect(store.get().inserted[0]?.rows).toHaveLength(2);
    expect(remarksOn(netto, store.get().remarks).map(({ remark }) => remark.text)).toEqual([
      'Mine ord',
      'Forslag B',
    ]);
  });
});
