import { readFigure } from '../figure/read';
import type { Language } from '../language/language';
import { AS_PRINTED, type ReportOptions, type Thresholds } from '../report/report';
import { CouldNotRun } from './failure';

/** What stands behind the switches; undefined where one is not used. */
export interface OptionWords {
  readonly uten?: string | undefined;
  readonly med?: string | undefined;
  readonly 'vesentlig-kr'?: string | undefined;
  readonly 'vesentlig-prosent'?: string | undefined;
}

const WITHOUT: Readonly<Record<string, keyof ReportOptions>> = {
  overført: 'withoutCarriedOver',
  'tidligere-år': 'withoutEarlierYears',
};
const WITH: Readonly<Record<string, keyof ReportOptions>> = {
  avviksprosent: 'deviationPercent',
  kommentar: 'commentColumn',
};

/**
 * The choices about the report tables: `--uten overført,tidligere-år --med avviksprosent,kommentar
 * --vesentlig-kr 500000 --vesentlig-prosent 2,5`.
 * @throws CouldNotRun for a word that is none of them.
 */
export function reportOptions(words: OptionWords, language: Language): ReportOptions {
  const chosen = [
    ...keysOf(words.uten, '--uten', WITHOUT, language),
    ...keysOf(words.med, '--med', WITH, language),
  ];
  const material = limitsOf(words, language);
  return { ...AS_PRINTED, ...Object.fromEntries(chosen.map(key => [key, true])), material };
}

function keysOf(
  list: string | undefined,
  option: string,
  known: Readonly<Record<string, keyof ReportOptions>>,
  { terminal }: Language,
): (keyof ReportOptions)[] {
  const names = list?.split(',').map(name => name.trim()) ?? [];
  return names.map(name => {
    const key = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!key) throw new CouldNotRun(terminal.unknownChoice(name, option, Object.keys(known).join(', ')));
    return key;
  });
}

/** Null without limits, which marks nothing. */
function limitsOf(words: OptionWords, language: Language): Thresholds | null {
  const kroner = limit(words['vesentlig-kr'], '--vesentlig-kr', language);
  const percent = limit(words['vesentlig-prosent'], '--vesentlig-prosent', language);
  return kroner === null && percent === null ? null : { kroner, percent };
}

function limit(text: string | undefined, option: string, { terminal }: Language): number | null {
  if (text === undefined) return null;
  const figure = readFigure(text);
  if (figure.kind !== 'figure' || figure.comparator !== null || figure.value < 0)
    throw new CouldNotRun(terminal.badLimit(text, option));
  return figure.value;
}
