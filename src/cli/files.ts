import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Language } from '../language/language';
import { type Letter, letterSchema } from '../letter/letter';
import { readLetter } from '../letter/read';
import { CouldNotRun } from './failure';

/** npm changes the working directory to the project's; the caller's own is in INIT_CWD. */
export function callersPath(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

/** @throws CouldNotRun when the file is not there or not to be read. */
export async function bytesOf(path: string, language: Language): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(callersPath(path)));
  } catch {
    throw new CouldNotRun(language.terminal.unreadable(path));
  }
}

/** A letter from PDF, DOCX, text, or as Måltall saved it. @throws CouldNotRun when it cannot be read. */
export async function letterIn(path: string, language: Language): Promise<Letter> {
  const bytes = await bytesOf(path, language);
  if (/\.json$/i.test(path)) return savedLetter(bytes, path, language);
  // The readers of PDF and DOCX are large: loaded only when a letter is to be read.
  const { readDocument } = await import('../document/read');
  const letter = readLetter(await readDocument({ name: basename(path), bytes }));
  if (letter.indicators.length === 0 && letter.tables.length === 0) {
    throw new CouldNotRun(language.terminal.noLetterTables(path));
  }
  return letter;
}

function savedLetter(bytes: Uint8Array, path: string, language: Language): Letter {
  try {
    const parsed = letterSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    if (parsed.success) return parsed.data;
  } catch {
    // Not JSON at all: the same sentence as for JSON of another kind.
  }
  throw new CouldNotRun(language.terminal.badLetterJson(path));
}
