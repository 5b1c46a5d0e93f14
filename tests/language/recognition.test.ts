import { describe, expect, test } from '@jest/globals';
import { KIND_SIGNS } from '../../src/table/kind';
import { reason } from '../../src/table/reason';
import { recogniseTables } from '../../src/table/recognise';
import type { Reason, ReasonCode } from '../../src/table/table';
import { COLUMN_ROLES, TABLE_KINDS } from '../../src/table/table';
import { sheetOf, workbookOf } from '../table/sheets';
import { BROKEN, LANGUAGES } from './texts';

const SENTENCES = /^\p{Lu}.*\.$/u;

/** A column's reason as recognition gives it. */
const column = { words: 'Zzord', cells: ['C3'], column: 2 };

/** Reasons of every sort with what must be told of them. */
const TOLD: readonly (readonly [Reason, readonly string[]])[] = [
  [reason('header', { value: '3', cells: ['A3:E3'] }), ['3']],
  [reason('header', { value: '3,4,5', cells: ['A3:E5'] }), ['3–5']],
  [reason('title', { words: 'Zzord', cells: ['A1'] }), ['Zzord', 'A1']],
  [reason('titleMissing'), []],
  [reason('scale', { value: 'mill. kr', words: 'Zzord', cells: ['A2'] }), ['Zzord', 'A2', 'mill']],
  [reason('scaleMissing'), []],
  [reason('kind', { value: 'unit', words: 'unitLabels' }), []],
  [reason('role', { ...column, value: 'actual' }), ['Zzord', 'C']],
  [reason('roleByNeighbours', { ...column, value: 'revisedBudget' }), ['Zzord', 'C']],
  [reason('roleByFigures', { ...column, value: 'actual' }), ['Zzord', 'C']],
  [reason('roleByFigures', { ...column, value: 'other' }), ['Zzord', 'C']],
  [reason('roleUnknown', { ...column, value: 'other' }), ['Zzord', 'C']],
  [reason('roleUnknown', { column: 27, value: 'other' }), ['AB']],
  [reason('roleTwice', { ...column, value: 'actual' }), ['Zzord', 'C']],
  [reason('yearInferred', { ...column, value: '2031' }), ['Zzord', 'C', '2031']],
  [reason('yearMissing', column), ['Zzord', 'C']],
  [reason('sumByFigures', { words: 'Zzord', cells: ['A9'] }), ['Zzord', 'A9']],
  [reason('sumUnproved', { words: 'Zzord', cells: ['A9'] }), ['Zzord', 'A9']],
  [reason('rowsLeft', { cells: ['A12'] }), ['A12']],
  [reason('columnLeft', { column: 5, cells: ['F4'] }), ['F']],
  [reason('corrected', { value: 'net' }), []],
  [reason('corrected', { ...column, value: 'other' }), ['Zzord', 'C']],
];

/** Roles and kinds that stand in a sentence, so that two of them must give two sentences. */
const byRole = (code: ReasonCode) => COLUMN_ROLES.map(value => reason(code, { ...column, value }));
const byKind = TABLE_KINDS.map(value => reason('kind', { value, words: 'unitLabels' }));
const bySign = KIND_SIGNS.map(words => reason('kind', { value: 'net', words }));

describe.each(LANGUAGES)('%s', (_, { recognition }) => {
  const told = (about: Reason) => recognition.reasons[about.code](about);

  test.each(TOLD)('$code, case %#, is whole sentences with all that it is about', (about, parts) => {
    const words = told(about);
    expect(words).toMatch(SENTENCES);
    expect(words).not.toMatch(BROKEN);
    for (const part of parts) expect(words).toContain(part);
  });

  test('every code is among the cases', () => {
    const codes = new Set(TOLD.map(([{ code }]) => code));
    expect([...codes].toSorted()).toEqual(Object.keys(recognition.reasons).toSorted());
  });

  test.each([
    ['roles of words', byRole('role')],
    ['roles by neighbours', byRole('roleByNeighbours')],
    ['roles by figures', byRole('roleByFigures')],
    ['corrected roles', byRole('corrected')],
    ['kinds', byKind],
    ['signs of a kind', bySign],
  ])('%s: each has a sentence of its own, and no code stands in it', (_name, reasons) => {
    const sentences = reasons.map(told);
    expect(new Set(sentences).size).toBe(reasons.length);
    for (const words of sentences) {
      expect(words).toMatch(SENTENCES);
      expect(words).not.toMatch(/\p{Ll}\p{Lu}/u);
    }
  });

  test('the roles to choose among are named, each in its own way', () => {
    const names = COLUMN_ROLES.map(role => recognition.roles[role]);
    expect(new Set(names).size).toBe(COLUMN_ROLES.length);
    for (const name of names) expect(name).toMatch(/^\p{Lu}[^.]+$/u);
  });

  test('a table of a workbook is explained in full', () => {
    const [table] = recogniseTables(
      workbookOf(
        sheetOf('Ark1', [
          ['Enhet', 'Regnskap 2030', 'Reg. bud. 2031', 'Regnskap 2031', 'Avvik', 'Fra systemet'],
          ['Enhet nord', 900, 1000, 950, 50, 4],
          ['Enhet sør', 800, 790, 795, -5, 6],
          ['Sum', 1, 2, 3, 4, 5],
        ]),
      ),
    );
    const sentences = table?.reasons.map(told) ?? [];
    expect(sentences.length).toBeGreaterThan(8);
    for (const words of sentences) {
      expect(words).toMatch(SENTENCES);
      expect(words).not.toMatch(BROKEN);
    }
  });
});
