import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { readWorkbookFromExcel, runInExcel, undo } from '../../src/excel/workbook';
import { readWorkbook } from '../../src/file/read';
import type { LocalExcel, MessageRecord } from '../../src/host/local-excel';
import { openInNode } from '../../src/host/node';
import { insert } from '../file/draft';
import { tableDraft } from './drafts';

/** Workbooks as they are in use: those at hand beside the project, else the sample that ships with it. */
const folder = [join('..', 'shared', 'workbooks'), join('assets', 'sample')].find(path => existsSync(path));
const files = folder ? readdirSync(folder).filter(name => name.endsWith('.xlsx')) : [];
const real = files.length > 0 ? describe : describe.skip;

const LIMIT = 5_000_000;
const largest = (messages: readonly MessageRecord[]): number =>
  Math.max(...messages.map(message => Math.max(message.requestBytes, message.answerBytes)));

real.each(files.length > 0 ? files : ['no workbook at hand'])('%s', name => {
  let excel: LocalExcel;
  let bytes: Uint8Array;
  beforeEach(async () => {
    bytes = new Uint8Array(readFileSync(join(folder ?? '', name)));
    excel = await openInNode(bytes, name);
  });

  test('is read in at most three messages and one for each 4 MB, as the file has it', async () => {
    const data = await readWorkbookFromExcel();
    expect(excel.messages.length).toBeLessThanOrEqual(4);
    expect(largest(excel.messages)).toBeLessThan(LIMIT);
    expect(excel.trackedObjects).toBe(0);
    expect([...excel.unsupported]).toEqual([]);
    expect(data).toEqual(await readWorkbook(bytes, name));
  });

  test('takes twenty tables in at most two messages and one, and gives them back', async () => {
    const before = excel.workbook.sheets.map(sheet => sheet.name);
    const drafts = Array.from({ length: 20 }, (_, number) => tableDraft(`Ny tabell ${number + 1}`, 40));
    const receipt = await runInExcel(insert(...drafts));
    expect(excel.messages.length).toBeLessThanOrEqual(3);
    expect(largest(excel.messages)).toBeLessThan(LIMIT);
    expect(excel.workbook.sheets).toHaveLength(before.length + 20);
    expect(excel.trackedObjects).toBe(0);
    expect([...excel.unsupported]).toEqual([]);
    await undo(receipt);
    expect(excel.workbook.sheets.map(sheet => sheet.name)).toEqual(before);
  });
});
