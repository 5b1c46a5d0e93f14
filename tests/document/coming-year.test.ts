import { beforeAll, describe } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/document/read';
import type { Letter } from '../../src/letter/letter';
import { readLetter } from '../../src/letter/read';
import { testsOfComingLetter } from '../letter/coming/check';
import { comingLetter } from '../letter/coming/parts';
import { LAYOUTS } from './printing/layout';
import { asPage } from './printing/page';
import { BROWSER, LIBREOFFICE, printedByBrowser, printedByLibreOffice } from './printing/programs';
import { asWord } from './printing/word';

/** A letter of a coming year, made up, from every form: nothing in it is silently wrong, and Word's tables are exact. */
const parts = comingLetter();

async function letterOf(name: string, bytes: Uint8Array): Promise<Letter> {
  return readLetter(await readDocument({ name, bytes }));
}

describe.each(LAYOUTS)('from Word: %s', (_name, layout) => {
  testsOfComingLetter(() => letterOf('brev.docx', asWord(parts, layout)), 'exact');
});

// Printed once by Chromium 150 and LibreOffice 7.4 from `printing/`, without lines and without tags: the hardest of them.
describe.each(['chromium', 'libreoffice'])('from a PDF without lines and tags, kept: %s', program => {
  const file = join(import.meta.dirname, '..', 'fixtures', 'letter', `coming-year-${program}.pdf`);
  testsOfComingLetter(() => letterOf('brev.pdf', new Uint8Array(readFileSync(file))), 'exactOrDoubtful');
});

const printers: readonly (readonly [string, string | null, (tagged: boolean) => Promise<Uint8Array[]>])[] = [
  [
    'Chromium',
    BROWSER,
    tagged =>
      printedByBrowser(
        LAYOUTS.map(([, layout]) => asPage(parts, layout)),
        tagged,
      ),
  ],
  [
    'LibreOffice',
    LIBREOFFICE,
    tagged =>
      printedByLibreOffice(
        LAYOUTS.map(([, layout]) => asWord(parts, layout)),
        tagged,
      ),
  ],
];

for (const [program, path, print] of printers) {
  const describePrinted = path ? describe : describe.skip;
  describePrinted.each([true, false])(`printed by ${program}, tagged: %s`, tagged => {
    let printed: Uint8Array[] = [];
    beforeAll(async () => {
      printed = await print(tagged);
    });

    describe.each(LAYOUTS.map(([name], i) => [name, i] as const))('%s', (_name, i) => {
      testsOfComingLetter(() => letterOf('brev.pdf', printed[i] ?? new Uint8Array()), 'exactOrDoubtful');
    });
  });
}
