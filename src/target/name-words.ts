import { inDays } from './name-days';
import { writtenOut } from './name-short-forms';
import { inOneSpelling } from './name-spelling';

/** Ways of writing one word, over text in small letters; the first form is the one compared. */
const SAME_WORD: readonly (readonly [string, RegExp])[] = [
  ['per', /(?<![a-zæøå])(?:pr|per)(?![a-zæøå])\.?/g],
  ['måned', /(?<![a-zæøå])(?:mnd|mndr|måneder|månedene?|måneds|måneders)(?![a-zæøå])\.?/g],
  ['gjennomsnittlig', /(?<![a-zæøå])(?:gj\.? ?sn(?:itt)?(?:lig)?|gjennomsnitt|snitt)(?![a-zæøå])\.?/g],
  ['avdeling', /(?<=[a-zæøå])avd\.|(?<![a-zæøå])avd(?![a-zæøå])\.?/g],
  ['antall', /(?<![a-zæøå])ant\./g],
  ['inkludert', /(?<![a-zæøå])inkl\./g],
  ['ekskludert', /(?<![a-zæøå])ekskl\./g],
  ['organisasjon', /(?<![a-zæøå])org\./g],
  ['blant annet', /(?<![a-zæøå])bl\. ?a\./g],
  ['og', /&/g],
  ['ukers', /(?<=\d[- ]?)ukers(?=[a-zæøå])/g],
  ['kvadratmeter', /(?<![a-zæøå])m(?:²|2(?!\d))/g],
  ['år eldre', /år (?:og|eller) (?:eldre|over|oppover|mer)(?![a-zæøå])|(?<=\d) ?(?:år )?\+/g],
];

/** A part of each of the patterns: most names have none, and to look for the parts is far quicker. */
const ANY_PART = /[&²+]|m2|år (?:og|eller)|ukers|avd|pe?r|mnd|måned|gj|snitt|ant\.|inkl\.|ekskl\.|org\.|bl\./;

/** Words that carry no meaning of their own in an indicator's name, and those that only say whose it is or its unit. */
const EMPTY_WORDS = new Set(
  (
    'i på av og for til fra som er med den det de en et ei ved om å hos samt eller har mv osv etc ' +
    'alderen går kommer får blir bydel bydelen bydelene bydelens bydelenes kommunen prosent kr kroner'
  ).split(' '),
);

/** Names read before: many rules ask about the same. Emptied before it grows large. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 50_000;

/** The number of a row in front of its name, which begins with a capital: "2 Antall", "1.3. Andel"; "3 mnd." is no such number. */
const NUMBER_IN_FRONT = /^ ?\d{1,2}(?:\.\d{1,2}){0,3}\.? (?=[A-ZÆØÅ])/;

/** So many characters of a name are read; a longer text is no name, and must not cost anything. */
const LONGEST_NAME = 400;

/**
 * The words of an indicator's name as they are compared: small letters, bokmål, one spelling for common abbreviations,
 * no footnote marks, thousands joined ("1 000" → "1000"), "25 - 66" and "1-5-åringer" cut at the hyphen, weeks as days, empty
 * words gone.
 */
export function nameWords(name: string): readonly string[] {
  const before = known.get(name);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const words = readWords(name);
  known.set(name, words);
  return words;
}

function readWords(name: string): string[] {
  const words = plainName(name).match(/[a-zæøåäöéü]+|\d+(?:[.,]\d+)*/g) ?? [];
  const spelt = words.flatMap(word => (/^\d/.test(word) ? [word] : writtenOut(word).map(inOneSpelling)));
  return inDays(spelt).filter(word => !EMPTY_WORDS.has(word));
}

function plainName(name: string): string {
  const whole = name.slice(0, LONGEST_NAME).normalize('NFC').replace(/\s+/g, ' ');
  const small = whole.replace(NUMBER_IN_FRONT, '').toLowerCase();
  const unmarked = small.replace(/\*+\)?|(?<![(\d])\d{1,2}\)/g, ' ').replace(/(?<=\d) (?=\d{3}(?!\d))/g, '');
  if (!ANY_PART.test(unmarked)) return unmarked;
  return SAME_WORD.reduce((text, [word, pattern]) => text.replace(pattern, ` ${word} `), unmarked);
}
