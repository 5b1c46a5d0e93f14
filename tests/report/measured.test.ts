import { describe, expect, test } from '@jest/globals';
import type { Letter } from '../../src/letter/letter';
import { draftReport } from '../../src/report/report';
import { nb } from '../../src/language/nb';
import type { FixtureTable } from './fixture';
import { cellOf, fixture, NOTHING_FOUND, sheetOf, workbookOf } from './fixture';

const PREMISES: FixtureTable = {
  kind: 'premises',
  title: 'Premisser',
  labelHeader: 'Budsjettpremiss',
  columns: [
    ['Resultat 2030', 'result', 2030],
    ['Måltall 2031', 'target', 2031],
    ['Resultat 2031', 'result', 2031],
    ['Avvik 2031', 'deviation', 2031],
    ['Merknad', 'comment', null],
  ],
  rows: [
    { label: 'Plasser', kind: 'section' },
    { label: 'Antall plasser', values: [9, 11, '12,2', -1.2, '=forklaring'] },
    { label: 'Belegg', values: [{ percent: 90 }, { percent: 95.5 }, { percent: 97 }, { percent: -1.5 }] },
    { label: 'Pris', values: [700, 750, 'NA', null] },
  ],
};

describe('premises', () => {
  const sheet = sheetOf(PREMISES, { kinds: ['premisser'] });

  test('deviate by target − result, percentages in prosentpoeng', () => {
    expect(cellOf(sheet, 'E6')).toEqual({
      formula: '=IF(COUNT(D6,C6)<2,"",ROUND(C6-D6,6))',
      value: -1.2,
      style: 'decimal1',
    });
    expect(cellOf(sheet, 'E7')).toEqual({
      formula: '=IF(COUNT(D7,C7)<2,"",ROUND((C7-D7)*100,6))',
      value: -1.5,
      style: 'percentagePoint',
    });
    expect(cellOf(sheet, 'E8')?.value).toBe('');
  });

  test('say their convention, keep their headings, and text stays text', () => {
    expect(sheet.notes[0]).toBe('Avvik = måltall − resultat: pluss er under premisset, minus er over.');
    expect(sheet.rows.slice(2, 5).map(row => row[0]?.value)).toEqual([
      'Budsjettpremiss',
      'Premisser',
      'Plasser',
    ]);
    expect(cellOf(sheet, 'F6')).toMatchObject({ value: '=forklaring', style: 'text' });
    expect(cellOf(sheet, 'F6')?.formula).toMatch(/^=IF\('Ark 1'!F5=/);
    expect(cellOf(sheet, 'G6')?.value).toBe('Ark 1 A5');
  });

  test('a comment column is empty and stands before the source', () => {
    const commented = sheetOf(PREMISES, { kinds: ['premisser'], options: { commentColumn: true } });
    expect(commented.rows[2]?.map(cell => cell?.value).slice(-3)).toEqual(['Merknad', 'Kommentar', 'Kilde']);
    expect(cellOf(commented, 'G6')).toEqual({ formula: null, value: null, style: 'text' });
  });
});

test('key figures of the same years share a sheet, others have their own', () => {
  const table = (years: readonly number[]): FixtureTable => ({
    kind: 'keyFigures',
    columns: years.map(year => [`Resultat ${year}`, 'result', year] as const),
    rows: [{ label: 'Dekningsgrad', values: years.map((_, index) => ({ percent: 80 + index })) }],
  });
  const tables = [table([2029, 2030, 2031]), table([2029, 2030, 2031]), table([2030, 2031])].map(
    (each, index) => fixture(each, `T${index + 1}`).table,
  );
  const { sheets } = draftReport(
    {
      workbook: workbookOf(fixture(table([2029, 2030, 2031])).sheet),
      tables,
      check: NOTHING_FOUND,
      letter: null,
      kinds: ['nøkkeltall'],
      madeAt: '2031-02-03T14:30:00+01:00',
      program: 'Måltall 0.1.0',
    },
    nb.report,
  );
  expect(sheets.map(({ name }) => name)).toEqual(['Nøkkeltall', 'Nøkkeltall (2)']);
  expect(sheets[0]?.rows[2]?.map(cell => cell?.value)).toEqual([
    'Navn',
    'Resultat 2029',
    'Resultat 2030',
    'Resultat 2031',
    'Kilde',
  ]);
});

const source = { page: 4, line: 50, text: '' };
const row = (label: string, values: (number | null)[], isTotal = false) => ({
  label,
  values,
  raw: values.map(value => (value === null ? 'xx' : String(value))),
  status: values.map(() => 'ok' as const),
  readings: values.map(() => []),
  isTotal,
  source,
});
const LETTER: Letter = {
  letter: { title: 'Brev', recipient: null, year: 2031, caseNumber: null, date: null, file: 'brev.txt' },
  indicators: [],
  climate: [
    {
      number: '3',
      measure: '=Tiltak',
      indicator: 'Andel biler',
      raw: '95 %',
      value: 95,
      unit: 'percent',
      status: 'ok',
      readings: [],
      source,
    },
  ],
  tables: [
    {
      title: 'Fordelt ramme',
      chapter: '4.3',
      scale: '1000 kr',
      columns: ['Mottaker', 'Drift', 'Støtte', 'Sum'],
      rows: [row('En', [10, 2, 12]), row('To', [20, null, 20]), row('Sum', [30, 2, 33], true)],
      checks: [],
    },
  ],
  assignments: [
    {
      number: '1',
      subject: '+Utred noe',
      deadline: '30.06.31',
      deadlineDate: '2031-06-30',
      status: 'ok',
      source,
    },
  ],
  measures: [],
  decisions: [],
  reporting: [],
  suggestions: [],
  unclaimed: [],
};

describe('from the letter', () => {
  const NOTHING: FixtureTable = { kind: 'money', columns: [['a', 'actual', 2031]], rows: [] };

  test('assignments come with an empty status, and text stays text', () => {
    const sheet = sheetOf(NOTHING, { letter: LETTER, kinds: ['oppdrag'] });
    expect(sheet.rows[2]?.map(cell => cell?.value)).toEqual([
      'Nr.',
      'Oppdrag',
      'Frist',
      'Status',
      'Sted i brevet',
    ]);
    expect(sheet.rows[3]).toEqual([
      { formula: null, value: '1', style: 'label' },
      { formula: null, value: '+Utred noe', style: 'text' },
      { formula: null, value: '30.06.31', style: 'text' },
      { formula: null, value: null, style: 'text' },
      { formula: null, value: 'brev s. 4, linje 50', style: 'source' },
    ]);
  });

  test('assignments take their status from the workbook, which may have others too', () => {
    const own: FixtureTable = {
      kind: 'assignments',
      sheet: 'Oppdrag',
      labelHeader: 'Oppdrag',
      columns: [
        ['Frist', 'deadline', null],
        ['Status', 'comment', null],
      ],
      rows: [
        { label: 'Bygge hus', values: ['Høsten 2031', null] },
        { label: 'Utred noe', values: ['30.06.31', '=I gang'] },
      ],
    };
    const sheet = sheetOf(own, { letter: LETTER, kinds: ['oppdrag'] });
    const printed = sheet.rows.slice(3, 5).map(row => row.map(cell => cell?.value));
    expect(printed).toEqual([
      ['1', '+Utred noe', '30.06.31', '=I gang', 'brev s. 4, linje 50'],
      [null, 'Bygge hus', 'Høsten 2031', '', 'ikke i brevet'],
    ]);
    expect(cellOf(sheet, 'D4')?.formula).toBe('=IF(\'Oppdrag\'!C5="","",\'Oppdrag\'!C5)');
    expect(cellOf(sheet, 'B5')?.formula).toBe('=IF(\'Oppdrag\'!A4="","",\'Oppdrag\'!A4)');
    expect(sheet.notes[0]).toBe('Oppdrag og frister er fra brevet, og Status fra arbeidsboken.');
  });

  test('climate measures wait for a result, and then deviate by themselves', () => {
    const sheet = sheetOf(NOTHING, { letter: LETTER, kinds: ['klimatiltak'] });
    expect(cellOf(sheet, 'D4')).toEqual({ formula: null, value: 0.95, style: 'percent' });
    expect(cellOf(sheet, 'E4')).toEqual({ formula: null, value: null, style: 'percent' });
    expect(cellOf(sheet, 'F4')).toEqual({
      formula: '=IF(COUNT(E4,D4)<2,"",ROUND((E4-D4)*100,6))',
      value: '',
      style: 'percentagePoint',
    });
  });

  test('a sum is live where it adds up, and stands as printed where it does not', () => {
    const sheet = sheetOf(NOTHING, { letter: LETTER, kinds: ['brevtabeller'] });
    expect(sheet.name).toBe('Fordelt ramme');
    expect(cellOf(sheet, 'B6')).toEqual({ formula: '=SUM(B4:B5)', value: 30, style: 'amountTotal' });
    expect(cellOf(sheet, 'D6')).toEqual({ formula: null, value: 33, style: 'amountTotal' });
    expect(cellOf(sheet, 'C5')).toEqual({ formula: null, value: 'xx', style: 'figureText' });
  });
});
