import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { LocalWorkbook } from '../../src/file/local/workbook';
import { readWorkbook } from '../../src/file/read';
import { writeSheets } from '../../src/file/write';
import { AS_PRINTED } from '../../src/report/options';
import { insertedSheet } from '../../src/report/refresh/inserted';
import type { InsertedSheet } from '../../src/report/refresh/inserted-schema';
import type { LastSet, RollPlan } from '../../src/report/refresh/roll-forward-job';
import type { WorkbookData } from '../../src/table/sheet';
import { addTables, replaceFigures } from '../refresh/next-period';
import { dataOf, freshSet, planOf, rollOf, shownValues, valuesOf } from '../refresh/set';
import { insert } from './draft';

const NAME = 'budsjett-og-maltall-2023.xlsx';
const SAMPLE = new Uint8Array(readFileSync(join('assets', 'sample', NAME)));
const NET = 'Hovedoversikt netto';

/** The sample with its whole set, and what it remembers. */
const drafts = freshSet(readWorkbook(SAMPLE, NAME));
const inserted = drafts.map(draft => insertedSheet(draft, '', { options: AS_PRINTED, language: 'nb' }));
const open = () => LocalWorkbook.load(writeSheets(SAMPLE, insert(...drafts)), NAME);

async function rolled(change: (workbook: LocalWorkbook) => void): Promise<Rolled> {
  const book = await open();
  change(book);
  const saved = await book.save();
  return writtenWith(saved, inserted);
}

interface Rolled {
  readonly plan: RollPlan;
  readonly before: WorkbookData;
  /** As written, and as another program works it out. */
  readonly after: WorkbookData;
  readonly recalculated: WorkbookData;
  readonly records: readonly InsertedSheet[];
}

async function writtenWith(
  bytes: Uint8Array,
  own: readonly InsertedSheet[],
  last: LastSet | null = null,
): Promise<Rolled> {
  const before = readWorkbook(bytes, NAME);
  const plan = rollOf(before, own, new Map(), last);
  const written = writeSheets(bytes, insert(...plan.sheets.map(({ draft }) => draft)));
  return {
    plan,
    before,
    after: readWorkbook(written, NAME),
    recalculated: dataOf(await LocalWorkbook.load(written, NAME)),
    records: [...plan.inserted, ...plan.sheets.map(({ whole, asked }) => insertedSheet(whole, '', asked))],
  };
}

const kinds = (sheets: readonly { origin: { kind: string } }[]) => sheets.map(({ origin }) => origin.kind);
const sheetIn = ({ sheets }: WorkbookData, name: string) => sheets.find(sheet => sheet.name === name);

/** The new sheets say what their drafts say, as written and worked out anew; the old ones are as they were. */
function expectWritten({ plan, before, after, recalculated }: Rolled): void {
  for (const { draft } of plan.sheets) {
    for (const workbook of [after, recalculated]) {
      expect(shownValues(sheetIn(workbook, draft.name), draft)).toEqual(valuesOf(draft));
    }
  }
  expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
  const errors = recalculated.sheets.flatMap(({ values }) => values.flat()).filter(isError);
  expect(errors).toEqual([]);
}

const isError = (value: unknown) => typeof value === 'string' && value.startsWith('#');

describe('a workbook with the figures of the next year in the place of the last', () => {
  let result: Rolled;
  beforeAll(async () => {
    result = await rolled(book => {
      book.sheet(NET)?.shift({ axis: 'column', at: 1, count: 1, kind: 'delete' });
      replaceFigures(book);
    });
  });

  test('gets the whole set anew, in its order, with the year in names and titles', () => {
    const { plan } = result;
    expect(kinds(plan.sheets.map(({ draft }) => draft))).toEqual(kinds(drafts));
    expect(plan.left).toEqual([]);
    const net = plan.sheets.find(({ draft }) => draft.name.startsWith(NET))?.draft;
    expect(net?.name).toBe(`${NET} 2024`);
    expect(net?.rows[2]?.map(cell => cell?.value)).toContain('Regnskap 2024');
  });

  test('is written without a touch to the old sheets', () => expectWritten(result));

  test('keeps the columns that the user left', () => {
    const last = sheetIn(result.before, NET)?.values[2]?.filter(value => value !== null) ?? [];
    const next = sheetIn(result.after, `${NET} 2024`)?.values[2]?.filter(value => value !== null) ?? [];
    // The accounts of the year before are the column that was deleted.
    expect(last).not.toContain('Regnskap 2022');
    expect(next).not.toContain('Regnskap 2023');
    expect(next).toHaveLength(last.length);
  });

  test('has the new set to bring up to date from now on, and the old one to itself', () => {
    const plan = planOf(result.after, result.records, new Map());
    expect(plan.left).toEqual([]);
    expect(plan.sheets.map(({ name }) => name).toSorted()).toEqual(
      result.plan.sheets.map(({ draft }) => draft.name).toSorted(),
    );
    // The column that the user does without stays away.
    expect(
      plan.sheets.flatMap(({ conflicts }) => conflicts.map(({ kind, column }) => [kind, column])),
    ).toEqual([['columnDeleted', 'Regnskap 2023']]);
    expect(plan.updates).toEqual([]);
  });
});

describe('a workbook with tables of the next year beside the last', () => {
  let result: Rolled;
  beforeAll(async () => {
    result = await rolled(addTables);
  });

  test('gets the set of the new tables', () => {
    const { plan } = result;
    const fromTables = plan.sheets.flatMap(({ draft }) => draft.origin.sheet ?? []);
    expect(fromTables.length).toBeGreaterThan(10);
    expect(fromTables.filter(sheet => !sheet.endsWith(' neste'))).toEqual([]);
    expect(plan.left).toEqual([]);
  });

  test('is written without a touch to the old sheets', () => expectWritten(result));

  test('has both sets to bring up to date', () => {
    const plan = planOf(result.after, result.records, new Map());
    expect(plan.left).toEqual([]);
    expect(plan.sheets.flatMap(({ conflicts }) => conflicts)).toEqual([]);
    expect(plan.sheets.length).toBe(result.records.length);
  });
});

describe('another workbook', () => {
  test('gets the set of the last one: its kinds, choices and order', async () => {
    const set = drafts.filter(({ origin }) => ['net', 'indicators'].includes(origin.kind)).toReversed();
    const options = { ...AS_PRINTED, deviationPercent: true };
    const last = {
      inserted: set.map(draft => insertedSheet(draft, '', { options, language: 'nb' })),
      workbook: readWorkbook(writeSheets(SAMPLE, insert(...set)), 'forrige.xlsx'),
    };
    const book = await LocalWorkbook.load(SAMPLE, NAME);
    replaceFigures(book);
    const result = await writtenWith(await book.save(), [], last);
    expect(result.plan.sheets.map(({ draft }) => draft.name)).toEqual(set.map(({ name }) => name));
    expect(result.plan.sheets.map(({ asked }) => asked.options)).toEqual(set.map(() => options));
    expectWritten(result);
  });
});

test('a workbook without a later period gets nothing, and is told of each table', async () => {
  const { plan } = await rolled(() => undefined);
  expect(plan.sheets).toEqual([]);
  expect(plan.left.map(({ reason }) => reason)).toEqual(drafts.map(() => 'notLater'));
  expect(plan.inserted).toEqual(inserted);
});
