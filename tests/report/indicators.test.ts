import { describe, expect, test } from '@jest/globals';
import type { IndicatorAssessment } from '../../src/check/finding';
import type { Letter } from '../../src/letter/letter';
import type { FixtureRow, FixtureTable } from './fixture';
import { assessment, cellOf, NOTHING_FOUND, sheetOf } from './fixture';

const tableOf = (...rows: readonly FixtureRow[]): FixtureTable => ({
  kind: 'indicators',
  title: 'Område 9',
  columns: [
    ['Resultat 2030', 'result', 2030],
    ['Måltall 2031', 'target', 2031],
    ['Resultat 2031', 'result', 2031],
    ['Avvik 2031', 'deviation', 2031],
  ],
  rows,
});

const LETTER: Letter = {
  letter: { title: 'Brev', recipient: null, year: 2031, caseNumber: null, date: null, file: 'brev.txt' },
  indicators: [],
  climate: [],
  tables: [],
  assignments: [],
  measures: [],
  decisions: [],
  reporting: [],
  suggestions: [],
  unclaimed: [],
};

/** The row stands below the group row: row 5 of the sheet. E is the deviation, F the outcome, G the reason. */
const rowOf = (row: FixtureRow, given: Partial<IndicatorAssessment>) =>
  sheetOf(tableOf(row), {
    check: { ...NOTHING_FOUND, indicators: [assessment(given)] },
    kinds: ['indikatorer'],
  });

describe('an indicator row', () => {
  test('in per cent deviates in prosentpoeng, and its outcome follows', () => {
    const sheet = rowOf(
      { label: 'Andel', values: [{ percent: 60 }, { percent: 74.2 }, { percent: 68.2 }, { percent: -6 }] },
      { deviation: -6, deviationUnit: 'percentagePoint', outcome: 'notMet' },
    );
    expect(cellOf(sheet, 'E5')).toEqual({
      formula: '=IF(COUNT(D5,C5)<2,"",ROUND((D5-C5)*100,6))',
      value: -6,
      style: 'percentagePoint',
    });
    expect(cellOf(sheet, 'F5')).toEqual({
      formula: '=IF(E5="","– kan ikke vurderes",IF(E5>=0,"✓ oppnådd","✗ ikke oppnådd"))',
      value: '✗ ikke oppnådd',
      style: 'notMet',
    });
    expect(cellOf(sheet, 'B5')).toMatchObject({ value: 0.6, style: 'percent' });
  });

  test('shows a target with its comparator as printed and still reckons with it', () => {
    const sheet = rowOf(
      { label: 'Antall', values: [1, '<150', 165, -15] },
      {
        workbookTarget: { raw: '<150', value: 150, comparator: '<', unit: 'count', cell: 'C4' },
        deviation: 15,
        outcome: 'notMet',
      },
    );
    expect(cellOf(sheet, 'C5')).toMatchObject({ value: '<150', style: 'figureText' });
    expect(cellOf(sheet, 'E5')).toMatchObject({ value: 15, style: 'amount' });
    expect(cellOf(sheet, 'E5')?.formula).toMatch(
      /^=IF\(OR\(COUNT\(D5\)=0,C5=""\),"",ROUND\(D5-IF\(ISNUMBER\(C5\),C5,NUMBERVALUE\(/,
    );
    expect(cellOf(sheet, 'F5')?.formula).toContain('IF(E5<0,');
  });

  test('with a percentage against a bare number in per cent is in prosentpoeng all the same', () => {
    const sheet = rowOf(
      { label: 'Andel', values: [{ percent: 50 }, '<45', { percent: 44.1 }] },
      {
        workbookTarget: { raw: '<45', value: 45, comparator: '<', unit: 'percent', cell: 'C4' },
        deviation: -0.9,
        deviationUnit: 'percentagePoint',
        outcome: 'met',
      },
    );
    expect(cellOf(sheet, 'E5')?.value).toBe(-0.9);
    expect(cellOf(sheet, 'E5')?.formula).toContain('ROUND(D5*100-IF(');
    expect(cellOf(sheet, 'F5')).toMatchObject({ value: '✓ oppnådd', style: 'met' });
  });

  test('without a result stays blank, live, and cannot be assessed', () => {
    const sheet = rowOf(
      { label: 'Andel', values: [{ percent: 81 }, { percent: 80 }, 'NA', 'NA'] },
      { deviationUnit: 'percentagePoint' },
    );
    expect(cellOf(sheet, 'D5')).toMatchObject({ value: 'NA', style: 'figureText' });
    expect(cellOf(sheet, 'E5')).toMatchObject({
      formula: '=IF(COUNT(D5,C5)<2,"",ROUND((D5-C5)*100,6))',
      value: '',
    });
    expect(cellOf(sheet, 'F5')).toMatchObject({ value: '– kan ikke vurderes', style: 'notAssessable' });
  });

  test('that nobody knows the direction of is met only when it equals its target', () => {
    const sheet = rowOf(
      { label: 'Antall', values: [1, 20, 83] },
      { direction: 'unknown', directionReason: 'unknown', deviation: 63 },
    );
    expect(cellOf(sheet, 'F5')).toEqual({
      formula: '=IF(E5="","– kan ikke vurderes",IF(E5=0,"✓ oppnådd","– kan ikke vurderes"))',
      value: '– kan ikke vurderes',
      style: 'notAssessable',
    });
  });

  test('that is equal as printed keeps the word of the assessment', () => {
    const given = tableOf({ label: 'Andel', values: [{ percent: 1 }, { percent: 35 }, { percent: 34.96 }] });
    const sheet = sheetOf(given, {
      check: {
        ...NOTHING_FOUND,
        indicators: [assessment({ deviation: 0, deviationUnit: 'percentagePoint', outcome: 'met' })],
      },
    });
    expect(cellOf(sheet, 'E5')?.value).toBe(-0.04);
    expect(cellOf(sheet, 'F5')).toEqual({ formula: null, value: '✓ oppnådd', style: 'met' });
  });

  test('keeps the assessment where it rests on more than the two cells', () => {
    const sheet = rowOf(
      { label: 'Antall', values: [1, 20, 83] },
      { deviation: null, deviationUnit: null, outcome: 'notAssessable' },
    );
    expect(cellOf(sheet, 'E5')).toMatchObject({ formula: null, value: null });
    expect(cellOf(sheet, 'F5')?.formula).toBeNull();
  });
});

test('groups stay: the table, then its headings, then the indicators indented', () => {
  const sheet = sheetOf(
    tableOf({ label: 'Lokale måltall', kind: 'section' }, { label: 'Antall', values: [1, 2, 3] }),
  );
  expect(sheet.rows.slice(3, 6).map(row => [row[0]?.value, row[0]?.style])).toEqual([
    ['Område 9', 'group'],
    ['Lokale måltall', 'section'],
    ['Antall', 'labelIndented'],
  ]);
});

test("the letter's target stands beside, with its place; what the letter has alone is listed below", () => {
  const source = { page: 7, line: 199, text: 'ord' };
  const sheet = sheetOf(tableOf({ label: 'Andel', values: [1, 2, 3] }), {
    letter: LETTER,
    kinds: ['indikatorer'],
    check: {
      ...NOTHING_FOUND,
      indicators: [
        assessment({
          comparison: 'different',
          deviation: 1,
          outcome: 'met',
          letterTarget: { raw: '=46,0', comparator: null, value: 46, unit: 'count', name: 'Andel', source },
        }),
      ],
      missingFromWorkbook: [{ name: '=Antall biler', letterTarget: '100 %', source }],
    },
  });
  expect(sheet.rows[2]?.map(cell => cell?.value).slice(-3)).toEqual([
    'Brevets måltall 2031',
    'Måltallet mot brevet',
    'Kilde',
  ]);
  expect(cellOf(sheet, 'H5')).toEqual({ formula: null, value: '=46,0', style: 'figureText' });
  expect(cellOf(sheet, 'I5')?.style).toBe('warning');
  expect(cellOf(sheet, 'J5')?.value).toBe('Ark 1 A4\nbrev s. 7, linje 199');
  expect(sheet.rows[6]?.map(cell => cell?.value ?? null)).toEqual([
    '=Antall biler',
    ...Array<null>(6).fill(null),
    '100 %',
    'Mangler i arbeidsboken',
    'brev s. 7, linje 199',
  ]);
});

test('a deviation that the source prints otherwise is told about', () => {
  const rows = [
    { label: 'a', values: [1, 20, 30, -10] },
    { label: 'b', values: [1, 2, 3, 1] },
  ];
  const indicators = [
    assessment({ deviation: 10, outcome: 'met' }),
    assessment({ cell: 'A5', deviation: 1, outcome: 'met' }),
  ];
  const sheet = sheetOf(tableOf(...rows), { check: { ...NOTHING_FOUND, indicators } });
  const notes = sheet.rows.slice(6).map(row => row[0]?.value);
  expect(notes).toContain('Regnet her, og et annet tall i kilden: «Ark 1» E4\u00A010 (kilden\u00A0−10).');
});

test('without a letter there are no columns for it', () => {
  const sheet = sheetOf(tableOf({ label: 'Andel', values: [1, 2, 3] }));
  expect(sheet.rows[2]?.map(cell => cell?.value)).toEqual([
    'Resultatindikator',
    'Resultat 2030',
    'Måltall 2031',
    'Resultat 2031',
    'Avvik 2031',
    'Måloppnåelse',
    'Begrunnelse',
    'Kilde',
  ]);
});
