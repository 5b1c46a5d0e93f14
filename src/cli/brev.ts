import type { Arguments } from './arguments';
import { letterInWords } from './brev-text';
import { CouldNotRun } from './failure';
import { letterIn } from './files';
import type { ExitCode, Output } from './output';

/** `maltall brev`: what a letter says. */
export async function brev(words: Arguments, output: Output): Promise<ExitCode> {
  const { terminal } = words.language;
  const [file, ...more] = words.files;
  if (!file) throw new CouldNotRun(terminal.missingFile('brev'));
  if (more.length > 0) throw new CouldNotRun(terminal.oneFileOnly('brev'));
  const letter = await letterIn(file, words.language);
  output.out(words.json ? JSON.stringify(letter, null, 2) : letterInWords(letter, words.language));
  return 0;
}
