import { describe, expect, test } from '@jest/globals';
import { readArguments } from '../../src/cli/arguments';
import { CouldNotRun } from '../../src/cli/failure';

/** The sentence with which the words are refused. */
function refusal(words: string): string {
  try {
    readArguments(words.split(' '));
  } catch (error) {
    if (error instanceof CouldNotRun) return error.message;
    throw error;
  }
  throw new Error('not refused');
}

describe('words that cannot be understood are told in one sentence', () => {
  test.each([
    ['kontroll --fil a', 'Valget --fil finnes ikke.'],
    ['kontroll -q', 'Valget -q finnes ikke.'],
    ['rapport bok.xlsx --ut', 'Skriv en verdi etter --ut.'],
    ['rapport bok.xlsx --ut --json', 'Skriv en verdi etter --ut.'],
    ['kontroll --json=ja', '--json tar ingen verdi.'],
    ['kontroll --språk en --fil', 'There is no option --fil.'],
    ['kontroll --språk=nn --fil', 'Valet --fil finst ikkje.'],
    ['kontroll --språk de', 'Språket «de» finnes ikke. Bruk nb, nn eller en.'],
    [
      'rapport a --med toString',
      'Valget «toString» finnes ikke. Etter --med kan du skrive: avviksprosent, kommentar.',
    ],
    ['rapport a --vesentlig-kr mye', '«mye» er ikke et tall. Skriv for eksempel --vesentlig-kr 5.'],
    ['rapport a --vesentlig-kr -5', 'Skriv en verdi etter --vesentlig-kr.'],
    ['rapport a --vesentlig-prosent >5', '«>5» er ikke et tall. Skriv for eksempel --vesentlig-prosent 5.'],
    [
      'rapport a --profil bergen',
      'Valget «bergen» finnes ikke. Etter --profil kan du skrive: nøytral, oslo.',
    ],
  ])('%s', (words, sentence) => {
    expect(refusal(words)).toBe(sentence);
  });
});

test('the choices about report tables', () => {
  const words = [
    '--uten',
    'overført, tidligere-år,måloppnåelse',
    '--med',
    'avviksprosent,kommentar',
    '--profil',
    'oslo',
  ];
  const limits = ['--vesentlig-kr', '500 000', '--vesentlig-prosent', '2,5'];
  expect(readArguments(['rapport', 'bok.xlsx', ...words, ...limits]).options).toEqual({
    withoutCarriedOver: true,
    withoutEarlierYears: true,
    withoutOutcome: true,
    deviationPercent: true,
    commentColumn: true,
    house: 'oslo',
    material: { kroner: 500000, percent: 2.5 },
  });
  expect(readArguments(['rapport', '--vesentlig-prosent', '5']).options.material).toEqual({
    kroner: null,
    percent: 5,
  });
  expect(readArguments(['rapport', 'bok.xlsx']).options.material).toBeNull();
});
