import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { LetterDocument } from '../letter/line';
import type { OnPage } from './read';
import { readDocument } from './read';

/** Reads a letter from a file. Throws `DocumentError`, or Node's own error if the file cannot be opened. */
export async function readDocumentFile(path: string, onPage?: OnPage): Promise<LetterDocument> {
  return readDocument({ name: basename(path), bytes: await readFile(path) }, onPage);
}
