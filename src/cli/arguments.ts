import { parseArgs } from 'node:util';
import { languageOf } from '../language';
import type { Language } from '../language/language';
import { nb } from '../language/nb';
import type { ReportOptions } from '../report/report';
import { CouldNotRun } from './failure';
import { reportOptions } from './report-options';

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
  readonly options: ReportOptions;
  readonly json: boolean;
  readonly overwrite: boolean;
  /** Tables that stand in the workbook already are brought up to date, and none is added. */
  readonly refresh: boolean;
  /** The workbook whose set of tables is made anew for the next period; null for none. */
  readonly forward: string | null;
  readonly language: Language;
  readonly languageCode: string;
}

/**
 * The words behind `maltall`.
 * @throws CouldNotRun for an unknown option, a missing value or an unknown language.
 */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parse(words);
  const [command = '', ...files] = positionals;
  const languageCode = values.språk ?? 'nb';
  const language = languageOf(languageCode);
  if (!language) throw new CouldNotRun(nb.terminal.unknownLanguage(values.språk ?? ''));
  return {
    command,
    files,
    letters: values.brev ?? [],
    receiver: values.virksomhet ?? null,
    out: values.ut ?? null,
    word: values.word ?? null,
    tables: values.tabeller?.split(',').map(name => name.trim()) ?? null,
    options: reportOptions(values, language),
    json: values.json ?? false,
    overwrite: values.overskriv ?? false,
    refresh: values.oppdater ?? false,
    forward: values.videre ?? null,
    language,
    languageCode,
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
        uten: { type: 'string' },
        med: { type: 'string' },
        'vesentlig-kr': { type: 'string' },
        'vesentlig-prosent': { type: 'string' },
        profil: { type: 'string' },
        språk: { type: 'string' },
        json: { type: 'boolean' },
        overskriv: { type: 'boolean' },
        oppdater: { type: 'boolean' },
        videre: { type: 'string' },
      },
    });
  } catch (error) {
    throw new CouldNotRun(parseProblem(error, spoken(words)));
  }
}

/** Node's own sentence is English; its code and the option it names are what we need of it. */
function parseProblem(error: unknown, { terminal }: Language): string {
  const { code = '', message = '' } = error as NodeJS.ErrnoException;
  const option = /--?[\wæøå-]+/i.exec(message)?.[0] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return terminal.unknownOption(option);
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return terminal.badArguments;
  return /does not take/.test(message) ? terminal.noValue(option) : terminal.missingValue(option);
}

/** The language asked for in words that cannot be parsed as a whole. */
function spoken(words: readonly string[]): Language {
  const at = words.findIndex(word => /^--språk(?:=|$)/.test(word.normalize('NFC')));
  const code = words[at]?.split('=')[1] ?? words[at + 1] ?? '';
  return (at >= 0 && languageOf(code)) || nb;
}
