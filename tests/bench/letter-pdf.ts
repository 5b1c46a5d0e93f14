import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPdf } from '../../src/document/pdf/load';
import { readDocument } from '../../src/document/read';
import { readLetter } from '../../src/letter/read';
import { net, type Page, pdf, rightText, text } from '../document/pdf';
import { type Measured, mediansOf, ratio } from './measure';

const PAGES = 30;
const ROWS = 24;
const [RUNS, WARM_UPS] = [15, 4];
const [LEFTS, RIGHTS] = [
  [60, 300, 380, 460],
  [290, 370, 450, 530],
];
const shared = join(import.meta.dirname, '..', '..', '..', 'shared', 'letters');

/** Reading a letter from PDF, to its last figure, against pdf.js' own calls for text, drawing steps and tags of the same file. */
export async function letterPdf(): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const { name, bytes } of [{ name: 'brev på 30 sider', bytes: madeLetter() }, ...realLetters()]) {
    const read = async () => readLetter(await readDocument({ name, bytes }));
    const [floor = 0, time = 0] = await mediansOf(RUNS, [() => extracted(bytes), read], WARM_UPS);
    measured.push({ what: `Lese ${name}, mot pdf.js sine egne kall`, figure: ratio(time, floor) });
  }
  return measured;
}

async function extracted(bytes: Uint8Array): Promise<void> {
  const opened = await openPdf(bytes);
  for (let number = 1; number <= opened.pages; number += 1) {
    const page = await opened.page(number);
    await Promise.all([
      page.getTextContent(),
      page.getOperatorList({ annotationMode: 0 }),
      page.getStructTree(),
    ]);
    page.cleanup();
  }
  await opened.close();
}

function realLetters(): { name: string; bytes: Uint8Array }[] {
  const names = existsSync(shared) ? readdirSync(shared).filter(name => name.endsWith('.pdf')) : [];
  return names.map(name => ({ name, bytes: new Uint8Array(readFileSync(join(shared, name))) }));
}

/** Pages of text and a table each, every other table with lines. */
function madeLetter(): Uint8Array {
  return pdf(Array.from({ length: PAGES }, (_, page) => pageOf(page)));
}

function pageOf(page: number): Page {
  const top = 640;
  const rows = Array.from({ length: ROWS }, (_, row) => rowSteps(page, row, top - 16 - row * 16)).flat();
  const words = Array.from({ length: 7 }, (_, line) =>
    text(
      'Etaten skal melde fra om avvik fra budsjett og resultatkrav i tertialrapporten.',
      60,
      760 - line * 14,
    ),
  );
  const heads = ['Indikator', 'Resultat 2029', 'Resultat 2030', 'Måltall 2031'].map((name, column) =>
    text(name.replace('å', 'a'), LEFTS[column] ?? 0, top),
  );
  const ys = Array.from({ length: ROWS + 2 }, (_, row) => top + 12 - row * 16);
  return {
    steps: [...words, ...heads, ...rows, ...(page % 2 === 0 ? net([55, 295, 375, 455, 535], ys) : [])],
  };
}

function rowSteps(page: number, row: number, y: number): string[] {
  const figures = [61.5 + row, 60.1 + row, 72 + (page % 9)].map(
    value => `${value.toFixed(1).replace('.', ',')} %`,
  );
  return [
    text(`Andel av tjeneste ${page}-${row} innen fristen`, LEFTS[0] ?? 0, y),
    ...figures.map((figure, i) => rightText(i === 2 ? `> ${figure}` : figure, RIGHTS[i + 1] ?? 0, y)),
  ];
}
