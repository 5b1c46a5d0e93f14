import { parseArgs } from 'node:util';
import { languageOf } from '../language';
import type { Language } from '../language/language';
import { nb } from '../language/nb';
import { CouldNotRun } from './failure';

export interface Arguments {
  readonly command: string;
  readonly files: readonly string[];
  readonly letters: readonly string[];
  readonly receiver: string | null;
  readonly out: string | null;
  /** Where the Word annex is to be; null for none. */
  readonly word: string | null;
  /** Report tables asked for; null for all that the data allow. */
  readonly tables: readonly string[] | null;
  readonly json: boolean;
  readonly overwrite: boolean;
  readonly language: Language;
}

/**
 * The words behind `maltall`.
 * @throws CouldNotRun for an unknown option, a missing value or an unknown language.
 */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parse(words);
  const [command = '', ...files] = positionals;
  const language = languageOf(values.språk ?? 'nb');
  if (!language) throw new CouldNotRun(nb.terminal.unknownLanguage(values.språk ?? ''));
  return {
    command,
    files,
    letters: values.brev ?? [],
    receiver: values.virksomhet ?? null,
    out: values.ut ?? null,
    word: values.word ?? null,
    tables: values.tabeller?.split(',').map(name => name.trim()) ?? null,
    json: values.json ?? false,
    overwrite: values.overskriv ?? false,
    language,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: words.map(word => word.normalize('NFC')),
      allowPositionals: true,
      options: {
        brev: { type: 'string', multiple: true },
        virksomhet: { type: 'string' },
        ut: { type: 'string' },
        word: { type: 'string' },
        tabeller: { type: 'string' },
        språk: { type: 'string' },
        json: { type: 'boolean' },
        overskriv: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new CouldNotRun(nb.terminal.badArgument(error instanceof Error ? error.message : ''));
  }
}
