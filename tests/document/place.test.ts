import { beforeAll, describe, expect, test } from '@jest/globals';
import { readPage } from '../../src/document/pdf/content';
import { openPdf } from '../../src/document/pdf/load';
import type { Box, Word } from '../../src/document/pdf/page';
import { placeOnPage } from '../../src/document/pdf/place';
import { readDocument } from '../../src/document/read';
import type { Letter } from '../../src/letter/letter';
import { tidy } from '../../src/document/words';
import { readLetter } from '../../src/letter/read';
import { sharedText } from '../letter/shared';
import { pdf, text } from './pdf';
import { LAYOUTS } from './printing/layout';
import { partsOfText } from './printing/letter';
import { asPage } from './printing/page';
import { BROWSER, printedByBrowser } from './printing/programs';
import { describeShared } from './reading';

async function pagesOf(bytes: Uint8Array): Promise<Word[][]> {
  const open = await openPdf(bytes);
  const pages: Word[][] = [];
  for (let page = 1; page <= open.pages; page++) pages.push([...(await readPage(open, page)).words]);
  await open.close();
  return pages;
}

/** The text of the words whose middle lies in the boxes, without its spaces. */
function textIn(boxes: readonly Box[], words: readonly Word[]): string {
  const inside = words.filter(({ left, right, base, size }) => {
    const [x, y] = [(left + right) / 2, base - size / 4];
    return boxes.some(box => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom);
  });
  return squeezed(inside.map(word => word.text).join(''));
}

const squeezed = (words: string): string => tidy(words).replace(/\s/g, '');

describe('a line of the letter on its page', () => {
  let words: readonly Word[];
  beforeAll(async () => {
    const steps = [
      text('Navn', 60, 760),
      text('2029', 300, 760),
      text('2030', 400, 760),
      text('Andel ansatte', 60, 740),
      text('73 %', 300, 740),
      text('>74 %', 400, 740),
      text('Andel plasser med', 60, 720),
      text('8 %', 300, 720),
      text('8 %', 400, 720),
      text('lang ventetid', 60, 708),
    ];
    [words = []] = await pagesOf(pdf([{ steps }]));
  });

  test.each([
    ['Andel ansatte\t73 %\t>74 %', '>74 %', 'Andelansatte73%>74%', '>74%'],
    // Without its figure, and with one that the line does not write.
    ['Andel ansatte\t73 %\t>74 %', '', 'Andelansatte73%>74%', ''],
    ['Andel ansatte\t73 %\t>74 %', '75 %', 'Andelansatte73%>74%', ''],
    // Wrapped in its first column; the same figure twice is none.
    ['Andel plasser med lang ventetid\t8 %\t8 %', '8 %', 'Andelplassermed8%8%langventetid', ''],
  ])('%s, %s', (line, figure, found, framed) => {
    const place = placeOnPage(words, line, figure);
    expect(textIn(place?.line ?? [], words)).toBe(found);
    expect(textIn(place?.figure ?? [], words)).toBe(framed);
  });

  test.each(['Antall søkere\t12\t14', '', '\t'])('not on the page: %j', line => {
    expect(placeOnPage(words, line, '12')).toBeNull();
  });
});

const describePrinted = BROWSER ? describeShared : describe.skip;
describePrinted('the lines of a real letter, printed with and without table lines', () => {
  let letters: { letter: Letter; pages: Word[][] }[] = [];
  beforeAll(async () => {
    const parts = partsOfText(sharedText('2023-bydelene'));
    const printed = await printedByBrowser(
      LAYOUTS.map(([, layout]) => asPage(parts, layout)),
      false,
    );
    letters = await Promise.all(
      printed.map(async bytes => ({
        letter: readLetter(await readDocument({ name: 'brev.pdf', bytes })),
        pages: await pagesOf(bytes),
      })),
    );
  });

  test.each(LAYOUTS.map(([name], i) => [name, i] as const))('%s', (_name, i) => {
    const { letter, pages } = letters[i] ?? { letter: null, pages: [] };
    const cells = (letter?.indicators ?? []).flatMap(indicator => indicator.cells);
    for (const { source, raw } of cells) {
      const words = pages[(source.page ?? 0) - 1] ?? [];
      const place = placeOnPage(words, source.text, raw);
      // Nothing of the line is left out, nothing else is marked.
      expect([...textIn(place?.line ?? [], words)].sort().join('')).toBe(
        [...squeezed(source.text)].sort().join(''),
      );
      // Framed where the row has it once; where another figure of the row ends with it, framed right or not at all.
      const having = source.text.split('\t').filter(cell => cell.includes(raw));
      const equal = having.filter(cell => cell === raw);
      const framed = textIn(place?.figure ?? [], words);
      if (having.length === 1 || framed !== '') expect([framed, equal]).toEqual([squeezed(raw), [raw]]);
    }
    expect(cells.length).toBeGreaterThan(100);
  });
});
