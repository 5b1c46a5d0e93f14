import { describe, expect, test } from '@jest/globals';
import type { IndicatorAssessment } from '../../src/check/finding';
import type { CheckInput } from '../../src/check/check';
import type { Unit } from '../../src/target/target';
import { byRule, check, type Content, letter, short, table } from './build';

const COLUMNS = ['result 2022', 'target 2023', 'result 2023'];

/** One indicator in a workbook of 2023. */
const workbook = (name: string, ...cells: Content[]) =>
  table({ kind: 'indicators', sheet: 'Mål', columns: COLUMNS, rows: [{ label: name, cells }], scale: null });

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

describe('names', () => {
  const asked = { 'target 2023': '80 %' };

  test('an indicator of the letter without a row', () => {
    const of = letter({
      indicators: [
        { name: 'Andel barn med plass', cells: asked },
        { name: 'Andel saker i tide', cells: asked },
      ],
    });
    const { missingFromWorkbook, findings } = check([workbook('Andel saker i tide', '1 %', '80 %', '2 %')], {
      letter: of,
    });
    expect(missingFromWorkbook).toMatchObject([{ name: 'Andel barn med plass', letterTarget: '80 %' }]);
    expect(byRule({ findings } as never, 'L06')).toMatchObject([{ severity: 'warning' }]);
  });

  const doubtful = letter({ indicators: [{ name: 'Andel saker avgjort innen 6 uker', cells: asked }] });
  const row = workbook('Andel saker avgjort', '70 %', '75 %', '76 %');

  test('a doubtful pair is a question and neither missing nor compared', () => {
    const { indicators, missingFromWorkbook, findings } = check([row], { letter: doubtful });
    expect(indicators[0]).toMatchObject({
      comparison: 'notComparable',
      comparisonNote: 'matchDoubtful',
      letterTarget: { name: 'Andel saker avgjort innen 6 uker' },
      match: { confirmed: false },
      againstLetter: null,
    });
    expect(missingFromWorkbook).toEqual([]);
    expect(byRule({ findings } as never, 'L16')).toHaveLength(1);
  });

  test('the user’s answer stands, either way', () => {
    const name = 'Andel saker avgjort';
    const yes = check([row], {
      letter: doubtful,
      confirmedMatches: { [name]: 'Andel saker avgjort innen 6 uker' },
    });
    expect(yes.indicators[0]).toMatchObject({ comparison: 'different', match: { confirmed: true } });
    const no = check([row], { letter: doubtful, confirmedMatches: { [name]: null } });
    expect(no.indicators[0]).toMatchObject({ comparison: 'notInLetter', match: null });
    expect(no.missingFromWorkbook).toHaveLength(1);
  });

  test('a changed name is flagged', () => {
    const of = letter({
      indicators: [
        { name: 'Undersøkelse: Barnets utvikling', unit: 'number', cells: { 'target 2023': '4,7' } },
      ],
    });
    const { findings, indicators } = check(
      [workbook('Undersøkelse: Barnets sosiale utvikling', '4,6', '4,7', '4,7')],
      { letter: of },
    );
    expect(indicators[0]?.match).toMatchObject({ nameChanged: true, confirmed: true });
    expect(byRule({ findings } as never, 'L05')).toMatchObject([
      { severity: 'warning', place: { cell: 'A4' } },
    ]);
  });
});

describe('directions', () => {
  test('unknown is asked for once, and the answer is used', () => {
    const row = workbook('Antall kurs', '10', '20', '83');
    const asked = check([row]);
    expect(asked.indicators[0]).toMatchObject({
      outcome: 'notAssessable',
      outcomeReason: 'unknownDirection',
      deviation: 63,
    });
    expect(short(asked.findings)).toEqual(['L14 note Mål!C4 unknown']);
    const answered = check([row], { directions: { 'Antall kurs': 'higher' } });
    expect(answered.indicators[0]).toMatchObject({ outcome: 'met', directionReason: 'chosen' });
    expect(answered.findings).toEqual([]);
  });
});

describe('the receiver’s own rows in the letter', () => {
  const frame = {
    title: 'Ramme',
    columns: ['Bydel', 'Driftsramme', 'Økonomisk sosialhjelp', 'Sum'],
    rows: [
      ['1 Nordvik', 900000, 100000, 1000000],
      ['2 Sørvik', 1753867, 137431, 1891298],
      ['3 Østvik', 700, 300, 1000],
    ] as [string, ...number[]][],
  };
  const counts = {
    title: 'Forventet antall deltakere i kvalifiseringsprogrammet',
    scale: 'count',
    columns: ['Bydel', 'Gjennomsnittlig antall deltakere KVP pr mnd.'],
    rows: [
      ['Nordvik', 230],
      ['Sørvik', 158],
      ['Østvik', 12],
    ] as [string, ...number[]][],
  };
  const of = letter({ tables: [frame, counts] });
  const money = (kind: 'net' | 'function', title: string, original: number) =>
    table({
      kind,
      title,
      sheet: kind,
      area: kind === 'net' ? null : 'FO4C',
      columns: ['originalBudget 2023'],
      rows: [{ label: 'Sum', kind: 'total', cells: [original] }],
    });
  const premises = (target: string) =>
    table({
      kind: 'premises',
      columns: COLUMNS,
      rows: [
        { label: 'Gj.sn. antall deltakere i kvalifiseringsprogram per mnd.', cells: ['144', target, '153'] },
        { label: 'Gj.sn. antall deltakere i introduksjonsordning per mnd.', cells: ['26', '45', '47'] },
      ],
    });
  const run = (tables: Parameters<typeof check>[0], receiver: string | null = 'Bydel Sørvik') =>
    check(tables, { letter: of, receiver });

  test('the frame is the total original budget: a passed check', () => {
    const { checks, findings } = run([money('net', 'Netto', 1891298)]);
    expect(findings).toEqual([]);
    expect(checks.filter(({ rule }) => rule === 'L12')).toMatchObject([
      {
        state: 'passed',
        values: { parts: '1\u00A0753\u00A0867 + 137\u00A0431', expected: '1\u00A0891\u00A0298' },
        cells: [{ sheet: 'net', cell: 'B4' }],
      },
    ]);
  });

  test('another frame is a warning with the letter’s line', () => {
    expect(byRule(run([money('net', 'Netto', 1891398)]), 'L12')).toMatchObject([
      { severity: 'warning', expected: 1891298, found: 1891398, source: { text: '2 Sørvik' } },
    ]);
  });

  test('social assistance is the table of that name', () => {
    const named = 'FO4C Økonomisk sosialhjelp – netto driftsutgifter';
    expect(run([money('function', named, 137431)]).checks.filter(({ rule }) => rule === 'L13')).toMatchObject(
      [{ state: 'passed' }],
    );
    expect(byRule(run([money('function', named, 124013)]), 'L13')).toMatchObject([
      { expected: 137431, found: 124013 },
    ]);
  });

  test('participants against the premise about them, exactly', () => {
    expect(byRule(run([premises('157')]), 'L11')).toMatchObject([
      { severity: 'warning', place: { cell: 'C4' }, expected: 158, found: 157 },
    ]);
    expect(byRule(run([premises('158')]), 'L11')).toEqual([]);
  });

  test('nobody has said who it is from: not run', () => {
    const { checks } = run([money('net', 'Netto', 1)], null);
    expect(checks.find(({ rule }) => rule === 'L12')).toMatchObject({
      state: 'notRun',
      reason: 'noReceiver',
    });
  });

  test('a sum that is not in the letter is added up', () => {
    const columns = ['Bydel', 'Driftsramme', 'Sosialhjelp'];
    const rows = frame.rows.map(([label, ...values]): [string, ...number[]] => [
      label,
      ...values.slice(0, 2),
    ]);
    const { checks } = check([money('net', 'Netto', 1891298)], {
      letter: letter({ tables: [{ columns, rows }] }),
      receiver: 'Sørvik',
    });
    expect(checks.filter(({ rule }) => rule === 'L12')).toMatchObject([{ state: 'passed' }]);
  });
});
