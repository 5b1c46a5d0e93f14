import type { Language } from '../language/language';
import { nb } from '../language/nb';
import { type Arguments, readArguments } from './arguments';
import { brev } from './brev';
import { CouldNotRun } from './failure';
import { kontroll } from './kontroll';
import type { ExitCode, Output } from './output';
import { rapport } from './rapport';
import { sammenlign } from './sammenlign';
import { sentenceFor } from './sentence';

const COMMANDS: Readonly<Record<string, (words: Arguments, output: Output) => Promise<ExitCode>>> = {
  brev,
  kontroll,
  rapport,
  sammenlign,
};

/** One run of the command line: does what the words say, and returns the exit code. Never throws. */
export async function run(words: readonly string[], output: Output): Promise<ExitCode> {
  let language: Language = nb;
  try {
    const parsed = readArguments(words);
    language = parsed.language;
    if (parsed.command === '')
      throw new CouldNotRun(`${language.terminal.noCommand}\n${language.terminal.usage}`);
    const command = COMMANDS[parsed.command];
    if (!command) throw new CouldNotRun(language.terminal.unknownCommand(parsed.command));
    return await command(parsed, output);
  } catch (error) {
    output.error(sentenceFor(error, language));
    return 2;
  }
}
