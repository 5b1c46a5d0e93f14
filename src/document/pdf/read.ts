import type { Block } from '../block';
import { DocumentError } from '../error';
import { LIMITS } from '../limits';
import { tidy } from '../words';
import { readPage } from './content';
import { blocksOfPages } from './layout';
import type { OpenPdf } from './load';
import { openPdf } from './load';
import type { PageContent, Word } from './page';

export interface PdfReading {
  readonly blocks: readonly Block[];
  /** The text was laid under pictures by a program that reads scans: no figure of it is certain. */
  readonly ocr: boolean;
  /** Pages that are pictures without a text layer, among pages of text. */
  readonly picturePages: readonly number[];
}

/** Hears of every page read: its number, and of how many. */
export type OnPage = (page: number, of: number) => void;

/** Pictures that cover more of a page than this, where it has no text, are a scan. */
const SCAN = 0.5;
/** "Side 3 av 12" */
const WORDS_OF_PAGE_NUMBER = 4;

/** Reads a PDF page by page; `onPage` hears how far it is. Errors: as `DocumentError`. */
export async function readPdf(bytes: Uint8Array, onPage: OnPage): Promise<PdfReading> {
  const pdf = await openPdf(bytes);
  try {
    return readingOf(await pagesOf(pdf, onPage));
  } finally {
    await pdf.close();
  }
}

async function pagesOf(pdf: OpenPdf, onPage: OnPage): Promise<PageContent[]> {
  const start = performance.now();
  const pages: PageContent[] = [];
  for (let number = 1; number <= pdf.pages; number += 1) {
    if (performance.now() - start > LIMITS.milliseconds) throw new DocumentError('tooLarge');
    pages.push(await readPage(pdf, number));
    onPage(number, pdf.pages);
  }
  return pages;
}

function readingOf(pages: readonly PageContent[]): PdfReading {
  const words = pages.flatMap(page => page.words);
  if (words.length === 0) {
    throw new DocumentError(pages.some(page => page.pictures > SCAN) ? 'imageOnly' : 'empty');
  }
  const ocr = words.filter(word => word.invisible).length * 2 >= words.length;
  const readable = pages.map(page => ({ ...page, words: wordsToRead(page.words, ocr) }));
  return {
    blocks: blocksOfPages(readable, ocr),
    ocr,
    picturePages: pages.filter(isPicture).map(({ number }) => number),
  };
}

/** Without text but for a page number. */
function isPicture({ words, pictures }: PageContent): boolean {
  return pictures > SCAN && words.filter(({ text }) => tidy(text) !== '').length <= WORDS_OF_PAGE_NUMBER;
}

/** The words seen, or in a scan those laid under it; without what is marked as header, footer or decoration. */
function wordsToRead(words: readonly Word[], ocr: boolean): Word[] {
  const seen = words.filter(word => (ocr || !word.invisible) && tidy(word.text) !== '');
  const text = seen.filter(word => !word.artifact);
  return text.length * 2 >= seen.length ? text : seen;
}
