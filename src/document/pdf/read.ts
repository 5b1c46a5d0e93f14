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
}

/** Hears of every page read: its number, and of how many. */
export type OnPage = (page: number, of: number) => void;

/** Pictures that cover more of a page than this, in a document without text, are a scan. */
const SCAN = 0.5;

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
  return { blocks: blocksOfPages(readable, ocr), ocr };
}

/** The words seen, or in a scan those laid under it; without what is marked as header, footer or decoration. */
function wordsToRead(words: readonly Word[], ocr: boolean): Word[] {
  const seen = words.filter(word => (ocr || !word.invisible) && tidy(word.text) !== '');
  const text = seen.filter(word => !word.artifact);
  return text.length * 2 >= seen.length ? text : seen;
}
