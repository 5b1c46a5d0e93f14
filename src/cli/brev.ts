import type { Language } from '../language/language';
import type { Letter, LetterIndicator } from '../letter/letter';
import type { Arguments } from './arguments';
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
  output.out(words.json ? JSON.stringify(letter, null, 2) : described(letter, words.language));
  return 0;
}

function described(letter: Letter, { terminal }: Language): string {
  const { title, year } = letter.letter;
  const cells = letter.indicators.flatMap(indicator => indicator.cells);
  const doubtful = cells.filter(cell => cell.status === 'doubtful' || cell.oddity !== null).length;
  return [
    terminal.letterHead(title ?? terminal.untitled, String(year ?? terminal.noYear)),
    terminal.letterCounts(letter.indicators.length, letter.tables.length, doubtful),
    ...letter.indicators.map(indicator => terminal.indicatorLine(indicator.name, cellsOf(indicator))),
    ...(letter.picturePages?.length ? [terminal.picturePages(letter.picturePages)] : []),
    ...(letter.unclaimed.length > 0 ? [terminal.unclaimed(letter.unclaimed.length)] : []),
  ].join('\n');
}

function cellsOf(indicator: LetterIndicator): string {
  return indicator.cells.map(cell => `${cell.column} ${cell.raw}`).join(' · ');
}
