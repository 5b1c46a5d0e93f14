import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readWorkbookFromExcel, runInExcel, undo } from '../../src/excel/workbook';
import { openInNode } from '../../src/host/node';
import { AS_PRINTED } from '../../src/report/options';
import { insertedSheet } from '../../src/report/refresh/inserted';
import { insert } from '../file/draft';
import { addTables, replaceFigures } from '../refresh/next-period';
import { freshSet, planOf, rollOf, shownValues, valuesOf } from '../refresh/set';

const NAME = 'budsjett-og-maltall-2023.xlsx';
const SAMPLE = new Uint8Array(readFileSync(join('assets', 'sample', NAME)));

test.each([
  ['the figures of the next year in the place of the last', replaceFigures],
  ['tables of the next year beside the last', addTables],
])(
  'a workbook with %s gets the set anew, and gives it back',
  async (_, change) => {
    const excel = await openInNode(SAMPLE, NAME);
    const idsNow = () => new Map(excel.workbook.sheets.map(({ name, id }) => [name, id]));
    const drafts = freshSet(await readWorkbookFromExcel());
    const first = await runInExcel(insert(...drafts));
    const inserted = drafts.map((draft, index) =>
      insertedSheet(draft, first.sheets[index]?.id ?? '', { options: AS_PRINTED, language: 'nb' }),
    );
    change(excel.workbook);

    const before = await readWorkbookFromExcel();
    const plan = rollOf(before, inserted, idsNow());
    expect(plan.left).toEqual([]);
    expect(plan.sheets).toHaveLength(drafts.length);
    const receipt = await runInExcel(insert(...plan.sheets.map(({ draft }) => draft)));

    const after = await readWorkbookFromExcel();
    for (const { draft } of plan.sheets) {
      const sheet = after.sheets.find(({ name }) => name === draft.name);
      expect(shownValues(sheet, draft)).toEqual(valuesOf(draft));
    }
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
    const records = plan.sheets.map(({ whole, asked }, index) =>
      insertedSheet(whole, receipt.sheets[index]?.id ?? '', asked),
    );
    const refresh = planOf(after, [...plan.inserted, ...records], idsNow());
    expect(refresh.left).toEqual([]);
    const ofNewSet = refresh.updates.filter(({ name }) =>
      plan.sheets.some(({ draft }) => draft.name === name),
    );
    expect(ofNewSet).toEqual([]);

    await undo(receipt);
    expect((await readWorkbookFromExcel()).sheets).toEqual(before.sheets);
  },
  120_000,
);
