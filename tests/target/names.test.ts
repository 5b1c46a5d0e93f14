import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchNames } from '../../src/target/names';
import { nameWords } from '../../src/target/name-words';
import { DIFFERENT, SAME } from './name-pairs';

const named = (names: readonly string[], area: string | null = null) => names.map(name => ({ name, area }));
const pairsOf = (left: readonly string[], right: readonly string[]) =>
  matchNames(named(left), named(right)).map(pair => ({
    ...pair,
    left: left[pair.left],
    right: right[pair.right],
  }));

describe('words of a name', () => {
  test.each([
    ['Andel avsluttede undersøkelser innen 3 mnd.', 'andel avsluttede undersøkelser innen 3 måned'],
    ['Hoftebrudd pr 1 000 innbyggere 1)', 'hoftebrudd per 1000 innbyggere'],
    ['Dekningsgrad 1-5-åringer', 'dekningsgrad 1 5 år'],
    ['Gj.sn. antall i bydelene (i prosent)', 'gjennomsnittlig antall'],
    ['Andel mottagere', 'andel mottakere'],
    ['2 Antall brukere', 'antall brukere'],
    ['1.3. Andel brukere', 'andel brukere'],
    ['5. trinn: Andel på nivå 1', '5 trinn andel nivå 1'],
    ['Talet på brukarar i sjukeheimen innan tre veker', 'antall brukere sykehjemmen innen 21 dager'],
  ])('%s', (name, words) => {
    expect(nameWords(name).join(' ')).toBe(words);
  });
});

describe('names that are the same', () => {
  test.each([
    ['Hoftebrudd per 1 000 innbyggere', 'Hoftebrudd pr 1 000 innbyggere'],
    ['Dekningsgrad 1-5 åringer', 'Dekningsgrad 1-5-åringer'],
    ['Andel av mootakerne med sosialhjelp', 'Andel av mottakerne med sosialhjelp'],
    [
      'Andel fast ansatte i heltidsstillinger (i prosent)',
      'Andel fast ansatte i heltidsstillinger i bydelene',
    ],
    ['Andel vedtak effektuert innen 6 mnd.', 'Andel vedtak effektivert innen 6 måneder'],
    ['Liggedøgn for utskrivningsklare 1)', 'Liggedøgn for utskrivningsklare'],
    [
      'Antall kjøpte liggedøgn for utskrivningsklare pasienter',
      'Kjøpte liggedøgn for utskrivningsklare pasienter',
    ],
  ])('%s', (left, right) => {
    expect(pairsOf([left], [right])).toMatchObject([{ left, right, doubtful: false, nameChanged: false }]);
  });
});

describe('names that changed', () => {
  const letter = [
    'Foreldreundersøkelse: Barnets utvikling',
    'Foreldreundersøkelse: Språklig og sosial utvikling',
  ];
  const workbook = [
    'Foreldreundersøkelse: Språklig utvikling',
    'Foreldreundersøkele: Barnets sosial utvikling',
  ];

  test('competition pairs the rows where a word moved from one to the other', () => {
    const pairs = pairsOf(letter, workbook);
    expect(pairs).toHaveLength(2);
    expect(pairs).toContainEqual(
      expect.objectContaining({ left: letter[0], right: workbook[1], nameChanged: true, doubtful: false }),
    );
    expect(pairs).toContainEqual(
      expect.objectContaining({ left: letter[1], right: workbook[0], nameChanged: true, doubtful: false }),
    );
  });
});

describe('names that are not the same', () => {
  test.each([
    [
      'Liggedøgn meldt utskrivningsklare psykiatriske avdelinger',
      'Liggedøgn meldt utskrivningsklare somatiske avdelinger',
    ],
    ['Andel nullutslippskjøretøy under 3,5 tonn', 'Andel nullutslippskjøretøy over 3,5 tonn'],
    ['Antall mottakere av sosialhjelp', 'Andel mottakere av sosialhjelp'],
    ['Andel vedtak om heltid', 'Andel vedtak om deltid'],
    ['Antall fødsler', 'Sykefravær'],
  ])('%s and %s', (left, right) => {
    expect(pairsOf([left], [right])).toEqual([]);
  });

  test.each([
    ['an asked for', 'Antall flyktninger bosatt', 'Antall flyktninger anmodet bosatt'],
    ['a way of standing', 'Andel sykehjemsplasser i drift', 'Andel sykehjemsplasser ute av drift'],
    ['a queue', 'Antall barn i barnehage', 'Antall barn på venteliste til barnehage'],
    ['a deadline that one lacks', 'Andel saker behandlet innen 3 måneder', 'Andel saker behandlet'],
    [
      'another scope',
      'Andel ansatte i kommunale barnehager',
      'Andel ansatte i kommunale og private barnehager',
    ],
  ])('%s is a question, not a pair', (_what, left, right) => {
    expect(pairsOf([left], [right])).toMatchObject([{ doubtful: true }]);
  });

  test('a compound cut short is the same thing under a changed name', () => {
    const [pair] = pairsOf(
      ['Andel med sosialhjelp som viktigste inntektskilde'],
      ['Andel med sosialhjelp som viktigste inntekt'],
    );
    expect(pair).toMatchObject({ nameChanged: true, doubtful: false });
  });

  test('two rivals that are equally alike are a question', () => {
    const pairs = pairsOf(
      ['Andel brukere med vedtak'],
      ['Andel brukere med vedtak om bolig', 'Andel brukere med vedtak om jobb'],
    );
    expect(pairs).toMatchObject([{ doubtful: true }]);
  });

  test('the area settles between rows of one name', () => {
    const left = [{ name: 'Sykefravær', area: 'FO3 Helse' }];
    const right = [
      { name: 'Sykefravær', area: 'FO1' },
      { name: 'Sykefravær', area: 'FO3' },
    ];
    expect(matchNames(left, right)).toMatchObject([{ right: 1, doubtful: false }]);
  });
});

describe('names as people write them', () => {
  test.each(SAME)('%s is %s', (left, right) => {
    expect(pairsOf([left], [right])).toMatchObject([{ left, right }]);
    expect(pairsOf([right], [left])).toMatchObject([{ left: right, right: left }]);
  });

  test.each(DIFFERENT)('%s is not %s, nor a question', (left, right) => {
    expect(pairsOf([left], [right])).toEqual([]);
    expect(pairsOf([right], [left])).toEqual([]);
  });

  test('all at once, each with its own', () => {
    const pairs = pairsOf(
      SAME.map(([letter]) => letter),
      SAME.map(([, workbook]) => workbook),
    );
    expect(pairs.map(({ left, right }) => [left, right]).toSorted()).toEqual(SAME.toSorted());
  });

  test('among all the others, the two of a hard pair are no pair', () => {
    const [left, right] = [0, 1].map(side => DIFFERENT.map(pair => pair[side] ?? ''));
    const pairs = pairsOf(left ?? [], right ?? []).map(pair => [pair.left, pair.right]);
    for (const pair of DIFFERENT) expect(pairs).not.toContainEqual(pair);
  });
});

describe('properties', () => {
  const name = fc.array(
    fc.constantFrom('andel', 'barn', 'brukere', 'vedtak', 'bolig', 'skole', '3', 'måneder'),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  const list = fc.array(
    name.map(words => words.join(' ')),
    { maxLength: 8 },
  );

  test('pairs are one to one', () => {
    fc.assert(
      fc.property(list, list, (left, right) => {
        const pairs = matchNames(named(left), named(right));
        expect(new Set(pairs.map(pair => pair.left)).size).toBe(pairs.length);
        expect(new Set(pairs.map(pair => pair.right)).size).toBe(pairs.length);
      }),
    );
  });

  test('a list finds itself in any order', () => {
    const names = [
      'Andel barn i barnehage',
      'Antall plasser',
      'Sykefravær',
      'Trivsel i skolen',
      'Ventetid for bolig',
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(names), shuffled => {
        const pairs = pairsOf(names, shuffled);
        expect(pairs.every(({ left, right, doubtful }) => left === right && !doubtful)).toBe(true);
        expect(pairs).toHaveLength(shuffled.length);
      }),
    );
  });

  test('any text is survived', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => void matchNames(named([a]), named([b]))));
  });
});
