import { describe, expect, test } from '@jest/globals';
import type { IndicatorAssessment } from '../../src/check/finding';
import type { CheckInput } from '../../src/check/check';
import type { Unit } from '../../src/target/target';
import { byRule, check, type Content, letter, oneIndicator as workbook, short } from './build';

interface Pair {
  readonly name?: string;
  readonly unit?: Unit;
  readonly asked: string;
  readonly before?: string;
  readonly own: readonly [Content, Content, Content];
  readonly title?: string;
  readonly more?: Partial<CheckInput>;
}

/** One indicator in the letter and the workbook, checked. */
function pair({
  name = 'Andel saker behandlet i tide',
  unit = 'percent',
  asked,
  before = 'xx',
  own,
  title,
  more = {},
}: Pair) {
  const cells = { 'target 2022': before, 'target 2023': asked };
  const of = letter({ indicators: [{ name, unit, cells }], ...(title ? { title } : {}) });
  const result = check([workbook(name, ...own)], { letter: of, ...more });
  return { ...result, assessment: result.indicators[0] as IndicatorAssessment };
}

describe('the verdicts of the contract', () => {
  test.each([
    ['equal', { asked: '95 %', own: ['84,2 %', '95,0 %', '70,6 %'] }, 'equal', null],
    ['the sign lost', { asked: '> 66 %', own: ['69 %', '66 %', '16 %'] }, 'comparatorDiffers', null],
    ['the sign added', { asked: '80 %', own: ['83 %', '>80%', null] }, 'comparatorDiffers', null],
    ['another number', { asked: '>74 %', own: ['65,9 %', '74,2 %', '68,2 %'] }, 'different', null],
    [
      'a share of the city',
      { unit: 'count', asked: '>900', own: ['18', '>20', '30'] },
      'notComparable',
      'cityTotal',
    ],
    [
      'a city total before a missing target',
      { unit: 'count', asked: '>900', own: ['N.A', 'N.A', 'N.A'] },
      'notComparable',
      'cityTotal',
    ],
    ['a score binds each', { unit: 'number', asked: '4,7', own: ['4,6', '4,6', '4,5'] }, 'different', null],
    [
      'relative',
      { unit: 'count', asked: 'som 2022', own: ['0', '<150', '165'] },
      'notComparable',
      'relativeTarget',
    ],
    [
      'no target in the letter',
      { asked: 'xx', own: ['50 %', '60 %', '70 %'] },
      'notComparable',
      'letterTargetMissing',
    ],
    [
      'no target in the workbook',
      { asked: '>76,8 %', own: ['N.A', 'N.A', 'N.A'] },
      'missingInWorkbook',
      null,
    ],
    [
      'a count to one receiver',
      {
        unit: 'count',
        asked: '>365',
        title: 'Tildelingsbrev for Velferdsetaten',
        own: ['360', '350', '370'],
      },
      'different',
      null,
    ],
  ] as const)('%s', (_what, draft, comparison, note) => {
    expect(pair(draft).assessment).toMatchObject({ comparison, comparisonNote: note });
  });

  test('an indicator that the letter does not have', () => {
    const { indicators, findings } = check([workbook('Sykefravær', '13,2 %', '7,8 %', '13,3 %')], {
      letter: letter({ indicators: [{ name: 'Antall plasser', cells: { 'target 2023': '5' } }] }),
    });
    expect(indicators[0]).toMatchObject({ comparison: 'notInLetter', match: null, letterTarget: null });
    expect(findings.filter(({ severity }) => severity !== 'error').map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['L06', 'L08']),
    );
  });
});

describe('last year’s target left standing', () => {
  const standing = {
    asked: '46,0 %',
    before: '43,0 %',
    own: ['38,2 %', '43,0 %', '45,0 %'],
    name: 'Andel barnehagelærere',
  } as const;

  test('is an error that names the year, with the verdict that turns', () => {
    const { assessment, findings } = pair(standing);
    expect(assessment).toMatchObject({
      comparison: 'different',
      equalsLetterYear: 2022,
      outcome: 'met',
      againstLetter: { deviation: -1, outcome: 'notMet' },
    });
    expect(short(findings.filter(({ rule }) => rule !== 'L14'))).toEqual(['L02 error Mål!C4']);
    expect(findings[0]).toMatchObject({
      expected: '46,0 %',
      found: '43,0 %',
      fix: { cell: 'C4', value: 0.46 },
      source: { page: 7 },
    });
  });

  test('with its sign, and the percent sign lost', () => {
    const { assessment, findings } = pair({
      asked: '< 40 %',
      before: '< 45 %',
      own: ['44,11 %', '<45', '44,1 %'],
    });
    expect(assessment).toMatchObject({
      workbookTarget: { value: 45, comparator: '<', unit: 'percent' },
      deviation: -0.9,
      deviationUnit: 'percentagePoint',
      equalsLetterYear: 2022,
      outcome: 'met',
      againstLetter: { deviation: 4.1, outcome: 'notMet' },
    });
    expect(short(findings)).toEqual(['L02 error Mål!C4', 'L04 warning Mål!C4 lost']);
    expect(findings[0]?.fix).toEqual({ cell: 'C4', value: '<40\u00A0%' });
  });

  test('a target that is only different is a warning', () => {
    const { findings } = pair({ ...standing, own: ['38,2 %', '44,0 %', '45,0 %'] });
    expect(byRule({ findings } as never, 'L01')).toMatchObject([{ severity: 'warning' }]);
  });

  test('a letter of the year before tells it too', () => {
    const name = 'Andel barnehagelærere';
    const lastYear = letter({ year: 2022, indicators: [{ name, cells: { 'target 2022': '43,0 %' } }] });
    const { findings, assessment } = pair({ ...standing, before: 'xx', more: { history: [lastYear] } });
    expect(assessment.equalsLetterYear).toBe(2022);
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['L02', 'L15']));
  });
});

describe('a letter of another year is never the yardstick', () => {
  test('given as the letter, it becomes history and gives directions', () => {
    const name = 'Antall besøk på senteret';
    const other = letter({
      year: 2024,
      indicators: [{ name, unit: 'count', cells: { 'target 2024': '>100' } }],
    });
    const { indicators, checks, findings } = check([workbook(name, '80', '90', '95')], { letter: other });
    expect(indicators[0]).toMatchObject({
      comparison: 'notInLetter',
      direction: 'higher',
      directionReason: 'history',
      outcome: 'met',
    });
    expect(short(findings)).toEqual(['L15 note Mål!A3']);
    expect(checks.filter(({ reason }) => reason === 'noLetter').length).toBeGreaterThan(5);
  });

  test.each([
    ['Etat for folkebad', 'Etat for folkebad', 'different', []],
    ['Etat for folkebad', null, 'different', []],
    ['Etat for folkebad', 'Bydel Sørvik', 'notInLetter', ['L15 note Mål!A3 receiver']],
  ])('nor is one to another receiver: to %s, from %s', (recipient, receiver, comparison, told) => {
    const cells = { 'target 2023': '80 %' };
    const made = letter({
      indicators: [{ name: 'Andel saker i tide', cells }],
      title: 'Tildelingsbrev 2023',
    });
    const to = { ...made, letter: { ...made.letter, recipient } };
    const sheet = workbook('Andel saker i tide', '70 %', '75 %', '76 %');
    const result = check([sheet], { letter: to, receiver, directions: { 'Andel saker i tide': 'higher' } });
    expect(result.indicators[0]?.comparison).toBe(comparison);
    expect(short(byRule(result, 'L15'))).toEqual(told);
  });
});

describe('relative targets', () => {
  const relative = { name: 'Antall betalingspliktige liggedøgn', unit: 'count', asked: 'som 2022' } as const;

  test('an own target that is easier than the year to match is a warning', () => {
    const { assessment, findings } = pair({ ...relative, own: ['0', '<150', '165'] });
    expect(assessment.againstLetter).toEqual({ deviation: 165, outcome: 'notMet' });
    expect(byRule({ findings } as never, 'L10')).toMatchObject([
      { severity: 'warning', place: { cell: 'C4' }, related: [{ cell: 'B4' }] },
    ]);
  });

  test.each([
    ['as strict', ['40', '<40', '417']],
    ['stricter', ['6', '5', null]],
  ] as const)('%s is not', (_what, own) => {
    expect(byRule(pair({ ...relative, own }), 'L10')).toEqual([]);
  });
});
