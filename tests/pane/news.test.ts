import { expect, test } from '@jest/globals';
import { changesInWords, comparedInWords } from '../../src/language/comparison';
import { nb } from '../../src/language/nb';
import type { Letter } from '../../src/letter/letter';
import { newsOf } from '../../src/taskpane/letter/news';
import { letter } from '../check/build';

const NAME = 'Andel saker behandlet i tide';

function letterOf(year: number, recipient: string, cells: Readonly<Record<string, string>>): Letter {
  const made = letter({
    year,
    title: `Brev ${year} ${recipient}`,
    indicators: [{ name: NAME, unit: 'percent', cells }],
  });
  return { ...made, letter: { ...made.letter, recipient, file: `${year} ${recipient}.txt` } };
}

const told = (one: Letter, all: readonly Letter[]) => {
  const news = newsOf(one, all);
  return news && [comparedInWords(news, nb), ...changesInWords(news, nb)];
};

const FIRST = letterOf(2030, 'Sørvik', { 'target 2030': '90 %' });
const LATER = letterOf(2032, 'Sørvik', { 'target 2032': '95 %' });
const LATEST = letterOf(2033, 'Sørvik', { 'target 2033': '97 %' });
const OTHER = letterOf(2032, 'Nordvik', { 'target 2032': '50 %' });

test('a letter is held against the latest earlier one to the same receiver', () => {
  expect(told(LATEST, [LATEST, FIRST, OTHER, LATER])).toEqual([
    'Fra «Brev 2032 Sørvik» til «Brev 2033 Sørvik»',
    `${NAME}: 95 % → 97 % (hevet)`,
  ]);
  expect(told(LATER, [LATEST, FIRST, OTHER, LATER])?.[0]).toBe(
    'Fra «Brev 2030 Sørvik» til «Brev 2032 Sørvik»',
  );
});

test('alone, its latest year is held against the year before', () => {
  const both = letterOf(2033, 'Sørvik', { 'target 2032': '95 %', 'target 2033': '94 %' });
  expect(told(both, [both, OTHER])).toEqual([
    'Fra måltall 2032 til måltall 2033 i «Brev 2033 Sørvik»',
    `${NAME}: 95 % → 94 % (senket)`,
  ]);
});

test('with one year alone nothing is new', () => {
  expect(told(FIRST, [FIRST, LATER, OTHER])).toBeNull();
});
