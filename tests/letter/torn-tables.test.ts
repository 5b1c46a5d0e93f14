import { describe, expect, test } from '@jest/globals';
import type { LetterTable } from '../../src/letter/letter';
import { letterOfText } from './shared';

function tablesOf(...lines: string[]): LetterTable[] {
  return letterOfText(lines.join('\n')).tables;
}

/** Each row in short: its label, and its values, or the readings of what is not settled. */
function inShort(table: LetterTable | undefined): unknown[] {
  return (table?.rows ?? []).map(({ label, values, status, readings }) => [
    label,
    ...values.map((value, i) => (status[i] === 'doubtful' ? readings[i] : value)),
  ]);
}

describe('a table that came apart into labels, a first year and the years that follow', () => {
  const labels = ['Kutt vedtatt i fjor', 'Nytt kutt', 'Tilbakeført', 'Kutt i alt'];
  const later = ['2032 2033', '-300 -370', '-70', '165 160', '-135 -280'];

  test('is one table again where every year adds up', () => {
    // −230 + 40 + 120 = −70; −300 + 165 = −135; −370 − 70 + 160 = −280.
    const [table] = tablesOf(...labels, '2031', '-230', '40', '120', '-70', 'Tall i tusen', ...later);
    expect(table?.columns.slice(1)).toEqual(['2031', '2032', '2033']);
    expect(table?.scale).toBe('1000 kr');
    expect(inShort(table)).toEqual([
      ['Kutt vedtatt i fjor', -230, -300, -370],
      ['Nytt kutt', 40, null, -70],
      ['Tilbakeført', 120, 165, 160],
      ['Kutt i alt', -70, -135, -280],
    ]);
    expect(table?.checks.map(({ ok }) => ok)).toEqual([true, true, true]);
  });

  test('with fewer figures than rows has those doubtful that may stand in two rows', () => {
    const [table] = tablesOf(...labels, '2031', '-230', '120', '-110', ...later);
    expect(inShort(table)).toEqual([
      ['Kutt vedtatt i fjor', [-230], -300, -370],
      ['Nytt kutt', [120, -230], null, -70],
      ['Tilbakeført', [120], 165, 160],
      ['Kutt i alt', -110, -135, -280],
    ]);
  });

  test.each<[string, readonly string[]]>([
    ['a year that does not add up', [...later.slice(0, -1), '-135 -290']],
    ['a year that does not follow', ['2033 2034', ...later.slice(1)]],
  ])('is not put together with %s, and no figure is lost', (_what, years) => {
    const { tables, unclaimed } = letterOfText(
      [...labels, '2031', '-230', '120', '-110', ...years].join('\n'),
    );
    expect(tables.flatMap(({ rows }) => rows).flatMap(({ values }) => values)).not.toContain(-110);
    expect(unclaimed.map(({ text }) => text)).toEqual(expect.arrayContaining(['-230', '120', '-110']));
  });
});

describe('a bridge from last year to this', () => {
  const budget = [
    'Gruppe\t2031\t2032',
    '10 Lønn\t900\t900',
    '16 Inntekter\t-100\t-80',
    'Netto ramme\t800\t820',
  ];
  const bridge = [
    'Vedtatt budsjett 2030\t700\t700',
    'Ny innsats\t\t',
    'Flere hager\t100\t120',
    'Vedtatt budsjett 2031\t800\t820',
  ];
  const letterWith = (...rows: string[]) =>
    tablesOf(
      '# 411 Parketaten',
      '',
      ...budget,
      '',
      'Endringer',
      '',
      'Endringer i rammen\t2031\t2032',
      ...rows,
    );

  test('is recomputed, and ends in the net of the budget; headings among its rows stay', () => {
    const [, table] = letterWith(...bridge);
    expect(inShort(table)[1]).toEqual(['Ny innsats', null, null]);
    expect(table?.checks.map(({ found, expected, ok }) => [found, expected, ok])).toEqual([
      [800, 800, true],
      [820, 820, true],
      [800, 800, true],
      [820, 820, true],
    ]);
  });

  test('that adds up but ends in another figure than the budget fails', () => {
    const [, table] = letterWith(
      ...bridge.slice(0, 2),
      'Flere hager\t100\t110',
      'Vedtatt budsjett 2031\t800\t810',
    );
    expect(table?.checks.map(({ found, expected }) => [found, expected])).toEqual([
      [800, 800],
      [810, 810],
      [800, 800],
      [810, 820],
    ]);
  });
});

describe('figures in text without columns', () => {
  test('of several years are of one size: no sum is needed to tell where they part', () => {
    const [table] = tablesOf('Post 2030 2031 2032', 'Tilskudd til hager 163 299 162 207 161 514');
    expect(inShort(table)).toEqual([['Tilskudd til hager', 163299, 162207, 161514]]);
  });

  test('of which a part is lost are doubtful', () => {
    const [table] = tablesOf('Post 2030 2031 2032', 'Tilskudd til hager 163 299 162 161 514');
    expect(table?.rows[0]?.status).toEqual(['doubtful', 'doubtful', 'doubtful']);
  });

  test('four that are the same below one column are doubtful', () => {
    const list = ['Hagelaget 500', 'Parklaget 400', 'Trelaget 300'];
    const rest = ['Tap på utlån til hagelag i byen', '14 Overføringer 4000 4000 4000 4000'];
    const [table] = tablesOf('Tall i tusen', ...list, ...rest);
    expect(table?.rows.at(-1)).toMatchObject({ values: [null], status: ['doubtful'] });
  });

  test('a page number among the rows is none of them where the sum holds without it', () => {
    const { tables, unclaimed } = letterOfText(
      ['Tall i tusen', 'Hagelaget 500', 'Parklaget 400', '11', 'Trelaget 300', 'Sum 1 200'].join('\n'),
    );
    expect(inShort(tables[0])).toEqual([
      ['Hagelaget', 500],
      ['Parklaget', 400],
      ['Trelaget', 300],
      ['Sum', 1200],
    ]);
    expect(unclaimed).toEqual([{ line: 4, text: '11' }]);
  });

  test('a row of marks for no figure is no head', () => {
    const rows = ['Andel i rute    xx    xx', 'Andel grønne    80 %    82 %'];
    const { indicators } = letterOfText(['Indikator    Resultat 2030    Måltall 2031', ...rows].join('\n'));
    expect(indicators.map(({ name, cells }) => [name, cells.map(({ value }) => value)])).toEqual([
      ['Andel i rute', [null, null]],
      ['Andel grønne', [80, 82]],
    ]);
  });
});

describe('assignments whose blank lines and numbers are lost', () => {
  const list = [
    'Nye oppdrag i 2031 Frist',
    '1',
    'Etaten skal kartlegge behovet for',
    'hager i byen',
    '31.12.2031',
    'Etaten skal foreslå en ordning. Etaten får',
    'eget brev',
    '30.06.2031',
    '3',
    'Etaten skal evaluere piloten',
    'Høsten 2031',
  ];
  const facts = (...lines: string[]) =>
    letterOfText(lines.join('\n')).assignments.map(({ number, subject, deadline }) => [
      number,
      subject,
      deadline,
    ]);

  test('a deadline alone ends one', () => {
    expect(facts(...list)).toEqual([
      ['1', 'Etaten skal kartlegge behovet for hager i byen', '31.12.2031'],
      ['2', 'Etaten skal foreslå en ordning. Etaten får eget brev', '30.06.2031'],
      ['3', 'Etaten skal evaluere piloten', 'Høsten 2031'],
    ]);
  });

  test('below a heading among them the words that they begin with tell them apart; what is wider is no part', () => {
    const others = [
      'Oppdrag fra tidligere brev som ikke er',
      'gjennomført',
      'Etaten skal lære opp bydelene',
      'i hagebruk',
    ];
    const wide = 'Vedtak og behov som oppstår i løpet av året, kan medføre at flere oppdrag blir gitt.';
    const last = ['Etaten skal holde konferanse. Se brev av', '03.12.2030.'];
    expect(facts(...list, ...others, ...last, wide).slice(3)).toEqual([
      [null, 'Etaten skal lære opp bydelene i hagebruk', null],
      [null, 'Etaten skal holde konferanse. Se brev av 03.12.2030.', null],
    ]);
  });

  test('a table behind them is none of them', () => {
    const { assignments, tables } = letterOfText([...list, 'Post 2031 2032', 'Lønn 1 200 1 300'].join('\n'));
    expect(assignments).toHaveLength(3);
    expect(inShort(tables[0])).toEqual([['Lønn', 1200, 1300]]);
  });
});
