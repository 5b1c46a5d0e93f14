import { readFigure } from '../figure/read';
import type { Language } from '../language/language';
import type { House } from '../report/house';
import { AS_PRINTED, type ReportOptions, type Thresholds } from '../report/report';
import { CouldNotRun } from './failure';

/** What stands behind the switches; undefined where one is not used. */
export interface OptionWords {
  readonly uten?: string | undefined;
  readonly med?: string | undefined;
  readonly 'vesentlig-kr'?: string | undefined;
  readonly 'vesentlig-prosent'?: string | undefined;
  readonly profil?: string | undefined;
}

const WITHOUT: Readonly<Record<string, keyof ReportOptions>> = {
  overført: 'withoutCarriedOver',
  'tidligere-år': 'withoutEarlierYears',
  måloppnåelse: 'withoutOutcome',
};
const WITH: Readonly<Record<string, keyof ReportOptions>> = {
  avviksprosent: 'deviationPercent',
  kommentar: 'commentColumn',
};
const PROFILES: Readonly<Record<string, House>> = { nøytral: 'neutral', oslo: 'oslo' };

/**
 * The choices about the report tables: `--uten overført,tidligere-år,måloppnåelse --med avviksprosent,kommentar
 * --vesentlig-kr 500000 --vesentlig-prosent 2,5 --profil oslo`.
 * @throws CouldNotRun for a word that is none of them.
 */
export function reportOptions(words: OptionWords, language: Language): ReportOptions {
  const chosen = [
    ...keysOf(words.uten, '--uten', WITHOUT, language),
    ...keysOf(words.med, '--med', WITH, language),
  ];
  const flags = Object.fromEntries(chosen.map(key => [key, true]));
  return {
    ...AS_PRINTED,
    ...flags,
    material: limitsOf(words, language),
    house: houseOf(words.profil, language),
  };
}

function keysOf(
  list: string | undefined,
  option: string,
  known: Readonly<Record<string, keyof ReportOptions>>,
  language: Language,
): (keyof ReportOptions)[] {
  const names = list?.split(',').map(name => name.trim()) ?? [];
  return names.map(name => chosenIn(known, name, option, language));
}

function houseOf(name: string | undefined, language: Language): House {
  return name === undefined ? AS_PRINTED.house : chosenIn(PROFILES, name, '--profil', language);
}

function chosenIn<Choice>(
  known: Readonly<Record<string, Choice>>,
  name: string,
  option: string,
  { terminal }: Language,
): Choice {
  const choice = Object.hasOwn(known, name) ? known[name] : undefined;
  if (choice === undefined)
    throw new CouldNotRun(terminal.unknownChoice(name, option, Object.keys(known).join(', ')));
  return choice;
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
