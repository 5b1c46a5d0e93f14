import { describe, expect, test } from '@jest/globals';
import { check, type Content, letter, short, table } from './build';

/** One indicator in a table that says in words whether its target was met. */
function told(
  name: string,
  [target, result, word]: readonly [Content, Content, Content],
  more: Parameters<typeof check>[1] = {},
) {
  const own = table({
    kind: 'indicators',
    sheet: 'M',
    columns: ['target 2023', 'result 2023', 'outcome 2023'],
    rows: [{ label: name, cells: [target, result, word] }],
    scale: null,
  });
  return short(check([own], more).findings).filter(text => text.startsWith('A11'));
}

describe('A11 an outcome in words', () => {
  test.each<[string, [Content, Content, Content], string[]]>([
    ['a target met, and said so', ['> 60 %', '66 %', 'Oppnådd'], []],
    ['a target missed, and said so', ['> 69 %', '66 %', 'Ikke oppnådd'], []],
    ['a target missed', ['> 69 %', '66 %', 'Oppnådd'], ['A11 warning M!D4 notMet']],
    ['a target met', ['> 60 %', '66 %', 'Ikke oppnådd'], ['A11 warning M!D4 met']],
    ['a strict target just reached', ['> 66 %', '66 %', 'Ja'], ['A11 warning M!D4 notMet']],
    ['a target that includes its figure', ['Minst 66 %', '66 %', 'Ja'], []],
    ['a highest figure', ['Maks. 6', '5', '✗ ikke oppnådd'], ['A11 warning M!D4 met']],
    ['nynorsk', ['< 6', '7', 'Nådd'], ['A11 warning M!D4 notMet']],
    ['nynorsk, denied', ['< 6', '5', 'Ikkje nådd'], ['A11 warning M!D4 met']],
    ['a word between', ['> 69 %', '66 %', 'Delvis'], []],
    ['a colour', ['> 69 %', '66 %', 'Grønn'], []],
    ['a sentence', ['> 69 %', '66 %', 'Oppnådd for tre av fire skoler'], []],
    ['no result', ['> 69 %', 'N.A', 'Oppnådd'], []],
    ['a target whose direction nobody has said', ['69 %', '66 %', 'Oppnådd'], []],
  ])('%s', (_what, cells, expected) => {
    expect(told('Andel saker med svar', cells)).toEqual(expected);
  });

  test('the letter’s target may be what the word was said of', () => {
    const of = letter({ indicators: [{ name: 'Andel saker med svar', cells: { 'target 2023': '> 60 %' } }] });
    expect(told('Andel saker med svar', ['> 69 %', '66 %', 'Oppnådd'], { letter: of })).toEqual([]);
  });
});
