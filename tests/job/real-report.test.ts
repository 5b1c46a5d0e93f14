import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckResult, Comparison, Finding } from '../../src/check/finding';
import { readWorkbook } from '../../src/file/read';
import { checkJob, type JobResult } from '../../src/job';
import { readLetter } from '../../src/letter/read';
import { linesOfText } from '../../src/letter/text';
import { wordless } from '../check/build';

const folder = join(import.meta.dirname, '..', '..', '..', 'shared');
const shared = existsSync(folder) ? describe : describe.skip;

/** The verdicts of the hand-checked comparison, in the words of the contract. */
const VERDICTS: Readonly<Record<string, Comparison>> = {
  equal: 'equal',
  different: 'different',
  'equal number, operator differs': 'comparatorDiffers',
  'not comparable': 'notComparable',
  'missing in report': 'missingInWorkbook',
};

interface Compared {
  readonly letterName: string;
  readonly reportName: string;
  readonly status: string;
  readonly note: string;
  readonly resultMinusLetterMåltall?: number;
  readonly nameChange?: string;
}

/**
 * Every error that the hand-checked report deserves: its rule, its cell where each sheet has its tables and where all are
 * stacked, what stands there and what should.
 */
const ERRORS: readonly (readonly [what: string, rule: string, apart: string, stacked: string, Figures])[] = [
  ['turned sign', 'A04', 'FO3!F31', 'Måltall!F88', [-15, 15]],
  ['turned sign', 'A04', 'FO3!F32', 'Måltall!F89', [-377, 377]],
  ['turned sign', 'A04', 'FO4!F17', 'Måltall!F167', [0.9, -0.9]],
  ['14 hours per user', 'A06', 'FO3!D47', 'Måltall!D105', [2465, 2641]],
  ['5 carried over in 2C', 'B01', 'Tabell 0.1B!G7', 'Økonomi!H38', [11403, 11421]],
  ['4 carried over in 3', 'B01', 'Tabell 0.1B!G8', 'Økonomi!H39', [2639, 2798]],
  ['6 carried over in all', 'B03', 'Tabell 0.1B!G11', 'Økonomi!H42', [108112, 108293]],
  ['7 social assistance', 'B04', 'Resultatenheter!C34', 'Økonomi!D70', [124013, 137431]],
  ['2 administration', 'B04', 'FO1!C27', 'Økonomi!D106', [152634, 174611]],
  ['1 three totals', 'B05', 'Resultatenheter!C8', 'Økonomi!D12', [1627687, 1891298]],
  ['3 blank cell', 'B06', 'Resultatenheter!C7', 'Økonomi!D11', [null, 263611]],
  ['last year', 'L02', 'FO2A!D24', 'Måltall!D21', ['43,0 %', '46,0 %']],
  ['last year', 'L02', 'FO2A!D26', 'Måltall!D23', ['22,0 %', '24,0 %']],
  ['last year', 'L02', 'FO4!D17', 'Måltall!D167', ['<45', '< 40 %']],
];
type Figures = readonly [found: number | string | null, expected: number | string];

shared.each(['plain', 'stacked', 'live'])('the real report, %s', layout => {
  const read = (...path: string[]) => readFileSync(join(folder, ...path));
  const letterText = () => read('letters', '2023-bydelene.txt').toString('utf8');
  const truth = () =>
    JSON.parse(read('truth', 'report-2023-sondre-nordstrand.json').toString('utf8')) as {
      letterComparison: Compared[];
    };
  let cached: JobResult | null = null;
  const job = (): JobResult => {
    const file = `sondre-nordstrand-2023-${layout}.xlsx`;
    const letter = readLetter({ file: 'brev.txt', form: 'text', lines: linesOfText(letterText()) });
    cached ??= checkJob({ workbook: readWorkbook(read('workbooks', file), file), letters: [letter] });
    return cached;
  };
  const result = (): CheckResult => job().check;

  test('the receiver, the year and the letter are found', () => {
    expect([job().receiver, job().year, job().letter?.letter.year]).toEqual([
      'Søndre Nordstrand',
      2023,
      2023,
    ]);
  });

  test('the 27 comparisons come out as checked by hand', () => {
    const { letterComparison } = truth();
    expect(letterComparison).toHaveLength(27);
    for (const {
      reportName,
      letterName,
      status,
      note,
      nameChange,
      resultMinusLetterMåltall,
    } of letterComparison) {
      const found = result().indicators.find(({ name }) => name === reportName);
      expect([reportName, found?.comparison]).toEqual([reportName, VERDICTS[status]]);
      expect(found?.letterTarget?.name.replace(/ ?1\)$/, '')).toBe(letterName.replace(/ ?1\)$/, ''));
      expect(found?.equalsLetterYear ?? null).toBe(/Måltall 2022 \(.*not 2023/.test(note) ? 2022 : null);
      expect(found?.match?.nameChanged).toBe(nameChange === 'substantive');
      if (resultMinusLetterMåltall !== undefined) {
        expect([reportName, found?.againstLetter?.deviation]).toEqual([reportName, resultMinusLetterMåltall]);
      }
    }
  });

  test('targets with a sign are met or not as checked by hand, and five rows cannot be assessed', () => {
    const outcomeOf = (words: string) =>
      result().indicators.find(({ name, comparison }) => name.includes(words) && comparison !== 'notInLetter')
        ?.outcome;
    expect(
      ['psykiatriske', 'somatiske', 'dagaktivitet', 'aktivitetstid', 'fagutdanning', 'hoftebrudd'].map(
        outcomeOf,
      ),
    ).toEqual(['notMet', 'notMet', 'met', 'met', 'notAssessable', 'notAssessable']);
    expect(['rusutfordringer', 'Sysselsetting', 'ett år etter'].map(outcomeOf)).toEqual(
      Array(3).fill('notAssessable'),
    );
  });

  test.each(['barnehagelærere', 'viktigste inntektskilde'])(
    'the outcome of %s turns with the letter',
    words => {
      const found = result().indicators.find(
        ({ name, comparison }) => name.includes(words) && comparison !== 'notInLetter',
      );
      expect(found).toMatchObject({
        outcome: 'met',
        againstLetter: { outcome: 'notMet' },
        equalsLetterYear: 2022,
      });
    },
  );

  test('errors are those that the figures deserve, at their cells, and no others', () => {
    const told = result()
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ rule, place, found, expected }) => [rule, addressOf(place), [found, expected]]);
    const deserved = ERRORS.map(([, rule, apart, stacked, figures]) => [
      rule,
      layout === 'stacked' ? stacked : apart,
      figures,
    ]);
    expect(told.toSorted(byText)).toEqual(deserved.toSorted(byText));
  });

  test('the last year’s targets name the year, and every budget its values', () => {
    expect(result().indicators.filter(({ equalsLetterYear }) => equalsLetterYear === 2022)).toHaveLength(3);
    const listed = result().findings.map(({ values }) =>
      String(values.listing ?? '').replaceAll('\u00A0', ' '),
    );
    for (const totals of [
      ['1 627 687', '1 869 321', '1 891 298'],
      ['137 431', '124 013'],
      ['174 611', '152 634'],
    ]) {
      expect(listed.some(listing => totals.every(total => listing.includes(total)))).toBe(true);
    }
  });

  test('an adjusted deviation that changes its sign with what is carried over is told there', () => {
    const carried = errorAt(layout === 'stacked' ? 'Økonomi!H38' : 'Tabell 0.1B!G7');
    const adjusted = layout === 'stacked' ? ['Økonomi!I38', 'Økonomi!I154'] : ['Tabell 0.1B!H7', 'FO2C!H6'];
    expect(carried?.related.map(addressOf)).toEqual(expect.arrayContaining(adjusted));
  });

  function errorAt(address: string): Finding | undefined {
    return result().findings.find(
      ({ severity, place }) => severity === 'error' && addressOf(place) === address,
    );
  }

  test('participants, the relative target and the frame', () => {
    const { findings, checks } = result();
    expect(findings.find(({ rule }) => rule === 'L11')).toMatchObject({
      severity: 'warning',
      expected: 158,
      found: 157,
    });
    expect(findings.find(({ rule }) => rule === 'L10')).toMatchObject({
      severity: 'warning',
      expected: 0,
      found: '<150',
    });
    expect(checks.find(({ rule }) => rule === 'L12')).toMatchObject({
      state: 'passed',
      values: { expected: '1\u00A0891\u00A0298', parts: '1\u00A0753\u00A0867 + 137\u00A0431' },
      cells: [
        layout === 'stacked' ? { sheet: 'Økonomi', cell: 'D42' } : { sheet: 'Tabell 0.1B', cell: 'C11' },
      ],
    });
    expect(checks.find(({ rule }) => rule === 'L13')).toMatchObject({ state: 'passed' });
  });

  test('seven of the letter’s indicators are missing, and thirteen rows are local', () => {
    expect(result().missingFromWorkbook).toHaveLength(7);
    expect(result().indicators.filter(({ comparison }) => comparison === 'notInLetter')).toHaveLength(13);
  });

  test('everything has words', () => {
    expect(wordless(result())).toEqual([]);
  });
});

function addressOf({ sheet, cell }: Finding['place']): string {
  return `${sheet}!${cell}`;
}

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one).localeCompare(JSON.stringify(other));
}
