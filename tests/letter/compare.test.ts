import { describe, expect, test } from '@jest/globals';
import { compareLetters, compareOwnYears, compareYears } from '../../src/letter/compare/compare';
import type { IndicatorComparison } from '../../src/letter/compare/change';
import { describeShared, letterOfText, sharedLetter } from './shared';

const header = (first: number) =>
  [
    'Indikator',
    `Resultat ${first - 2}`,
    `Resultat ${first - 1}`,
    `Måltall ${first}`,
    `Måltall ${first + 1}`,
  ].join('\t');

/** Last year's letter of an agency, and this year's. */
const older = letterOfText(
  [
    'Tildelingsbrev 2030 for Parketaten',
    '',
    header(2029),
    'Andel grønne tak\t40,0 %\t41,0 %\t> 42,0 %\t> 43,0 %',
    'Andel klager behandlet innen 3 uker\t80 %\t82 %\t90 %\t90 %',
    'Antall ulykker\t12\t11\t< 10\t< 9',
    'Skala: Barns trivsel\t4,5\t4,6\t4,7\t4,7',
    'Antall trær plantet i året\t800\t820\t> 900\t> 900',
    'Antall besøkende på museet\t100\t110\t> 120\t> 130',
    'Antall brudd\t6,9\t7,7\t8,4\t1)',
    '',
    '1) Minst like godt resultat som i 2029.',
    '',
    '## 411 Parketaten (tall i tusen)',
    '',
    'Kontogruppe\t2030\t2031',
    '10 Lønn\t1 000\t1 000',
    '16 Salgsinntekter\t-200\t-200',
    'Netto ramme\t800\t800',
  ].join('\n'),
  'eldre.txt',
);
const newer = letterOfText(
  [
    'Tildelingsbrev 2031 for Parketaten',
    '',
    header(2030),
    'Andel grønne tak\t41,0 %\t44,0 %\t> 43,0 %\t> 45,0 %',
    'Andel klager behandlet innen 3 uker\t82 %\t85 %\t90 %\t> 85 %',
    'Antall ulykker\t11\t8\t< 9\t< 10',
    'Skala: Barns sosiale trivsel\t4,6\t4,6\t4,7\t4,7',
    'Antall trær plantet i året\t82,0 %\t83,0 %\t> 900\t> 84,0 %',
    'Antall syklister\t55\t60\t> 61\t> 58',
    'Antall brudd\t7,7\t7,0\t1)\t6,5',
    '',
    '1) Minst like godt resultat som i 2029.',
    '',
    '## 411 Parketaten (tall i tusen)',
    '',
    'Kontogruppe\t2031\t2032',
    '10 Lønnsutgifter\t1 100\t1 100',
    '14 Overføringer\t50\t50',
    'Sum ramme\t1 150\t1 150',
  ].join('\n'),
  'nyere.txt',
);

function byName(changes: readonly IndicatorComparison[], name: string): IndicatorComparison | undefined {
  return changes.find(change => (change.newer ?? change.older)?.name === name);
}

describe('the indicators of two letters', () => {
  const { indicators, years } = compareLetters(older, newer);

  test('each letter gives the targets of its own year', () =>
    expect(years).toEqual({ older: 2030, newer: 2031 }));

  test.each<[string, string[], number | null]>([
    ['Andel grønne tak', ['raised'], 2],
    // 85 < 90, and a plain figure became "more than".
    ['Andel klager behandlet innen 3 uker', ['lowered', 'comparatorChanged'], -5],
    // Fewer is better: < 10 asks for less than the 8 that was reached, and than last year's < 9.
    ['Antall ulykker', ['raised', 'easierThanLastResult'], 1],
    ['Skala: Barns sosiale trivsel', ['renamed'], 0],
    ['Antall trær plantet i året', ['unitChanged', 'notComparable'], null],
    ['Antall syklister', ['added', 'easierThanLastResult'], null],
    ['Antall besøkende på museet', ['dropped'], null],
    ['Antall brudd', ['notComparable'], null],
  ])('%s', (name, changes, difference) => {
    const found = byName(indicators, name);
    expect(found?.changes).toEqual(changes);
    expect(found?.difference).toBe(difference);
  });

  test('nothing else is listed', () => expect(indicators).toHaveLength(8));

  test('a target that the newer letter prints otherwise for the older year is told', () => {
    const revised = letterOfText(
      ['Tildelingsbrev 2031', '', header(2030), 'Andel grønne tak\t41,0 %\t42,0 %\t> 42,5 %\t> 45,0 %'].join(
        '\n',
      ),
    );
    const [first] = compareLetters(older, revised).indicators;
    expect(first?.changes).toContain('restated');
    expect(first?.restated).toMatchObject({ year: 2030, raw: '> 42,5 %', value: 42.5 });
  });

  test('a letter against itself has no changes', () => {
    const same = compareLetters(older, older);
    expect(same.indicators.flatMap(({ changes }) => changes)).toEqual([]);
    expect(same.budgetLines.every(({ change }) => change === 'unchanged')).toBe(true);
  });
});

test('a letter by itself: the targets of its year against those of the year before', () => {
  const own = compareOwnYears(older);
  expect(own?.years).toEqual({ older: 2029, newer: 2030 });
  expect(own?.indicators).toHaveLength(7);
  expect(byName(own?.indicators ?? [], 'Antall ulykker')).toMatchObject({
    changes: ['lowered'],
    difference: -1,
  });
  expect(byName(own?.indicators ?? [], 'Antall brudd')?.changes).toEqual(['notComparable']);
});

test('targets of one year have nothing to be compared with', () => {
  const rows = ['Indikator\tResultat 2029\tMåltall 2030', 'Andel grønne tak\t40 %\t42 %'];
  expect(compareOwnYears(letterOfText(rows.join('\n')))).toBeNull();
});

test('names of budget lines are those of the letter that has its å, æ and ø', () => {
  const budget = (name: string) =>
    letterOfText(['## 411 Parketaten (tall i tusen)', '', 'Gruppe\t2030\t2031', `${name}\t5\t6`].join('\n'));
  const [line] = compareLetters(budget('10 Lønn'), budget('10 Lenn')).budgetLines;
  expect(line?.label).toBe('10 Lønn');
});

test('budget lines are compared in the columns that both letters have', () => {
  const lines = compareLetters(older, newer).budgetLines;
  expect(
    lines.map(({ label, column, older: before, newer: after, difference, change }) => [
      label,
      column,
      before,
      after,
      difference,
      change,
    ]),
  ).toEqual([
    ['10 Lønnsutgifter', '2031', 1000, 1100, 100, 'moved'],
    ['Sum ramme', '2031', 800, 1150, 350, 'moved'],
    ['14 Overføringer', '2031', null, 50, null, 'added'],
    ['16 Salgsinntekter', '2031', -200, null, null, 'dropped'],
  ]);
});

describeShared('the real letters', () => {
  const bydelene = sharedLetter('2023-bydelene');
  const agency = sharedLetter('2024-velferdsetaten');

  test('2023 against 2024: one indicator under a changed name, one added, 27 dropped', () => {
    const { indicators } = compareLetters(bydelene, agency);
    expect(indicators.filter(({ changes }) => changes.includes('dropped'))).toHaveLength(27);
    expect(indicators.filter(({ changes }) => changes.includes('added'))).toHaveLength(1);
    const [kept] = indicators.filter(({ older: before, newer: after }) => before && after);
    expect(kept).toMatchObject({
      older: { target: { year: 2023, value: 365, comparator: '>' } },
      newer: { target: { year: 2024, value: 365, comparator: '>' } },
      // 387 were housed in 2022, more than the 365 asked for.
      changes: ['easierThanLastResult', 'renamed'],
      difference: 0,
      lastResult: { year: 2022, value: 387 },
      match: { doubtful: false },
    });
  });

  test('2022 against 2023 inside one letter: seven raised or lowered, three made relative', () => {
    const changes = compareYears(bydelene, 2022, 2023);
    const moved = changes.filter(({ difference }) => difference !== null && difference !== 0);
    expect(compareOwnYears(bydelene)).toMatchObject({
      years: { older: 2022, newer: 2023 },
      indicators: changes,
    });
    expect(changes).toHaveLength(28);
    expect(moved.map(({ newer: after, difference }) => [after?.target?.source.line, difference])).toEqual([
      [199, 1],
      [254, 3],
      [255, 4],
      [256, 2],
      [312, -1],
      [849, -190],
      [854, -5],
    ]);
    expect(changes.filter(({ changes: kinds }) => kinds.includes('notComparable'))).toHaveLength(3);
  });

  test('2024 against 2026: the frames of chapter 315 and 428 in the years that both have', () => {
    const lines = compareLetters(agency, sharedLetter('2026-velferdsetaten')).budgetLines;
    const of = (code: string, column: string) =>
      lines
        .filter(
          ({ table, column: name, change }) =>
            table?.startsWith(code) && name === column && change === 'moved',
        )
        .map(({ label, older: before, newer: after }) => [label.slice(0, 2), before, after]);
    expect(of('315', '2026')).toEqual(
      expect.arrayContaining([
        ['10', 934911, 1011550],
        ['11', 216810, 249198],
        ['13', 324571, 349207],
        ['14', 127725, 134508],
        ['16', -573204, -628975],
        ['17', -113122, -121882],
        ['18', -81940, -86376],
        // The newer letter has no name for its total; the older one's is shown.
        ['Ne', 835751, 907230],
      ]),
    );
    expect(of('428', '2027')).toEqual(
      expect.arrayContaining([
        ['14', 824388, 851377],
        ['18', -206714, -222721],
        ['Su', 617674, 622866],
      ]),
    );
  });
});
