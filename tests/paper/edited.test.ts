import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { readWorkbook } from '../../src/file/read';
import { writeSheets } from '../../src/file/write';
import { AS_PRINTED } from '../../src/report/options';
import { insertedSheet } from '../../src/report/refresh/inserted';
import { recogniseTables } from '../../src/table/recognise';
import type { WorkbookData } from '../../src/table/sheet';
import { insert } from '../file/draft';
import { freshSet, planOf, shownValues, valuesOf } from '../refresh/set';
import { describeOnPaper, editedByHand } from './libreoffice';

const NAME = 'budsjett-og-maltall-2023.xlsx';
const SAMPLE = new Uint8Array(readFileSync(join('assets', 'sample', NAME)));

describeOnPaper('a set in a workbook that somebody has worked on in LibreOffice', () => {
  const source = readWorkbook(SAMPLE, NAME);
  const drafts = freshSet(source);
  let edited: WorkbookData;

  beforeAll(async () => {
    // Into every table between its second and its third row, and above it; and every sheet gets another name.
    const tables = recogniseTables(source);
    const edits = source.sheets.map(({ name }) => ({
      sheet: name,
      rows: tables
        .flatMap(table => (table.sheet === name ? (table.rows[2]?.row ?? []) : []))
        .toSorted((one, other) => other - one)
        .concat(0),
      name: `${name} omdøpt`,
    }));
    edited = readWorkbook(await editedByHand(writeSheets(SAMPLE, insert(...drafts)), edits), NAME);
  }, 120_000);

  test('has got its rows and names', () => {
    const names = edited.sheets.map(({ name }) => name);
    expect(names.slice(0, source.sheets.length)).toEqual(source.sheets.map(({ name }) => `${name} omdøpt`));
    const rows = ({ sheets }: WorkbookData, at: number) => {
      const sheet = sheets[at];
      return sheet ? sheet.firstRow + sheet.values.length : 0;
    };
    for (const at of source.sheets.keys()) expect(rows(edited, at)).toBeGreaterThan(rows(source, at));
  });

  test('shows no lost reference and the same figures', () => {
    for (const draft of drafts) {
      const sheet = edited.sheets.find(({ name }) => name === draft.name);
      const formulas = sheet?.formulas.flat().filter(formula => formula !== null) ?? [];
      expect(formulas.filter(formula => formula.includes('#REF'))).toEqual([]);
      expect(shownValues(sheet, draft)).toEqual(valuesOf(draft));
    }
    const shared = edited.sheets.flatMap(({ formulas }) =>
      formulas.flat().filter(one => one?.includes('omdøpt')),
    );
    expect(shared.length).toBeGreaterThan(500);
  });

  test('is found to be its own, with nobody said to have changed it', () => {
    const inserted = drafts.map(draft => insertedSheet(draft, '', { options: AS_PRINTED, language: 'nb' }));
    const plan = planOf(edited, inserted, new Map());
    expect(plan.left).toEqual([]);
    expect(plan.sheets.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  });
});
