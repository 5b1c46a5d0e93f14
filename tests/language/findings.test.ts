import { describe, expect, test } from '@jest/globals';
import type { Severity } from '../../src/check/finding';
import type { Message, Values } from '../../src/language/finding-texts';
import { BROKEN, LANGUAGES } from './texts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** What values may decide in a text, besides filling it. */
const TURNS: readonly Values[] = [
  { turns: '', unit: 'percentagePoint', areas: '', parts: 'FO4A + FO4B' },
  { turns: 'met-notMet', unit: 'count', areas: 'FO3 1\u00A0159, FO2C 18', parts: '1\u00A0753 + 137,5' },
  { turns: 'notMet-met', unit: 'amount', areas: 'FO3 159', parts: '158' },
];
const FIGURES: Values = {
  expected: '1\u00A0234,5',
  found: '\u22121\u00A0235',
  difference: '0,5',
  count: 3,
  year: 2031,
  letterYear: 2030,
  listing: '1\u00A0627\u00A0687 (Ark B4), 1,5 (Netto C11)',
  names: '«Andel fast ansatte», «Antall besøk»',
};

/** What a text says, and which values it asks for: each that is no figure is given by its own name. */
function said(text: Message, values: Values) {
  const asked = new Set<string>();
  const answer = (_: unknown, name: string | symbol) => {
    asked.add(String(name));
    return values[String(name)] ?? FIGURES[String(name)] ?? `Zz${String(name)}`;
  };
  return { words: text(new Proxy<Values>({}, { get: answer })), asked: [...asked].toSorted() };
}

describe.each(LANGUAGES)('%s', (_, language, messages) => {
  const all = Object.entries(messages).flatMap(([rule, texts]) =>
    Object.entries(texts).flatMap(([variant, text]) =>
      TURNS.map((values, index) => ({ rule, variant, text, values, index })),
    ),
  );

  test.each(all)('$rule $variant, case $index, is whole sentences with all that it is given', each => {
    const { words, asked } = said(each.text, each.values);
    expect(words).not.toMatch(BROKEN);
    expect(words).toMatch(/^[\p{Lu}“«].*[.?]$/su);
    expect(words).not.toMatch(/\.\.|[.?] \p{Ll}/u);
    for (const name of asked)
      if (words.includes(`Zz${name}Zz`)) throw new Error(`${name} runs into the next`);
  });

  test.each(all)(
    '$rule $variant, case $index, tells what bokmål tells',
    ({ rule, variant, text, values }) => {
      const bokmål = LANGUAGES[0]?.[2][rule]?.[variant];
      expect(said(text, values).asked).toEqual(bokmål && said(bokmål, values).asked);
    },
  );

  test('every rule, severity and variant goes through `message`', () => {
    for (const { rule, variant, values } of all) {
      for (const severity of SEVERITIES) {
        const words = language.finding.message({
          rule,
          severity,
          values: { ...FIGURES, ...values, variant },
        });
        expect(words.length).toBeGreaterThan(20);
      }
    }
  });

  test('as a note, two views of one quantity are no error of either', () => {
    const of = (severity: Severity) =>
      language.finding.message({
        rule: 'B04',
        severity,
        values: { variant: 'several', listing: '', label: '' },
      });
    expect(of('note')).not.toBe(of('error'));
  });

  test('an unknown variant is a fault of the program, and heard of', () =>
    expect(() =>
      language.finding.message({ rule: 'A01', severity: 'error', values: { variant: 'x' } }),
    ).toThrow(RangeError));

  test('checks say what they looked at', () => {
    const values = {
      label: 'Zzlabel',
      name: 'Zzname',
      table: 'Zztable',
      column: 'Zzcolumn',
      expected: '1\u00A0891',
      found: '12,5',
      parts: '1\u00A0753 + 138',
    };
    for (const rule of Object.keys(messages)) {
      const words = language.finding.check(rule, values);
      expect(words).toContain(`${language.finding.title(rule)}: `);
      expect(words).toMatch(/Zz|1[\u00A0,]891/);
      expect(words).not.toMatch(BROKEN);
      expect(language.finding.check(rule, {})).toBe(language.finding.title(rule));
    }
    expect(language.finding.check('A01', values)).toMatch(/Zzlabel.*Zzcolumn/);
    expect(language.finding.check('L12', { ...values, parts: '' })).not.toMatch(/=/);
  });

  test('reasons are sentences', () => {
    const keys = [
      'reached',
      'unknownDirection',
      'comparator',
      'cityTotal',
      'unitDiffers',
      'noLetter',
      'noFrame',
    ];
    for (const key of keys) expect(language.finding.reason(key)).toMatch(/^\p{Lu}.*\.$/u);
  });
});

test('figures are written as the language has them', () => {
  const [nb, nn, en] = LANGUAGES.map(([, language]) => language);
  const finding = {
    rule: 'A01',
    severity: 'error' as const,
    values: {
      variant: 'off',
      label: 'Sum',
      column: 'Regnskap',
      expected: '1\u00A0234,5',
      found: '\u22121\u00A0235',
      difference: '2\u00A0469,5',
    },
  };
  for (const language of [nb, nn]) {
    for (const figure of ['1\u00A0234,5', '\u22121\u00A0235', '2\u00A0469,5'])
      expect(language?.finding.message(finding)).toContain(figure);
    expect(language?.figure(1234.5)).toBe('1\u00A0234,5');
    expect(language?.figure(38.5, { percent: true })).toBe('38,5\u00A0%');
  }
  for (const figure of ['1,234.5', '\u22121,235', '2,469.5'])
    expect(en?.finding.message(finding)).toContain(figure);
  expect(en?.figure(1234.5)).toBe('1,234.5');
  expect(en?.figure(38.5, { percent: true })).toBe('38.5%');
});

describe('English', () => {
  const en = LANGUAGES[2]?.[1];
  const message = (rule: string, values: Values) =>
    en?.finding.message({ rule, severity: 'warning', values: { name: 'N', turns: '', ...values } });

  test('targets are read in English too, with their signs', () =>
    expect(message('L03', { variant: 'lost', letter: '> 66,5 %', workbook: '66,5 %' })).toMatch(
      />66\.5%, the workbook 66\.5%\.$/,
    ));

  test('text that is to be rewritten is quoted as it stands', () => {
    expect(message('H01', { table: 'T', count: 2, found: '1 234,5', cell: 'B4' })).toContain('1 234,5 in B4');
    expect(message('H05', { table: 'T', count: 1, found: '1,234', cell: 'B4' })).toContain('1,234 can');
  });

  test('figures by year are English, and the years stay', () =>
    expect(message('B08', { label: 'L', listing: '2022: 85,5 % / 86 %, 2023: 1 234,5 / 2.500' })).toContain(
      '(2022: 85.5% / 86%, 2023: 1,234.5 / 2.500)',
    ));

  test('in a list the figures are English, and names of sheets stay', () => {
    const listing = '1\u00A0627,5 (Del 1,5 B4), \u221212 (Netto C11)';
    expect(message('B05', { variant: 'several', column: 'C', listing })).toContain(
      '1,627.5 (Del 1,5 B4), \u221212 (Netto C11)',
    );
    expect(
      en?.finding.check('L12', {
        parts: '1\u00A0753\u00A0867 + 137\u00A0431',
        expected: '1\u00A0891\u00A0298',
        found: '0',
      }),
    ).toContain('1,753,867 + 137,431 = 1,891,298,');
  });
});
