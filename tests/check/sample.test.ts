import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTables } from '../../src/check/check';
import type { CheckResult, Comparison } from '../../src/check/finding';
import { readWorkbook } from '../../src/file/read';
import { readLetter } from '../../src/letter/read';
import { linesOfText } from '../../src/letter/text';
import { recogniseTables } from '../../src/table/recognise';
import { wordless } from './build';

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

/** Every error that the hand-checked report deserves, by what it is about, and the number of the inconsistency. */
const ERRORS: readonly (readonly [string, string])[] = [
  ['A04 liggedøgn psykiatriske', 'turned sign'],
  ['A04 liggedøgn somatiske', 'turned sign'],
  ['A04 viktigste inntektskilde', 'turned sign'],
  ['A06 timer pr bruker', '14'],
  ['B01 Funksjonsområde 2C', '5'],
  ['B01 Funksjonsområde 3', '4'],
  ['B03 Sum netto utgift', '6'],
  ['B04 Bydelsadministrasjon', '2'],
  ['B04 Enhet økonomisk sosialhjelp', '7'],
  ['B05 Totalt drift', '1'],
  ['B06 NAV', '3'],
  ['L02 barnehagelærere', 'last year'],
  ['L02 barne- og ungdomsarbeidere', 'last year'],
  ['L02 viktigste inntektskilde', 'last year'],
];

shared.each(['plain', 'stacked', 'live'])('the real report, %s', layout => {
  const read = (...path: string[]) => readFileSync(join(folder, ...path));
  const letterText = () => read('letters', '2023-bydelene.txt').toString('utf8');
  const truth = () =>
    JSON.parse(read('truth', 'report-2023-sondre-nordstrand.json').toString('utf8')) as {
      letterComparison: Compared[];
    };
  let cached: CheckResult | null = null;
  const result = (): CheckResult => {
    const file = `sondre-nordstrand-2023-${layout}.xlsx`;
    cached ??= checkTables({
      tables: recogniseTables(readWorkbook(read('workbooks', file), file)),
      letter: readLetter({ file: 'brev.txt', form: 'text', lines: linesOfText(letterText()) }),
      history: [],
      receiver: 'Søndre Nordstrand',
      directions: {},
      confirmedMatches: {},
    });
    return cached;
  };

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

  test('errors are those that the figures deserve, and no others', () => {
    const told = result()
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ rule, values }) => `${rule} ${values.label ?? values.name}`);
    const unexpected = told.filter(text => !ERRORS.some(([wanted]) => says(text, wanted)));
    const lacking = ERRORS.filter(([wanted]) => !told.some(text => says(text, wanted)));
    expect({ unexpected, lacking, count: told.length }).toEqual({
      unexpected: [],
      lacking: [],
      count: ERRORS.length,
    });
  });

  test('the figures of the inconsistencies are told', () => {
    const errors = result().findings.filter(({ severity }) => severity === 'error');
    const figures = Object.fromEntries(
      errors.map(({ rule, values, found, expected }) => [
        `${rule} ${values.label ?? values.name}`,
        [found, expected],
      ]),
    );
    expect(figures).toMatchObject({
      'B01 Funksjonsområde 3': [2639, 2798],
      'B01 Funksjonsområde 2C': [11403, 11421],
      'B03 Sum netto utgift + sosialhjelp': [108112, 108293],
      'B06 NAV': [null, 263611],
    });
    const listed = errors.map(({ values }) => String(values.listing ?? '').replaceAll('\u00A0', ' '));
    for (const totals of [
      ['1 627 687', '1 869 321', '1 891 298'],
      ['137 431', '124 013'],
      ['174 611', '152 634'],
    ]) {
      expect(listed.some(listing => totals.every(total => listing.includes(total)))).toBe(true);
    }
  });

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
    expect(checks.find(({ rule }) => rule === 'L12')).toMatchObject({ state: 'passed' });
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

/** Whether a text has every word of another. */
function says(text: string, wanted: string): boolean {
  return wanted.split(' ').every(word => text.includes(word));
}
