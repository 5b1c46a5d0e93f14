import { describe, expect, test } from '@jest/globals';
import { byRule, check, letter, short, table } from './build';

const COLUMNS = ['result 2022', 'target 2023', 'result 2023'];

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

describe('L18 account groups', () => {
  const asked = letter({
    tables: [
      {
        title: 'Kap. 700',
        columns: ['', '2023', '2024'],
        rows: [
          ['10 Lønn', 934911, 940000],
          ['11 Kjøp av varer', 254511, 260000],
          ['16 Salgsinntekter', -548204, -573204],
          ['Sum', 641218, 626796],
        ],
      },
      { title: 'Kap. 701', columns: ['', '2023', '2024'], rows: [['14 Overføringer', 197504, 146929]] },
    ],
  });
  const groups = (cells: readonly number[], labels = ['10 Lønn', '11 Varer', '16 Salg', 'Netto']) =>
    table({
      kind: 'accountGroup',
      columns: ['originalBudget 2023'],
      rows: labels.map((label, index) => ({
        label,
        cells: [cells[index] ?? 0],
        ...(index === 3 ? { kind: 'total' as const, parts: [0, 1, 2] } : {}),
      })),
    });
  const right = [934911, 254511, -548204, 641218];

  test('three groups and the net are passed checks, by their codes', () => {
    const { checks, findings } = check([groups(right)], { letter: asked });
    expect(findings).toEqual([]);
    expect(checks.filter(({ rule, state }) => rule === 'L18' && state === 'passed')).toHaveLength(4);
  });

  test('a group that differs is a warning with the letter’s line', () => {
    const { findings } = check([groups([934911, 245511, -548204, 632218])], { letter: asked });
    expect(byRule({ findings } as never, 'L18')).toMatchObject([
      {
        severity: 'warning',
        place: { cell: 'B5' },
        expected: 254511,
        found: 245511,
        source: { text: '11 Kjøp av varer' },
      },
      { place: { cell: 'B7' }, expected: 641218, found: 632218 },
    ]);
  });

  test('too few groups in common: another chapter, and nothing is said', () => {
    const other = groups([1, 2, 3, 6], ['10 Lønn', '12 Annet', '15 Finans', 'Netto']);
    expect(check([other], { letter: asked }).checks.filter(({ rule }) => rule === 'L18')).toEqual([]);
  });
});

describe('L19 earmarked amounts', () => {
  const asked = letter({
    tables: [
      {
        title: 'Øremerkede midler',
        columns: ['Bydel', 'Formål', 'Beløp'],
        rows: [
          ['Bydel Sørvik – Aktivitetssenter for eldre', 9500],
          ['Bydel Nordvik – Aktivitetssenter for eldre', 150],
        ],
      },
    ],
  });
  const unit = (label: string, budget: number) =>
    table({ kind: 'unit', columns: ['originalBudget 2023'], rows: [{ label, cells: [budget] }] });
  const told = (label: string, budget: number) =>
    short(byRule(check([unit(label, budget)], { letter: asked, receiver: 'Sørvik' }), 'L19'));

  test.each([
    ['the amount of the letter', 'Aktivitetssenter for eldre', 9500, []],
    ['another amount', 'Aktivitetssenter for eldre', 9050, ['L19 warning unit!B4']],
    ['another purpose', 'Aktivitetssenter for unge', 9050, []],
  ])('%s', (_what, label, budget, expected) => {
    expect(told(label, budget)).toEqual(expected);
  });
});
