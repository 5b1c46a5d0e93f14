import { describe, expect, test } from '@jest/globals';
import { LANGUAGES, textsIn } from './texts';

/** Words that only bokmål has, or has with another meaning. */
const BOKMÅL =
  'ikke|hvis|fra|hva|hvor|hvordan|hvorfor|hvem|hvilke|hvilken|hvilket|hver|hvert|hverandre|noen|noe|mer|mest|bare|jeg|være|vært|en|et|ett|de|deres|eget|selv|samme|riktig|galt|mens|siden|flere|sammen|ennå|tegn|tegnet|tegnene|kilde|kilden|enhet|enheten|enheter|finnes|leses|skrives|kjøres|kjørt|vurderes|høyere|lavere|mulig|også|gjøre|gjør|åpne|åpnes|velg|sier|tall|tallet|tallene|måltallet|måltallene|regnskap|advarsel|advarsler|opprinnelig|midler|forskjell|forskjellen|hele|navn|navnet|navnene|tabellene|arkene|arbeidsboken|brevets|filen|cellen|raden|ruten|sletter|slettet|endret|endres|lagret|laget|hentet|uten|ganger|oppnåelse|måloppnåelse|hovedoversikt|hovedoversikter|øremerkede|lettere|fjorårets';

/** What in nynorsk stands in bokmål with reason: the product, an option, and a button that has one name. */
const KEPT_IN_NYNORSK = [
  'Måltall',
  '--virksomhet',
  'Åpne ruten',
  'nb|nn|en',
  'nb, nn eller en',
  // What is typed after an option.
  'tidligere-år,måloppnåelse',
];

/** Common Norwegian words that are not English ones as well. */
const NORWEGIAN =
  'og|ikke|ikkje|er|som|det|den|til|av|med|på|fra|frå|har|kan|skal|blir|hvis|et|ei|ein|eit|eller|men|om|alle|avvik|brev|brevet|tall|tal|måltall|arbeidsbok|tabell|tabeller|ark|rad|celle|funn|feil|advarsel|merknad|kontroll|rapport|regnskap|budsjett|enhet|kilde|bydel|etat';

/** What in English stands in Norwegian with reason: the product, commands and options, what a cell is to say, languages. */
const KEPT_IN_ENGLISH = [
  'Måltall',
  'Tall i 1000 kr',
  '10 Lønn',
  'brev, kontroll',
  'rapport',
  '--språk',
  '--brev',
];
const KEPT_FILES = ['terminal.ts'];

const whole = (words: string) => new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'iu');

const without = (text: string, kept: readonly string[]) =>
  kept.reduce((rest, words) => rest.replaceAll(words, ''), text);

describe.each(LANGUAGES.map(([code]) => code))('%s', code => {
  const texts = textsIn(code);

  test('has texts', () => expect(texts.length).toBeGreaterThan(300));

  test('does not shout', () => expect(texts.filter(({ text }) => /[\p{L}\d.)]!/u.test(text))).toEqual([]));

  test('has no straight quotation marks, three points or double spaces', () =>
    expect(
      texts.filter(
        ({ file, text }) => file !== 'terminal.ts' && /["]|\p{L}'\p{L}|\.\.\.|\S {2}\S/u.test(text),
      ),
    ).toEqual([]));

  test('is written with one kind of quotation marks', () => {
    const others = code === 'en' ? /[«»]/ : /[“”]/;
    const own = texts.filter(({ file }) => file !== 'figures.ts');
    expect(own.filter(({ text }) => others.test(text))).toEqual([]);
  });
});

test('nynorsk has no words of bokmål', () => {
  const found = textsIn('nn').filter(({ text }) => whole(BOKMÅL).test(without(text, KEPT_IN_NYNORSK)));
  expect(found).toEqual([]);
});

test('English has no Norwegian', () => {
  const found = textsIn('en').filter(
    ({ file, text }) =>
      !KEPT_FILES.includes(file) &&
      (/[æøå]/i.test(without(text, KEPT_IN_ENGLISH)) ||
        whole(NORWEGIAN).test(without(text, KEPT_IN_ENGLISH))),
  );
  expect(found).toEqual([]);
});

test('English is not bokmål or nynorsk left standing', () => {
  const norwegian = new Set([...textsIn('nb'), ...textsIn('nn')].map(({ text }) => text));
  const same = textsIn('en').filter(({ text }) => /\p{L}{4}/u.test(text) && norwegian.has(text));
  expect(same.map(({ text }) => text.trim()).filter(text => !KEPT.has(text))).toEqual([]);
});

/** The same in both languages, or a name. */
const KEPT = new Set(['Måltall', 'Status', 'minus', 'met', 'percentagePoint']);
