import { describe, expect, test } from '@jest/globals';
import type { CheckResult, JudgedFinding, Severity } from '../../src/check/finding';
import { nb } from '../../src/language/nb';
import type { StyleName } from '../../src/report/command';
import { isDark } from '../../src/taskpane/color';
import {
  asksDirection,
  asLines,
  asksMatch,
  groupedFindings,
  INDICATOR_FILTERS,
  withWords,
} from '../../src/taskpane/findings/groups';
import { countsOf, mayHaveTurned, verdictOf } from '../../src/taskpane/findings/verdict';
import { shownValue } from '../../src/taskpane/insert/preview';
import { linesAround } from '../../src/taskpane/letter/around';
import { corrected, correctionIn } from '../../src/taskpane/letter/correct';
import { noticesOf } from '../../src/taskpane/letter/doubts';
import { isoTimeHere } from '../../src/taskpane/time';
import { INDICATOR, letterOf } from './fakes';

describe('the sentence over the findings', () => {
  const summary = (numbers: Partial<CheckResult['summary']>) => ({
    checksRun: 10,
    errors: 0,
    warnings: 0,
    notes: 0,
    notEvaluated: 0,
    accepted: 0,
    ...numbers,
  });

  test.each([
    ['errors come first', { errors: 1, warnings: 2 }, 'errors'],
    ['errors without a check are errors', { errors: 1, checksRun: 0 }, 'errors'],
    ['no check is never green', { checksRun: 0 }, 'nothingRun'],
    ['no check is never a mere warning', { checksRun: 0, warnings: 1 }, 'nothingRun'],
    ['warnings', { warnings: 2, notes: 9 }, 'warnings'],
    ['notes alone are green', { notes: 3 }, 'clean'],
    ['checks that could not be run are told beside', { notEvaluated: 3 }, 'clean'],
  ])('%s', (_, numbers, verdict) => expect(verdictOf(summary(numbers))).toBe(verdict));
});

test.each([
  ['nothing is changed', false, null, false],
  ['a change that nobody has looked at', true, null, true],
  ['a change that leads to nothing new', true, 0, false],
  ['a change that leads to something new', true, 1, true],
])('a good verdict may have turned: %s', (_, stale, added, turned) => {
  const standing =
    added === null ? null : { outdated: new Set<never>(), added, indicators: new Set<never>() };
  expect(mayHaveTurned({ stale, standing })).toBe(turned);
});

test('the counts over the indicators', () => {
  const all = [
    INDICATOR,
    { ...INDICATOR, outcome: 'notMet' as const, comparison: 'different' as const },
    { ...INDICATOR, outcome: 'notAssessable' as const, comparison: 'missingInWorkbook' as const },
  ];
  expect(countsOf(all)).toEqual({ met: 1, notMet: 1, notAssessable: 1, differ: 2 });
});

describe('groups of findings', () => {
  const finding = (rule: string, severity: Severity, cell: string): JudgedFinding => ({
    accepted: null,
    rule,
    severity,
    place: { sheet: 'Ark', cell },
    related: [],
    expected: null,
    found: null,
    values: {},
    fix: null,
    source: null,
  });
  const findings = [
    finding('B02', 'note', 'A1'),
    finding('B03', 'warning', 'A2'),
    finding('B03', 'error', 'A3'),
    finding('A01', 'warning', 'A4'),
    finding('B03', 'error', 'A5'),
  ];

  test('the gravest first, then by rule, each with all its cells', () => {
    const groups = groupedFindings(findings);
    expect(
      groups.map(group => [group.severity, group.rule, group.findings.map(one => one.place.cell)]),
    ).toEqual([
      ['error', 'B03', ['A3', 'A5']],
      ['warning', 'A01', ['A4']],
      ['warning', 'B03', ['A2']],
      ['note', 'B02', ['A1']],
    ]);
  });

  test('a search holds all its words, in the title, the message or the place', () => {
    const texts = { ...nb.finding, title: (rule: string) => `Tittel ${rule}`, message: () => 'Sum av rader' };
    const found = (words: string) => withWords(findings, words, texts).map(({ place }) => place.cell);
    expect(found('b03 SUM')).toEqual(['A2', 'A3', 'A5']);
    expect(found('ark a4')).toEqual(['A4']);
    expect(found('finnes ikke')).toEqual([]);
    expect(found('  ')).toHaveLength(5);
  });

  test('on the clipboard each finding is one line, and none becomes a formula', () => {
    const message = () => '=1+1\ttekst\nmer';
    const words = { ...nb, finding: { ...nb.finding, title: () => 'Tittel', message } };
    expect(asLines(findings.slice(0, 1), words).split('\n')).toEqual([
      'Alvorlighet\tKontroll\tArk\tCelle\tFunn\tI brevet',
      "Merknad\tTittel\tArk\tA1\t'=1+1 tekst mer\t",
    ]);
  });
});

describe('questions', () => {
  test('direction: only where nothing tells, and there are figures to compare', () => {
    expect(asksDirection({ ...INDICATOR, direction: 'unknown' })).toBe(true);
    expect(asksDirection(INDICATOR)).toBe(false);
    expect(asksDirection({ ...INDICATOR, direction: 'unknown', result: null })).toBe(false);
  });

  test('name: only where it is another one and nobody has said', () => {
    const match = { score: 0.8, nameChanged: true, confirmed: false };
    expect(asksMatch({ ...INDICATOR, match })).toBe(true);
    expect(asksMatch({ ...INDICATOR, match: { ...match, confirmed: true } })).toBe(false);
    expect(asksMatch({ ...INDICATOR, match: { ...match, nameChanged: false } })).toBe(false);
    expect(asksMatch(INDICATOR)).toBe(false);
  });

  test('the filter "differs" holds what the letter does not confirm', () => {
    const differs = (comparison: typeof INDICATOR.comparison) =>
      INDICATOR_FILTERS.differs({ ...INDICATOR, comparison });
    expect(['different', 'comparatorDiffers', 'missingInWorkbook'].map(one => differs(one as never))).toEqual(
      [true, true, true],
    );
    expect(['equal', 'notComparable', 'notInLetter'].map(one => differs(one as never))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('a cell in the preview', () => {
  test.each<[StyleName, number | string | null, string]>([
    ['amount', -548204, '−548\u00a0204'],
    ['amount', 1234.5, '1\u00a0235'],
    ['percent', 0.742, '74,2\u00a0%'],
    ['percent', 0.5, '50,0\u00a0%'],
    ['percentagePoint', 6, '6,0'],
    ['decimal2', 1.005, '1,01'],
    ['count', 14, '14'],
    ['figureText', 3.6, '3,6'],
    ['text', '=1+1', '=1+1'],
    ['label', null, ''],
  ])('%s %p is %p', (style, value, text) => {
    expect(shownValue(value, style)).toBe(text);
  });
});

describe('what to look over in a letter', () => {
  const cell = {
    column: 'Måltall 2030',
    kind: 'target' as const,
    year: 2030,
    raw: '27,9 9',
    value: null,
    comparator: null,
    status: 'ok' as const,
    relativeTo: null,
    readings: [],
    oddity: null,
    source: { page: 3, line: 12, text: '' },
  };
  const letter = {
    ...letterOf('brev.docx', 2030),
    indicators: [
      {
        area: null,
        goal: null,
        name: 'Andel',
        unit: 'percent' as const,
        footnotes: [],
        reporting: null,
        cells: [
          { ...cell, status: 'doubtful' as const, readings: [27.9, 27.99] },
          { ...cell, raw: '50%%', value: 50, oddity: 'double percent sign' },
          { ...cell, raw: 'xx', status: 'missing' as const },
        ],
      },
    ],
  };

  test('doubtful figures with their readings, odd ones with how they were read, missing ones not', () => {
    const { doubtful, odd } = noticesOf(letter);
    expect(doubtful).toEqual([
      {
        what: 'Andel, Måltall 2030',
        words: '27,9 9',
        readings: [27.9, 27.99],
        value: null,
        percent: true,
        source: cell.source,
        spot: { kind: 'cell', indicator: 0, cell: 0 },
      },
    ]);
    expect(odd.map(({ words, value }) => [words, value])).toEqual([['50%%', 50]]);
  });

  test('a figure settled by hand is no longer in doubt, keeps its sign and its words, and is shown as corrected', () => {
    const [notice] = noticesOf(letter).doubtful;
    const done = corrected(letter, (notice as never as { spot: never }).spot, {
      value: 27.9,
      comparator: null,
    });
    expect(noticesOf(done).doubtful).toEqual([]);
    expect(done.indicators[0]?.cells[0]).toMatchObject({
      value: 27.9,
      status: 'corrected',
      raw: '27,9 9',
      readings: [],
    });
    expect(noticesOf(done).odd.map(({ words }) => words)).toEqual(['27,9 9', '50%%']);
    expect(done.indicators[0]?.cells[1]).toEqual(letter.indicators[0]?.cells[1]);
  });

  test.each([
    ['27,5', { value: 27.5, comparator: null }],
    ['> 74 %', { value: 74, comparator: '>' }],
    ['1 234', { value: 1234, comparator: null }],
    ['2.500', null],
    ['mange', null],
    ['', null],
  ])('typed by hand, %p is %p', (text, correction) => expect(correctionIn(text)).toEqual(correction));

  test("the letter's own words come with the lines around them", () => {
    const at = (line: number) => ({ ...cell, source: { page: 3, line, text: `linje ${line}` } });
    const cells = [at(9), at(10), at(12), at(13), at(15)];
    const long = { ...letter, indicators: letter.indicators.map(one => ({ ...one, cells })) };
    const around = (line: number, text: string) =>
      linesAround([letterOf('et annet.docx', 2029), long], { page: 3, line, text }).map(one => one.line);
    expect(around(12, 'linje 12')).toEqual([10, 12, 13]);
    expect(around(12, 'fra et brev som er fjernet')).toEqual([12]);
  });

  test('doubtful figures of tables too, with their row', () => {
    const row = {
      label: 'Nordre',
      values: [null, 2],
      raw: ['1 2', '2'],
      status: ['doubtful' as const, 'ok' as const],
      readings: [[1, 12], []],
      isTotal: false,
      source: cell.source,
    };
    const table = { title: null, chapter: null, scale: null, columns: [], rows: [row], checks: [] };
    const { doubtful } = noticesOf({ ...letterOf('brev.docx', 2030), tables: [table] });
    expect(doubtful.map(({ what, words, readings }) => [what, words, readings])).toEqual([
      ['Nordre', '1 2', [1, 12]],
    ]);
  });
});

test.each([
  ['#FFFFFF', false],
  ['#F3F2F1', false],
  ['#262626', true],
  ['#000000', true],
  ['#444444', true],
  ['', false],
])('%s is dark: %p', (color, dark) => expect(isDark(color)).toBe(dark));

test('the time has the distance from UTC of the place where it is told', () => {
  const date = new Date(2030, 0, 2, 3, 4, 5);
  expect(isoTimeHere(date)).toMatch(/^2030-01-02T03:04:05[+-]\d{2}:\d{2}$/);
  expect(new Date(isoTimeHere(date)).getTime()).toBe(date.getTime());
});
