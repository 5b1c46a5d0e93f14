import type { LetterDocument } from '../letter/line';
import { linesOfText } from '../letter/text';
import type { Block } from './block';
import { linesOfBlocks } from './block';
import { readDocx } from './docx/read';
import { DocumentError } from './error';
import { formOf } from './form';
import { LIMITS } from './limits';
import type { OnPage } from './pdf/read';
import { decodeText } from './text';

export type { OnPage };

export interface DocumentFile {
  /** The name of the file, without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a letter from the bytes of a PDF, DOCX or text file, told apart by their content.
 * Throws `DocumentError` for every file that cannot be read, and nothing else.
 */
export async function readDocument(
  file: DocumentFile,
  onPage: OnPage = () => undefined,
): Promise<LetterDocument> {
  try {
    return await readForm(file, onPage);
  } catch (error) {
    throw error instanceof DocumentError ? error : new DocumentError('broken', error);
  }
}

async function readForm({ name, bytes }: DocumentFile, onPage: OnPage): Promise<LetterDocument> {
  if (bytes.length > LIMITS.fileBytes) throw new DocumentError('tooLarge');
  const form = formOf(name, bytes);
  if (form === 'text') return readText(name, bytes);
  if (form === 'docx') return { file: name, form, lines: linesOf(readDocx(bytes)) };
  const { readPdf } = await import('./pdf/read');
  const { blocks, ocr, picturePages } = await readPdf(bytes, onPage);
  return { file: name, form: ocr ? 'ocr' : 'pdf', lines: linesOf(blocks), picturePages };
}

function readText(name: string, bytes: Uint8Array): LetterDocument {
  if (bytes.length > LIMITS.textBytes) throw new DocumentError('tooLarge');
  return { file: name, form: 'text', lines: linesOfText(decodeText(bytes)) };
}

function linesOf(blocks: readonly Block[]) {
  const lines = linesOfBlocks(blocks);
  if (lines.length === 0) throw new DocumentError('empty');
  return lines;
}
