import { describe, expect, test } from '@jest/globals';
import { strToU8 } from 'fflate';
import { readDocument } from '../../src/document/read';

const LETTER = 'Tildelingsbrev 2027\nSykefravær\t9,4 %\t<9,0 %';
const LATIN = Uint8Array.from(LETTER, letter => letter.charCodeAt(0));
const wide = (text: string, low: 0 | 1) =>
  Uint8Array.from(
    [...text].flatMap(letter => (low === 0 ? [letter.charCodeAt(0), 0] : [0, letter.charCodeAt(0)])),
  );

describe('a text file is read whatever its encoding', () => {
  test.each([
    ['UTF-8', strToU8(LETTER)],
    ['UTF-8 with its mark', strToU8(`\uFEFF${LETTER}`)],
    ['windows-1252', LATIN],
    ['UTF-16 of Windows, with its mark', Uint8Array.from([0xff, 0xfe, ...wide(LETTER, 0)])],
    ['UTF-16 of Windows, without', wide(LETTER, 0)],
    ['UTF-16 the other way round', wide(LETTER, 1)],
    ['lines ended as on Windows', strToU8(LETTER.replace(/\n/g, '\r\n'))],
  ])('%s', async (_what, bytes) => {
    const { form, lines } = await readDocument({ name: 'brev.txt', bytes });
    expect(form).toBe('text');
    expect(lines.map(({ line, cells, text }) => [line, cells ?? text])).toEqual([
      [1, 'Tildelingsbrev 2027'],
      [2, ['Sykefravær', '9,4 %', '<9,0 %']],
    ]);
  });
});
