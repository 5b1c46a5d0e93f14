import { access, rename, rm, writeFile } from 'node:fs/promises';
import type { Arguments } from './arguments';
import { CouldNotRun } from './failure';
import { callersPath } from './files';

/** Where to write. @throws CouldNotRun rather than over the input, or over another file unasked. */
export async function freePlaces(words: Arguments, input: string) {
  const { out, word, language } = words;
  if (!out) throw new CouldNotRun(language.terminal.missingOut);
  // The package keeps its macros, and Excel refuses them under another name.
  if (/\.xlsm$/i.test(input) && !/\.xlsm$/i.test(out))
    throw new CouldNotRun(language.terminal.macrosKept(out));
  await expectFree(out, '--ut', input, words);
  if (word !== null) await expectFree(word, '--word', input, words);
  if (word !== null && callersPath(word) === callersPath(out)) {
    throw new CouldNotRun(language.terminal.sameOut);
  }
  return { out, word };
}

async function expectFree(path: string, option: string, input: string, words: Arguments): Promise<void> {
  const { terminal } = words.language;
  if (callersPath(path) === callersPath(input)) throw new CouldNotRun(terminal.outIsInput(option));
  if (!words.overwrite && (await exists(path))) throw new CouldNotRun(terminal.outExists(path));
}

async function exists(path: string): Promise<boolean> {
  return access(callersPath(path)).then(
    () => true,
    () => false,
  );
}

/**
 * Writes new files, all or none: each beside its place first, and then moved there.
 * @throws CouldNotRun when one cannot be written.
 */
export async function writeAll(files: readonly NewFile[], { language }: Arguments): Promise<void> {
  const staged: string[] = [];
  for (const [path, bytes] of files) {
    const beside = `${callersPath(path)}.${process.pid}.tmp`;
    try {
      await writeFile(beside, bytes, { flag: 'wx' });
    } catch {
      await Promise.all(staged.map(earlier => rm(earlier)));
      throw new CouldNotRun(language.terminal.notWritten(path));
    }
    staged.push(beside);
  }
  await Promise.all(files.map(([path], index) => rename(staged[index] ?? '', callersPath(path))));
}

type NewFile = readonly [path: string, bytes: Uint8Array];
