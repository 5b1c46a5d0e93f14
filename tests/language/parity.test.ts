import { describe, expect, test } from '@jest/globals';
import { CATALOGUE } from '../../src/check/catalogue';
import { LANGUAGE_CODES, languageOf } from '../../src/language';
import { languageCode, LANGUAGES as NAMES } from '../../src/language/codes';
import { loadLanguage } from '../../src/language/load';
import { en } from '../../src/language/en';
import { nb } from '../../src/language/nb';
import { nn } from '../../src/language/nn';
import { LANGUAGES } from './texts';

/** Keys with the kind of what they hold, without the words. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, shapeOf(inner)] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

describe.each(LANGUAGES)('%s', (code, language, messages) => {
  test('has the domains and keys of bokmål, each of the same kind', () =>
    expect(shapeOf(language)).toEqual(shapeOf(nb)));

  test('has a text for every rule and variant of bokmål', () => {
    const variants = (of: (typeof LANGUAGES)[number][2]) =>
      Object.entries(of)
        .flatMap(([rule, texts]) => Object.keys(texts).map(variant => `${rule} ${variant}`))
        .toSorted();
    expect(variants(messages)).toEqual(variants(LANGUAGES[0]?.[2] ?? {}));
  });

  test('has a heading and a text for every rule of the catalogue, and none besides', () => {
    const rules = CATALOGUE.map(({ id }) => id);
    expect(Object.keys(messages).toSorted()).toEqual(rules.toSorted());
    const titles = rules.map(rule => language.finding.title(rule));
    expect(titles.filter((title, index) => title === rules[index])).toEqual([]);
    expect(new Set(titles).size).toBe(rules.length);
  });

  test('gives its own name', () => expect(language.pane.ownName).toBe(NAMES[code]));
});

describe('a language by its tag', () => {
  test.each([
    ['nb', nb],
    ['nb-NO', nb],
    ['NN-no', nn],
    ['nn', nn],
    ['en', en],
    ['en-US', en],
    ['en-GB', en],
    ['de-DE', null],
    ['', null],
    ['constructor', null],
    ['toString-NO', null],
  ])('%p', async (tag, language) => {
    expect(languageOf(tag)).toBe(language);
    expect(languageCode(tag)).toBe(LANGUAGES.find(([, other]) => other === language)?.[0] ?? null);
    expect(await loadLanguage(tag)).toBe(language ?? nb);
  });

  test('all codes have a language', () => expect(LANGUAGE_CODES.map(languageOf)).toEqual([nb, nn, en]));
});
