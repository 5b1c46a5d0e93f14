import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readWorkbookFromExcel, runInExcel } from '../../src/excel/workbook';
import { openInNode } from '../../src/host/node';
import { AS_PRINTED } from '../../src/report/options';
import { insertedSheet } from '../../src/report/refresh/inserted';
import { isOwnSheet } from '../../src/table/recognise';
import { insert } from '../file/draft';
import { barsOf, dataOf, freshSet, linesOf, planOf, GONE } from '../refresh/set';
import { Person, persons } from '../refresh/edits';

const NAME = 'budsjett-og-maltall-2023.xlsx';
const SAMPLE = new Uint8Array(readFileSync(join('assets', 'sample', NAME)));
const RUNS = Number(process.env['REFRESH_RUNS'] ?? 2);

test('after 50 edits of people a refresh gives what a fresh set would, with every comment there', async () => {
  await fc.assert(
    fc.asyncProperty(persons(50), async edits => {
      const excel = await openInNode(SAMPLE, NAME);
      const idsNow = () => new Map(excel.workbook.sheets.map(({ name, id }) => [name, id]));
      const drafts = freshSet(await readWorkbookFromExcel());
      const receipt = await runInExcel(insert(...drafts));
      const inserted = drafts.map((draft, index) =>
        insertedSheet(draft, receipt.sheets[index]?.id ?? '', { options: AS_PRINTED, language: 'nb' }),
      );
      const person = new Person(excel.workbook, dataOf);
      for (const edit of edits) person.edit(edit);
      person.newLastRows();

      const plan = planOf(await readWorkbookFromExcel(), inserted, idsNow());
      expect(plan.sheets.flatMap(({ conflicts }) => conflicts)).toEqual([]);
      await runInExcel(plan.updates.map(update => ({ kind: 'updateSheet', update })));

      const refreshed = await readWorkbookFromExcel();
      const sources = { ...refreshed, sheets: refreshed.sheets.filter(sheet => !isOwnSheet(sheet)) };
      const fresh = freshSet(sources).map((draft, index) => ({ ...draft, name: `Fersk ${index}` }));
      await runInExcel(insert(...fresh));
      const { sheets } = await readWorkbookFromExcel();
      const named = (name: string) => sheets.find(sheet => sheet.name === name);
      let [compared, charts] = [0, 0];
      for (const { name, after } of plan.sheets) {
        const twin = fresh.find(draft => JSON.stringify(draft.origin) === JSON.stringify(after.origin));
        const [own, other] = [named(name), named(twin?.name ?? '')];
        if (!own || !other || !twin) throw new Error(`no twin of ${name}`);
        const width = Math.max(...twin.rows.map(row => row.length));
        expect(linesOf(own, width)).toEqual(linesOf(other, width));
        if (twin.chart) {
          expect(barsOf(excel.workbook, name)).toEqual(barsOf(excel.workbook, twin.name));
          charts++;
        }
        compared++;
      }
      expect(charts).toBeGreaterThan(0);
      expect(compared + plan.left.length).toBe(inserted.length);
      expect(plan.left.filter(({ reason }) => reason !== 'sourceGone')).toEqual([]);
      for (const { text, sheet: id, label } of person.comments) {
        const sheet = named(excel.workbook.sheets.find(each => each.id === id)?.name ?? '');
        const row = sheet?.values.find(cells => cells.includes(text));
        expect(row).toBeDefined();
        if (label !== null) expect([label, label + GONE]).toContain(row?.[0]);
      }
    }),
    { numRuns: RUNS, endOnFailure: true, seed: Number(process.env['REFRESH_SEED'] ?? 1) },
  );
}, 600_000);
