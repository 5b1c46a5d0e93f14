import { describe, expect, test } from '@jest/globals';
import { nb } from '../../src/language/nb';
import { deviationText, materialDeviations } from '../../src/report/deviation-text';
import { constant } from '../../src/report/layout';
import { withRowWords } from '../../src/report/row-words';
import { STYLES } from '../../src/report/style';
import type { FixtureTable } from './fixture';
import { assessment, cellOf, fixture, NOTHING_FOUND, reportOf, sheetOf } from './fixture';

const SEVEN: FixtureTable = {
  kind: 'function',
  columns: [
    ['Regnskap 2030', 'actual', 2030],
    ['Regulert budsjett 2031', 'revisedBudget', 2031],
    ['Regnskap 2031', 'actual', 2031],
    ['Avvik 2031', 'deviation', 2031],
    ['Overført til 2032', 'carriedOver', 2032],
    ['Avvik justert', 'adjustedDeviation', null],
  ],
  rows: [
    { label: '901 Tiltak', values: [10, 20000, 18000, 2000, 500, 1500] },
    { label: '902 Drift', values: [11, 30000, 30900, -900, null, -900] },
    { label: '903 Inntekter', values: [12, -4000, -3000, -1000, null, -1000] },
    { label: '904 Uten budsjett', values: [13, 0, 1200, -1200, null, -1200] },
    { label: '905 Tom', values: [] },
    {
      label: 'Sum',
      kind: 'total',
      parts: [0, 1, 2, 3, 4],
      values: [46, 46000, 47100, -1100, 500, -1600],
    },
  ],
};
const headersOf = (table: FixtureTable, options: Parameters<typeof sheetOf>[1]) =>
  sheetOf(table, options).rows[2]?.map(cell => cell?.value);

describe('the columns of a money table', () => {
  test.each([
    [
      { withoutCarriedOver: true },
      ['Regnskap 2030', 'Regulert budsjett 2031', 'Regnskap 2031', 'Avvik 2031'],
    ],
    [
      { withoutCarriedOver: true, withoutEarlierYears: true },
      ['Regulert budsjett 2031', 'Regnskap 2031', 'Avvik 2031'],
    ],
    [
      {
        withoutCarriedOver: true,
        withoutEarlierYears: true,
        deviationPercent: true,
        material: { kroner: 1_000_000, percent: 5 },
        commentColumn: true,
      },
      [
        'Regulert budsjett 2031',
        'Regnskap 2031',
        'Avvik 2031',
        'Avvik i prosent',
        'Vesentlig avvik',
        'Kommentar',
      ],
    ],
  ])('%j', (options, headers) => {
    expect(headersOf(SEVEN, { options })?.slice(1)).toEqual(headers);
  });

  test('that are left out do not move what the others point at', () => {
    const sheet = sheetOf(SEVEN, { options: { withoutEarlierYears: true, withoutCarriedOver: true } });
    expect(cellOf(sheet, 'B4')?.formula).toBe(`=IF('Ark 1'!C4="","",'Ark 1'!C4)`);
    expect(cellOf(sheet, 'D4')).toMatchObject({ formula: '=IF(COUNT(B4,C4)=0,"",N(B4)-N(C4))', value: 2000 });
  });
});

describe('the deviation in per cent', () => {
  const sheet = sheetOf(SEVEN, { options: { deviationPercent: true } });

  test.each([
    ['H4', 0.1],
    ['H5', -0.03],
    ['H6', -0.25],
    ['H7', '–'],
    ['H8', ''],
  ])('%s is %s', (address, value) => {
    expect(cellOf(sheet, address)?.value).toBe(value);
  });

  test('is a live share of the absolute budget, ruled in the sum row', () => {
    expect(cellOf(sheet, 'H9')).toMatchObject({
      formula: '=IF(COUNT(E9)=0,"",IF(N(C9)=0,"–",E9/ABS(C9)))',
      style: 'percentTotal',
    });
    expect(sheet.notes.join(' ')).toContain('tallverdi');
  });
});

describe('a material deviation', () => {
  const marksOf = (material: { kroner: number | null; percent: number | null }) => {
    const sheet = sheetOf(SEVEN, { options: { material } });
    return ['H4', 'H5', 'H6', 'H7', 'H8', 'H9'].map(address => cellOf(sheet, address)?.value);
  };
  const [under, over] = ['▲ mindreforbruk', '▼ merforbruk'];

  test.each([
    [{ kroner: 1_000_000, percent: null }, [under, '', over, over, '', over]],
    [{ kroner: null, percent: 10 }, [under, '', over, over, '', '']],
    [{ kroner: 1_000_000, percent: 5 }, [under, '', over, over, '', '']],
    [{ kroner: 1_000_001, percent: 5 }, [under, '', '', over, '', '']],
    [{ kroner: null, percent: null }, [under, over, over, over, '', over]],
  ])('reaches every limit: %j', (limits, marks) => {
    expect(marksOf(limits)).toEqual(marks);
  });

  test('says its limits under the table', () => {
    const sheet = sheetOf(SEVEN, { options: { material: { kroner: 1_000_000, percent: 5 } } });
    expect(sheet.notes).toContain(
      'Vesentlig avvik: avvik på minst 1\u00A0000\u00A0000 kr og 5\u00A0% av budsjettet.',
    );
  });

  test('is the same in the drafts as in the table', () => {
    const { table } = fixture(SEVEN);
    const found = materialDeviations(table, { kroner: 1_000_000, percent: 5 });
    expect(found.map(({ label, kroner }) => [label, kroner])).toEqual([
      ['901 Tiltak', 2_000_000],
      ['903 Inntekter', -1_000_000],
      ['904 Uten budsjett', -1_200_000],
    ]);
  });

  test('is not to be told in a table that does not say what it counts in', () => {
    const { table } = fixture(SEVEN);
    expect(materialDeviations({ ...table, scale: null }, { kroner: 1, percent: null })).toEqual([]);
  });
});

describe('a draft about a deviation', () => {
  test.each([
    [
      { label: 'Barnevern', kroner: -16_047_000, budget: 293_754_000, year: 2031 },
      'Barnevern har et merforbruk på 16,0 mill. kr i 2031, 5,5\u00A0% av budsjettet. Årsaken er [fyll inn].',
    ],
    [
      { label: ' Drift ', kroner: 2_050_000, budget: null, year: null },
      'Drift har et mindreforbruk på 2,1 mill. kr. Årsaken er [fyll inn].',
    ],
    [
      { label: 'Sum drift *)', kroner: 1_000_000, budget: null, year: 2031 },
      'Sum drift har et mindreforbruk på 1,0 mill. kr i 2031. Årsaken er [fyll inn].',
    ],
    [
      { label: 'Refusjoner', kroner: 1_250_000, budget: -10_000_000, year: 2031 },
      'Refusjoner har et mindreforbruk på 1,3 mill. kr i 2031, 12,5\u00A0% av budsjettet. Årsaken er [fyll inn].',
    ],
    [
      { label: 'Ny oppgave', kroner: -3_000_000, budget: 0, year: 2031 },
      'Ny oppgave har et merforbruk på 3,0 mill. kr i 2031. Årsaken er [fyll inn].',
    ],
    [
      { label: 'Råd', kroner: -40_000, budget: 1_000_000, year: 2031 },
      'Råd har et merforbruk på under 0,1 mill. kr i 2031, 4,0\u00A0% av budsjettet. Årsaken er [fyll inn].',
    ],
    [
      { label: 'Kontroll', kroner: 0, budget: 290_000, year: 2031 },
      'Kontroll har ikke noe avvik fra budsjettet i 2031.',
    ],
  ])('%j', (deviation, text) => {
    expect(deviationText(deviation, nb.report)).toBe(text);
  });
});

test('the sum row is ruled through all columns, those added too', () => {
  const material = { kroner: 1, percent: null };
  const sheet = sheetOf(SEVEN, { options: { deviationPercent: true, material, commentColumn: true } });
  const sum = sheet.rows.find(row => row[0]?.value === 'Sum') ?? [];
  expect(sum.map(cell => cell && STYLES[cell.style].borderTop)).toEqual(sum.map(() => true));
  expect(sum).toHaveLength(sheet.columnWidths.length);
});

describe('words about the material deviations of a table', () => {
  const material = { kroner: 1_000_000, percent: 5 };
  const [plain] = reportOf(SEVEN, { options: { material } });
  const [withColumn] = reportOf(SEVEN, { options: { material, commentColumn: true } });
  if (!plain || !withColumn) throw new Error('no sheet');

  test('are drafted row by row, and none without limits', () => {
    expect(plain.deviations).toEqual([
      {
        row: 3,
        label: '901 Tiltak',
        text: '901 Tiltak har et mindreforbruk på 2,0 mill. kr i 2031, 10,0\u00A0% av budsjettet. Årsaken er [fyll inn].',
      },
      {
        row: 5,
        label: '903 Inntekter',
        text: '903 Inntekter har et merforbruk på 1,0 mill. kr i 2031, 25,0\u00A0% av budsjettet. Årsaken er [fyll inn].',
      },
      {
        row: 6,
        label: '904 Uten budsjett',
        text: '904 Uten budsjett har et merforbruk på 1,2 mill. kr i 2031. Årsaken er [fyll inn].',
      },
    ]);
    expect(reportOf(SEVEN)[0]?.deviations).toEqual([]);
  });

  test('stand in no table by themselves', () => {
    const texts = [plain, withColumn].flatMap(({ rows }) => rows.flat().map(cell => String(cell?.value)));
    expect(texts.filter(text => text.includes('[fyll inn]'))).toEqual([]);
  });

  test('come into the comment column, in a row as high as they need', () => {
    const text = 'Ord om saken. '.repeat(20);
    const sheet = withRowWords(withColumn, [{ row: 5, text }]);
    expect(cellOf(sheet, 'I3')?.value).toBe('Kommentar');
    expect(cellOf(sheet, 'I6')).toEqual(constant(text, 'text'));
    expect(sheet.rows.filter((row, at) => row !== withColumn.rows[at])).toHaveLength(1);
    expect(sheet.rowHeights[5]).toBeGreaterThan(100);
    expect(sheet.rowHeights[4]).toBe(withColumn.rowHeights[4]);
  });

  test('come below the notes of a table without such a column', () => {
    const sheet = withRowWords(plain, [
      { row: 5, text: 'Første.' },
      { row: 3, text: '=2+3' },
    ]);
    expect(sheet.rows.slice(0, plain.rows.length)).toEqual(plain.rows);
    expect(sheet.rows.slice(plain.rows.length)).toEqual([
      [],
      [constant('Første.', 'noteLine')],
      [constant('=2+3', 'noteLine')],
    ]);
  });
});

test('indicators without the outcome have the deviation alone, and no note about it', () => {
  const table: FixtureTable = {
    kind: 'indicators',
    columns: [
      ['Måltall 2031', 'target', 2031],
      ['Resultat 2031', 'result', 2031],
    ],
    rows: [{ label: 'Antall', values: [10, 12] }],
  };
  const check = { ...NOTHING_FOUND, indicators: [assessment({ deviation: 2, outcome: 'met' })] };
  const sheetWith = (withoutOutcome: boolean) =>
    sheetOf(table, { check, kinds: ['indikatorer'], options: { withoutOutcome } });
  const headers = (without: boolean) =>
    sheetWith(without)
      .rows[2]?.slice(1)
      .map(cell => cell?.value);
  expect(headers(false)).toEqual([
    ...['Måltall 2031', 'Resultat 2031', 'Avvik 2031', 'Måloppnåelse', 'Begrunnelse', 'Kilde'],
  ]);
  expect(headers(true)).toEqual(['Måltall 2031', 'Resultat 2031', 'Avvik 2031', 'Kilde']);
  expect(cellOf(sheetWith(true), 'D5')?.value).toBe(2);
  expect(sheetWith(true).rows[4]).toHaveLength(5);
  expect(sheetWith(true).notes.join(' ')).not.toMatch(/oppnådd|måloppnåelse/i);
});
