import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deviationBetween } from '../../src/functions/deviation';
import { FunctionError } from '../../src/functions/error';
import { targetInLetters } from '../../src/functions/letter-target';
import { outcomeOf } from '../../src/functions/outcome';
import { nb } from '../../src/language/nb';
import { letterOf } from './letter';

/** The value of a function, or the sentence of its error. */
function said(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    return `${error.code}: ${error.sentence(nb.functions)}`;
  }
}

const LETTERS = [
  letterOf(2031, [
    { name: 'Andel barn med plass', raw: '>71 %', value: 71, comparator: '>' },
    { name: 'Sykefravær', raw: '7,5 %', value: 7.5 },
  ]),
  letterOf(2032, [
    { name: 'Andel barn med plass', raw: '>74 %', value: 74, comparator: '>' },
    { name: 'Antall besøk', unit: 'count', raw: '1 200', value: 1200 },
    { name: 'Antall kurs', unit: 'count', raw: '>12', value: 12, comparator: '>' },
    { name: 'Score på undersøkelsen', unit: 'number', raw: '4,6', value: 4.6 },
    { name: 'Andel uten tegn', raw: '<45', value: 45, comparator: '<', oddity: 'percentSignLost' },
    { name: 'Andel rettet av brukeren', raw: '27.9', value: 27.9, status: 'corrected' },
    { name: 'Andel uleselig', raw: '2?', status: 'doubtful', readings: [27, 29] },
    { name: 'Andel uten måltall', raw: 'xx', status: 'missing' },
    { name: 'Andel som i fjor', raw: 'minst som 2031', status: 'relative', relativeTo: { year: 2031 } },
    { name: 'Andel fornøyde pårørende', raw: '80 %', value: 80 },
    { name: 'Andel fornøyde pårørende', raw: '82 %', value: 82 },
    { name: 'Andel fornøyde elever', raw: '80 %', value: 80 },
    { name: 'Andel fornøyde elever', raw: '80 %', value: 80 },
  ]),
];

describe('MÅL', () => {
  test.each([
    ['as the letter prints it', 'Andel barn med plass', 2032, '>74 %'],
    ['of the year that is asked for', 'Andel barn med plass', 2031, '>71 %'],
    ['of the newest letter when no year is given', 'Andel barn med plass', null, '>74 %'],
    ['of a year given as text', 'Andel barn med plass', ' 2031 ', '>71 %'],
    ['under another way of writing the name', 'andel  Barn med plass', 2032, '>74 %'],
    ['as a number where it is a plain one', 'Antall besøk', 2032, 1200],
    ['as a number also with decimals', 'Score på undersøkelsen', 2032, 4.6],
    ['as printed where a sign stands before it', 'Antall kurs', 2032, '>12'],
    ['with the per cent sign that the letter has lost', 'Andel uten tegn', 2032, '<45\u00A0%'],
    ['as the user has settled it', 'Andel rettet av brukeren', 2032, '27,9\u00A0%'],
    ['in words where the letter has words', 'Andel som i fjor', 2032, 'minst som 2031'],
    ['of two rows that ask for the same', 'Andel fornøyde elever', 2032, '80 %'],
  ])('%s', (_, indicator, year, expected) => {
    expect(targetInLetters(LETTERS, indicator, year)).toBe(expected);
  });

  test.each([
    ['no letter', [], 'Sykefravær', 2032, 'notAvailable: Ingen tildelingsbrev er lest inn'],
    ['no name', LETTERS, '', 2032, 'invalidValue: Skriv navnet'],
    ['no year', LETTERS, 'Sykefravær', 'i fjor', 'invalidValue: «i fjor» er ikke et årstall.'],
    ['a year of no letter', LETTERS, 'Sykefravær', 2029, 'notAvailable: Ingen av brevene'],
    ['a name of another year', LETTERS, 'Sykefravær', 2032, 'notAvailable: «Sykefravær» står ikke i brevet.'],
    ['an unreadable figure', LETTERS, 'Andel uleselig', 2032, 'kan ikke leses sikkert'],
    [
      'a blank',
      LETTERS,
      'Andel uten måltall',
      2032,
      'Brevet har ikke noe måltall for «Andel uten måltall» i 2032.',
    ],
    ['a name with two targets', LETTERS, 'Andel fornøyde pårørende', 2032, 'flere ganger i brevet'],
    ['something else altogether', LETTERS, 'Kjøp av biler', 2032, 'står ikke i brevet'],
  ])('says what is wrong with %s', (_, letters, indicator, year, sentence) => {
    expect(said(() => targetInLetters(letters, indicator, year))).toEqual(expect.stringContaining(sentence));
  });

  test('names what is most like a name that is not in the letter, and does not take it', () => {
    const letters = [
      letterOf(2032, [{ name: 'Andel fornøyde pårørende til elever', raw: '80 %', value: 80 }]),
    ];
    expect(said(() => targetInLetters(letters, 'Andel fornøyde elever', 2032))).toBe(
      'notAvailable: «Andel fornøyde elever» står ikke i brevet. Det som ligner mest, er «Andel fornøyde pårørende til elever».',
    );
  });

  test('takes a name with another ending or abbreviation', () => {
    const letters = [
      letterOf(2032, [{ name: 'Antall mottakere pr. måned', unit: 'count', raw: '7', value: 7 }]),
    ];
    expect(targetInLetters(letters, 'Antall mottagere per mnd.', 2032)).toBe(7);
  });
});

describe('AVVIK', () => {
  test.each([
    ['two numbers', 1187, 1200, -13],
    ['without binary noise', 13.3, 7.8, 5.5],
    ['two percentages in text, in percentage points', '68,2 %', '>74,2 %', -6],
    ["a cell in percent against the letter's text", 0.682, '>74,2 %', -6],
    ['the other way round', '68,2 %', 0.742, -6],
    ['a count in text', '1\u00A0187', 1200, -13],
    ['a negative figure', '−2,5', '1', -3.5],
  ])('of %s', (_, result, target, expected) => expect(deviationBetween(result, target)).toBe(expected));

  test.each([
    ['no result', '', 74, 'notAvailable: Resultatet mangler.'],
    ['the mark for no result', 'xx', 74, 'notAvailable: Resultatet mangler.'],
    ['no target', 74, null, 'notAvailable: Måltallet mangler.'],
    ['words', 'ja', 74, 'invalidValue: «ja» er ikke ett tall.'],
    ['a figure with two readings', '2.500', 74, 'invalidValue: «2.500» er ikke ett tall.'],
    ['a result that is a limit', '<5', 74, 'invalidValue: «<5» er ikke ett tall.'],
    ['a number that has lost its sign', 68.2, '>74 %', 'invalidValue: 68,2 kan ikke sammenlignes'],
    ['a text that has lost its sign', '68,2', '>74 %', 'invalidValue: 68,2 kan ikke sammenlignes'],
  ])('says what is wrong with %s', (_, result, target, sentence) => {
    expect(said(() => deviationBetween(result, target))).toEqual(expect.stringContaining(sentence));
  });

  test('is the same for a share as a number and as a text', () => {
    const tenths = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(tenths, tenths, (result, target) => {
        const text = (value: number) => `${String(value / 10).replace('.', ',')} %`;
        expect(deviationBetween(result / 1000, text(target))).toBe((result - target) / 10);
        expect(deviationBetween(text(result), text(target))).toBe((result - target) / 10);
      }),
    );
  });
});

describe('UTFALL', () => {
  test.each([
    ['above a strict target', '75 %', '>74 %', '', 'met'],
    ['at a strict target', '74 %', '>74 %', '', 'notMet'],
    ['a share in a cell', 0.75, '>74 %', '', 'met'],
    ['under an upper limit', 7.1, '<7,5', '', 'met'],
    ['at a plain target', 12, 12, '', 'met'],
    ['above a plain target, nobody says what is best', 13, 12, '', 'notAssessable'],
    ['above a plain target, higher is better', 13, 12, 'høyere', 'met'],
    ['above a plain target, lower is better', 13, 12, 'Lavere', 'notMet'],
    ['with a direction in nynorsk', 11, 12, 'lågare', 'met'],
    ['with a direction in English', 11, 12, 'higher', 'notMet'],
    ['against the direction, the sign decides', 13, '<12', 'høyere', 'notMet'],
    ['no result', '', 12, 'høyere', 'notAssessable'],
    ['no target', 12, 'xx', 'høyere', 'notAssessable'],
    ['a target in words', 12, 'minst som 2031', 'høyere', 'notAssessable'],
    ['a result that is a limit', '<5', 12, 'høyere', 'notAssessable'],
  ])('%s', (_, result, target, direction, expected) => {
    expect(outcomeOf(result, target, direction)).toBe(expected);
  });

  test.each([
    ['a direction that is none', 12, 12, 'opp', 'invalidValue: «opp» er ingen retning.'],
    ['a name that every object has', 12, 12, 'constructor', 'invalidValue: «constructor» er ingen retning.'],
    ['a percentage against a number', 68.2, '>74 %', '', 'invalidValue: 68,2 kan ikke sammenlignes'],
  ])('says what is wrong with %s', (_, result, target, direction, sentence) => {
    expect(said(() => outcomeOf(result, target, direction))).toEqual(expect.stringContaining(sentence));
  });
});
