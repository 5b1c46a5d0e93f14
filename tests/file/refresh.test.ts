import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LocalWorkbook } from '../../src/file/local/workbook';
import { readWorkbook } from '../../src/file/read';
import { writeSheets } from '../../src/file/write';
import { AS_PRINTED } from '../../src/report/options';
import { insertedSheet } from '../../src/report/refresh/inserted';
import type { ReportSheetDraft } from '../../src/report/report';
import { isOwnSheet } from '../../src/table/recognise';
import type { CellValue } from '../../src/table/sheet';
import { chartsIn } from '../port/chart';
import { sheetReference } from '../../src/table/address';
import type { ChartDraft } from '../../src/report/command';
import { Person, persons } from '../refresh/edits';
import { dataOf, freshSet, GONE, linesOf, planOf } from '../refresh/set';
import { insert } from './draft';

const NAME = 'budsjett-og-maltall-2023.xlsx';
const SAMPLE = new Uint8Array(readFileSync(join('assets', 'sample', NAME)));
const RUNS = Number(process.env['REFRESH_RUNS'] ?? 2);

test('after 50 edits of people a refreshed file says what a fresh set would, with every comment there', async () => {
  await fc.assert(
    fc.asyncProperty(persons(50), async edits => {
      const drafts = freshSet(readWorkbook(SAMPLE, NAME));
      const book = await LocalWorkbook.load(writeSheets(SAMPLE, insert(...drafts)), NAME);
      // A file tells no ids: sheets with new names are known by what stands in them.
      const inserted = drafts.map(draft => insertedSheet(draft, '', { options: AS_PRINTED, language: 'nb' }));
      const person = new Person(book, dataOf);
      for (const edit of edits) person.edit(edit);
      person.newLastRows();
      const names = new Map(book.sheets.map(({ id, name }) => [id, name]));

      const saved = await book.save();
      const plan = planOf(readWorkbook(saved, NAME), inserted, new Map());
      expect(plan.sheets.flatMap(({ conflicts }) => conflicts)).toEqual([]);
      const written = writeSheets(
        saved,
        plan.updates.map(update => ({ kind: 'updateSheet', update })),
      );

      const refreshed = readWorkbook(written, NAME);
      const recalculated = dataOf(await LocalWorkbook.load(written, NAME));
      const sources = { ...refreshed, sheets: refreshed.sheets.filter(sheet => !isOwnSheet(sheet)) };
      const fresh = freshSet(sources);
      expect(plan.sheets.length + plan.left.length).toBe(inserted.length);
      const charts = chartsIn(written);
      let compared = 0;
      for (const { name, after } of plan.sheets) {
        const twin = fresh.find(draft => JSON.stringify(draft.origin) === JSON.stringify(after.origin));
        if (!twin) throw new Error(`no twin of ${name}`);
        for (const { sheets } of [refreshed, recalculated]) {
          const own = sheets.find(sheet => sheet.name === name);
          expect(own && rounded(linesOf(own, widthOf(twin)))).toEqual(rounded(valuesOf(twin)));
        }
        if (!twin.chart) continue;
        const start = `${sheetReference(name, '')}$`;
        const [chart, ...more] = charts.filter(({ series }) => series[0]?.values[0]?.startsWith(start));
        expect([more, chart && barsIn(chart)]).toEqual([[], barsOf(twin, twin.chart)]);
        compared++;
      }
      expect(compared).toBeGreaterThan(0);
      for (const { text, sheet: id, label } of person.comments) {
        const sheet = refreshed.sheets.find(({ name }) => name === names.get(id));
        const row = sheet?.values.find(cells => cells.includes(text));
        expect(row).toBeDefined();
        if (label !== null) expect([label, label + GONE]).toContain(row?.[0]);
      }
    }),
    { numRuns: RUNS, endOnFailure: true, seed: Number(process.env['REFRESH_SEED'] ?? 1) },
  );
}, 600_000);

/** What each series of a file's chart shows of Måltall's lines: names of bars, and their figures. */
function barsIn({ series }: ReturnType<typeof chartsIn>[number]): string[][][] {
  return series.map(({ cached }) => {
    const bars = cached
      .slice(0, cached.length / 2)
      .map((label, bar) => [label, cached[cached.length / 2 + bar]]);
    return bars
      .filter(([label]) => !label?.endsWith(GONE))
      .map(([label = '', figure]) => [label, shortened(figure)]);
  });
}

function barsOf({ rows }: ReportSheetDraft, { firstRow, lastRow, series }: ChartDraft): string[][][] {
  return series.map(({ column }) =>
    rows.slice(firstRow, lastRow + 1).map(row => [String(row[0]?.value), shortened(row[column]?.value)]),
  );
}

const shortened = (figure: unknown): string => String(Number(Number(figure).toPrecision(12)));

const widthOf = ({ rows }: ReportSheetDraft): number => Math.max(...rows.map(row => row.length));

function valuesOf(draft: ReportSheetDraft): CellValue[][] {
  const width = widthOf(draft);
  return draft.rows.map(row => Array.from({ length: width }, (_, at) => row[at]?.value || null));
}

/** Binary sums differ from exact ones in digits that no cell shows. */
function rounded(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  return rows.map(row =>
    row.map(value => (typeof value === 'number' ? Number(value.toPrecision(12)) : value)),
  );
}
