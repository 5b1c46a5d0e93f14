import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LetterIndicator } from '../../src/letter/letter';
import { letterOfText } from './shared';

/** Small letters of our own: invented figures and names, with the oddities that real letters have. */
function letterOf(name: string) {
  return letterOfText(
    readFileSync(join(import.meta.dirname, '..', 'fixtures', 'letter', `${name}.txt`), 'utf8'),
    name,
  );
}

/** A cell in short: value with its comparator, or its status with the readings. */
function inShort({ cells }: LetterIndicator): string[] {
  return cells.map(({ value, comparator, status, readings, relativeTo, oddity }) => {
    const said = status === 'ok' ? String(value) : status === 'doubtful' ? `? ${readings.join(' ')}` : status;
    return [comparator, said, relativeTo?.year, oddity].filter(part => part).join(' ');
  });
}

describe('a letter to districts', () => {
  const letter = letterOf('bydeler-2029');

  test('its head', () => {
    expect(letter.letter).toMatchObject({
      title: 'Tildelingsbrev 2029 – bydelene',
      recipient: 'Bydelene',
      year: 2029,
      caseNumber: '28/4711 - 3',
      date: '19.12.2028',
    });
  });

  test.each<[string, string | null, string[]]>([
    ['Skala: Barns trivsel', 'Mål 1 Trygge barn', ['4.5', '4.6', '4.7', '4.7']],
    [
      'Andel barn med plass',
      'Mål 1 Trygge barn',
      ['50 double percent sign', 'missing', '> 69', '> 69 percent sign lost'],
    ],
    ['Antall brudd pr 1 000 innbyggere', null, ['6.9', '7.7', '8.4', 'relative 2028']],
    ['Antall døgn på institusjonsavd.', null, ['864', '863', '< 863', 'relative 2028']],
    ['Antall brukere', null, ['6872', '7458', '> 7600', '>= 7600']],
    ['Andel kartlagt for ernæringsmessig risiko', null, ['30.7', '31.4', '>= 50', '>= 50']],
  ])('%s', (name, goal, cells) => {
    const found = letter.indicators.find(indicator => indicator.name === name);
    expect(found?.goal).toBe(goal);
    expect(found && inShort(found)).toEqual(cells);
  });

  test('the allocation adds up along and down', () => {
    const [table] = letter.tables;
    expect(table).toMatchObject({ title: 'Bydelsfordelt ramme 2029', scale: '1000 kr' });
    expect(table?.rows.at(-1)).toMatchObject({ isTotal: true, values: [3070792, 242445, 3313237] });
    expect(table?.checks).toHaveLength(7);
    expect(new Set(table?.checks.map(({ what }) => what)).size).toBe(7);
    expect(table?.checks.every(({ ok }) => ok)).toBe(true);
  });

  test('climate measures: number and measure once, a missing target, a question', () => {
    const facts = letter.climate.map(({ number, measure, value, unit, status }) => [
      number,
      measure,
      value,
      unit,
      status,
    ]);
    expect(facts).toEqual([
      ['5', 'Utslippsfrie kjøretøy', 100, 'percent', 'ok'],
      ['5', 'Utslippsfrie kjøretøy', null, 'percent', 'missing'],
      ['7', 'Mat', null, 'yesNo', 'missing'],
    ]);
  });

  test('assignments with a date, a budget proposal, none, and a season as deadline', () => {
    expect(letter.assignments.map(({ deadline, deadlineDate }) => [deadline, deadlineDate])).toEqual([
      ['30.06.29', '2029-06-30'],
      ['Budsjettforslag for 2030', null],
      [null, null],
      ['Høsten 2029', null],
    ]);
  });

  test('no figure is left over', () => expect(letter.unclaimed).toEqual([]));
});

describe('a letter in nynorsk whose columns are parted by spaces', () => {
  const letter = letterOf('etat-2028-nynorsk');

  test.each<[string, string | null, string[]]>([
    ['Del av kjøretya utan utslepp', 'Årsmelding', ['72.9', '73.4', '> 74']],
    ['Talet på klager per 1 000 innbyggjarar', '2. tertial og årsmelding', ['6.9', '7.7', '<= 6']],
    ['Talet på synfaringar', 'Årsmelding', ['1362', '1171', '<= 1172']],
  ])('%s', (name, reporting, cells) => {
    const found = letter.indicators.find(indicator => indicator.name === name);
    expect(found?.reporting).toBe(reporting);
    expect(found && inShort(found)).toEqual(cells);
  });
});

describe('a letter that a machine read off pictures', () => {
  const letter = letterOf('etat-2030-lest-av-maskin');

  test.each<[string, string[]]>([
    ['Andel unge uten jobb i gruppen 15-24 ar', ['? 9.2', '? 9.1 9.2', '? 9.1', '< 9.1']],
    ['Antall lovbrudd under 18 ar pr 1 000 innbyggere.', ['? 31.5', '? 30.5 31.5', '? 30.5', '< 28']],
    ['Antall ulykker', ['? 61', '? 56 61', '? 0 56', '? 0 letter for digit']],
  ])('three figures in four columns are doubtful: %s', (name, cells) => {
    const found = letter.indicators.find(indicator => indicator.name === name);
    expect(found && inShort(found)).toEqual(cells);
  });

  test('lost thousands and wrapped labels: the sums settle all five rows', () => {
    const [table] = letter.tables;
    expect(table?.rows.map(({ label, values }) => [label, ...values])).toEqual([
      ['10 Lonn', 1011550, 1011550, 1011550, 1011550],
      ['11 Kjop av varer og tjenester som inngar i kommunal egenproduksjon', 249198, 243317, 236048, 228992],
      ['14 Overforinger', 349207, 349207, 349207, 349207],
      ['16 Salgsinntekter', -628975, -628975, -628975, -628975],
      ['', 980980, 975099, 967830, 960774],
    ]);
    expect(table?.checks.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  });

  test('a page number inside a list is no row, and a sum tells a number of the label from the amount', () => {
    expect(letter.tables[1]?.rows.map(({ label, values }) => [label, ...values])).toEqual([
      ['Forening A, avdeling 1', 2000],
      ['Forening B', 400],
      ['Forening C, huset i byen - Aker, Bekken', 500],
      ['Forening D', 1000],
      ['SUM', 3900],
    ]);
    expect(letter.tables[1]?.checks).toEqual([
      { what: 'SUM: Talli tusen', expected: 3900, found: 3900, ok: true },
    ]);
  });
});

describe('names of columns', () => {
  const heads: readonly (readonly [string, readonly (readonly [string, number])[]])[] = [
    [
      'Resultatindikator\tResultat (2025)\tMåltall (2026)',
      [
        ['result', 2025],
        ['target', 2026],
      ],
    ],
    [
      'Indikator\t2024\t2025\tMål 2026',
      [
        ['result', 2024],
        ['result', 2025],
        ['target', 2026],
      ],
    ],
    [
      'Indikator\tMål for 2026\tResultat pr. 31.12.2025',
      [
        ['target', 2026],
        ['result', 2025],
      ],
    ],
    [
      'Styringsparameter\tResultat 2025\tResultatmål 2026',
      [
        ['result', 2025],
        ['target', 2026],
      ],
    ],
    ['Indikator\tMåltall 2027', [['target', 2027]]],
    [
      'Indikator\tOppnådd 2025\tAmbisjon 2026',
      [
        ['result', 2025],
        ['target', 2026],
      ],
    ],
    [
      'Indikator\tRes. 2025\tMåltal 2026\tMåltal 2027',
      [
        ['result', 2025],
        ['target', 2026],
        ['target', 2027],
      ],
    ],
  ];
  const cases = heads.flatMap(([head, columns]) =>
    ['\t', '   ', ' '].map(gap => [head.replace(/\t/g, gap), gap, columns] as const),
  );

  test.each(cases)('%j', (head, gap, columns) => {
    const figures = columns.map(([kind], i) => `${kind === 'target' ? '> ' : ''}7${i},5 %`);
    const rows = ['Andel barn i rute', 'Del elevar'].map(name => [name, ...figures].join(gap));
    const { indicators } = letterOfText(['# 4.1 Mål', '', head, ...rows].join('\n'));
    expect(indicators.map(({ name }) => name)).toEqual(['Andel barn i rute', 'Del elevar']);
    for (const { cells } of indicators) {
      expect(cells.map(({ kind, year, value }) => [kind, year, value])).toEqual(
        columns.map(([kind, year], i) => [kind, year, Number(`7${i}.5`)]),
      );
    }
  });

  const nameLast = '> 74,0 % 70,1 % Andel barn i rute';

  test('figures in front of their name, in text without columns', () => {
    const { indicators, unclaimed } = letterOfText(`Måltall 2027 Resultat 2025 Indikator\n${nameLast}`);
    expect(indicators.map(({ name }) => name)).toEqual(['Andel barn i rute']);
    expect(indicators[0]?.cells).toMatchObject([
      { kind: 'target', year: 2027, value: 74, comparator: '>', status: 'ok' },
      { kind: 'result', year: 2025, value: 70.1, comparator: null, status: 'ok' },
    ]);
    expect(unclaimed).toEqual([]);
  });

  test('the same without a head that says what they are: listed and not dropped', () => {
    expect(letterOfText(`Innledning\n${nameLast}`).unclaimed).toEqual([{ line: 2, text: nameLast }]);
  });
});
