import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { DocumentError } from '../../src/document/error';
import { readDocument } from '../../src/document/read';
import type { LetterDocument } from '../../src/letter/line';

/** The code with which a file is refused; null if it is read. Any other failure is thrown on. */
export async function refusal(bytes: Uint8Array, name = 'brev.pdf'): Promise<string | null> {
  try {
    await readDocument({ name, bytes });
    return null;
  } catch (error) {
    if (error instanceof DocumentError) return error.code;
    throw error;
  }
}

export async function linesOf(bytes: Uint8Array, name = 'brev.pdf'): Promise<LetterDocument['lines']> {
  return (await readDocument({ name, bytes })).lines;
}

/** The rows of all tables, cell by cell. */
export async function rowsOf(bytes: Uint8Array): Promise<(readonly string[])[]> {
  return (await linesOf(bytes)).flatMap(({ cells }) => (cells ? [cells] : []));
}

/** What stands outside tables. */
export async function textsOf(bytes: Uint8Array): Promise<string[]> {
  return (await linesOf(bytes)).flatMap(({ cells, text }) => (cells ? [] : [text]));
}

const shared = join(import.meta.dirname, '..', '..', '..', 'shared');

export const sharedBytes = (...path: string[]): Uint8Array =>
  new Uint8Array(readFileSync(join(shared, ...path)));

/** Tests on the full letters, where the reference folder lies beside the project; skipped elsewhere. */
export const describeShared: typeof describe.skip = existsSync(shared) ? describe : describe.skip;
