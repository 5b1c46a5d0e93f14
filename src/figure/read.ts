import type { Comparator, Figure, Oddity } from './figure';
import { MISSING } from './figure';

/** Every space that stands between groups of thousands or beside a sign in Norwegian documents, but for one plain one. */
const SPACES = /[\s\u200B]{2,}|[^\S ]|\u200B/g;
const MINUSES = /[\u2010-\u2015\u2212\uFE63\uFF0D]/g;
/** Longer cells are sentences; it also bounds the work on hostile text. */
const LONGEST_FIGURE = 80;
/** More digits than a number holds exactly: columns that ran together. */
const MOST_DIGITS = 15;
const NO_FIGURE =
  /^(-|–|—|\*|\.{1,3}|…|:|x{1,3}|n\s?\.?\s?\/?\s?a\s?\.?|i\.?\s?a\.?|ikke relevant|ikke aktuelt)$/i;
/** Nothing that begins so is a figure. */
const WORD = /^[a-zæøå]/i;
const FOOTNOTE_MARK = /^(\d{1,2}|\*{1,3})\)$/;

const COMPARATORS: readonly (readonly [RegExp, Comparator])[] = [
  [
    /^(?:>=|=>|≥|minst |minimum |min(?:\. ?| )|fra og med |ikke (?:under|lavere enn|mindre enn|færre enn) )/i,
    '>=',
  ],
  [
    /^(?:<=|=<|≤|høyst |høgst |maksimum |maksimalt |ma(?:ks|x)\.? ?|inntil |til og med |ikke (?:over|høyere enn|mer enn|flere enn) )/i,
    '<=',
  ],
  [/^(?:>|over |mer enn |flere enn |fleire enn |høyere enn |høgare enn )/i, '>'],
  [/^(?:<|under |mindre enn |færre enn |lavere enn |lågare enn )/i, '<'],
];
/** "90 % eller mer" */
const COMPARATORS_BEHIND: readonly (readonly [RegExp, Comparator])[] = [
  [/ eller (?:mer|høyere|flere|over)$/i, '>='],
  [/ eller (?:mindre|lavere|færre|under)$/i, '<='],
];

/** Most texts begin with another word, and so are no figure. */
const ANY_COMPARATOR = new RegExp(COMPARATORS.map(([{ source }]) => source).join('|'), 'i');

const PERCENT_WORDS = ['prosent', 'pst.', 'pst'];
const GROUPED = /^\d{1,3}(?: \d{3})+(?:,\d+)?$/;
const PLAIN = /^\d+(?:[.,]\d+)?$/;
const POINT_GROUPED = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}(?:\.\d{3})+,\d+$/;
const COMMA_GROUPED = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+\.\d+$/;
const FIGURE_WITH_NOTE =
  /^([-+]?\d[\d .,]*(?: ?(?:%+|prosent|pst\.?))?)(?: (?=\*|\d\))| ?(?=\*|\())((?:\*+|\d)\)|\*+|\([^)]*\))$/i;
/** One separator with three digits behind it: 2.500 is 2500 to some and 2,5 to others. */
const TWO_READINGS = /^([1-9]\d{0,2})[.,](\d{3})$/;

/** What makes a text look otherwise with plain signs; most texts have none of it. */
const NOT_PLAIN = /[^ -~æøåÆØÅ]| {2}|^ | $/;

/** Text with ordinary spaces and an ordinary minus, trimmed. */
export function withPlainSigns(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return text.replace(SPACES, ' ').replace(MINUSES, '-').trim();
}

/**
 * Reads a figure as Norwegian letters and reports print it: `1 234,5`, `>74 %`, `50%%`, `xx`, `1)`, `- 206 714`.
 * Never guesses: a text with two readings is `doubtful`, one without is `text`.
 */
export function readFigure(text: string): Figure {
  if (text.length > LONGEST_FIGURE) return { kind: 'text' };
  const plain = withPlainSigns(text);
  if (plain === '' || NO_FIGURE.test(plain)) return MISSING;
  if (FOOTNOTE_MARK.test(plain)) return { kind: 'footnote', mark: plain };
  if (WORD.test(plain) && !ANY_COMPARATOR.test(plain)) return { kind: 'text' };
  const { comparator, rest } = splitComparator(plain);
  if (WORD.test(rest)) return { kind: 'text' };
  const { body, note } = splitNote(rest);
  const { digits, signs } = splitPercent(body);
  return readDigits(digits, comparator, signs, note);
}

function readDigits(
  digits: string,
  comparator: Comparator | null,
  signs: number,
  note: string | null,
): Figure {
  const { negative, unsigned } = splitSign(digits);
  const percent = signs > 0;
  const value = (reading: string) => Number(reading) * (negative && Number(reading) !== 0 ? -1 : 1);
  const twofold = TWO_READINGS.exec(unsigned);
  if (twofold) {
    const [, whole = '', rest = ''] = twofold;
    const readings = [value(whole + rest), value(`${whole}.${rest}`)];
    return { kind: 'doubtful', readings, comparator, percent };
  }
  const invariant = invariantDigits(unsigned);
  if (invariant === null || invariant.length > MOST_DIGITS) return { kind: 'text' };
  const decimals = invariant.split('.')[1]?.length ?? 0;
  const oddity = oddityOf(unsigned, signs);
  return { kind: 'figure', value: value(invariant), decimals, comparator, percent, note, oddity };
}

function oddityOf(unsigned: string, signs: number): Oddity | null {
  if (signs > 1) return 'doublePercent';
  return PLAIN.test(unsigned) && unsigned.includes('.') ? 'decimalPoint' : null;
}

function invariantDigits(unsigned: string): string | null {
  if (GROUPED.test(unsigned) || PLAIN.test(unsigned)) return unsigned.replace(/ /g, '').replace(',', '.');
  if (POINT_GROUPED.test(unsigned)) return unsigned.replace(/\./g, '').replace(',', '.');
  if (COMMA_GROUPED.test(unsigned)) return unsigned.replace(/,/g, '');
  return null;
}

function splitComparator(text: string): { comparator: Comparator | null; rest: string } {
  for (const [pattern, comparator] of COMPARATORS) {
    if (pattern.test(text)) return { comparator, rest: text.replace(pattern, '').trim() };
  }
  for (const [pattern, comparator] of COMPARATORS_BEHIND) {
    if (pattern.test(text)) return { comparator, rest: text.replace(pattern, '') };
  }
  return { comparator: null, rest: text };
}

/** A bracket or a footnote mark behind the figure: "716 *)", "33 (+4 amb.l.)". */
function splitNote(text: string): { body: string; note: string | null } {
  const found = FIGURE_WITH_NOTE.exec(text);
  return found ? { body: (found[1] ?? '').trim(), note: found[2] ?? null } : { body: text, note: null };
}

function splitPercent(text: string): { digits: string; signs: number } {
  const word = PERCENT_WORDS.find(unit => text.toLowerCase().endsWith(unit));
  if (word) return { digits: text.slice(0, -word.length).trim(), signs: 1 };
  let digits = text;
  let signs = 0;
  for (; digits.endsWith('%'); signs += 1) digits = digits.slice(0, -1).trimEnd();
  return { digits, signs };
}

/** A minus in front, behind, or brackets as accountants write it; a plus says nothing. */
function splitSign(text: string): { negative: boolean; unsigned: string } {
  const brackets = /^\((.+)\)$/.exec(text);
  if (brackets) return { negative: true, unsigned: (brackets[1] ?? '').trim() };
  const behind = /^(.+)-$/.exec(text);
  if (behind) return { negative: true, unsigned: (behind[1] ?? '').trim() };
  return { negative: text.startsWith('-'), unsigned: text.replace(/^[-+] ?/, '') };
}
