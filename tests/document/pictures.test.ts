import { expect, test } from '@jest/globals';
import { readDocument } from '../../src/document/read';
import { readLetter } from '../../src/letter/read';
import { pdf, stream, text } from './pdf';

const picture = stream(
  '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
  'A',
);
const wholePage = 'q 595 0 0 842 0 0 cm /I1 Do Q';
const stamp = 'q 60 0 0 60 500 750 cm /I1 Do Q';

test('pages that are pictures among pages of text are reported by their numbers', async () => {
  const bytes = pdf(
    [
      { steps: [text('Tildelingsbrev 2031', 70, 700), stamp] },
      { steps: [wholePage] },
      { steps: [text('Andel i rute 9,4 %', 70, 700)] },
      // A page number under a scan is no text of the page.
      { steps: [wholePage, text('Side 4 av 5', 280, 40)] },
      { steps: [] },
    ],
    { objects: [picture] },
  );
  const document = await readDocument({ name: 'brev.pdf', bytes });
  expect(document.picturePages).toEqual([2, 4]);
  expect(readLetter(document).picturePages).toEqual([2, 4]);
});

test('a letter whose pages all have text says nothing of pictures', async () => {
  const bytes = pdf([{ steps: [text('Tildelingsbrev 2031', 70, 700), stamp] }], { objects: [picture] });
  expect(readLetter(await readDocument({ name: 'brev.pdf', bytes })).picturePages).toBeUndefined();
});
