import { measuredIn } from './header';
import type { DocumentLine } from './line';
import { trailingFigures } from './plain-figures';
import { isYear, tidy } from './words';

/** The head of a table in text without tabs. */
export interface PlainHeader {
  /** The names of all columns, from left to right. */
  readonly names: readonly string[];
  /** Indexes of the columns that hold figures; they stand beside each other. */
  readonly values: readonly number[];
  /** Whether two spaces or more part the columns. */
  readonly spaced: boolean;
  /** Whether the rows may have another number of columns: then no figure whose extent depends on it is certain. */
  readonly unsure: boolean;
  /** Whether the figures stand in front of the name. */
  readonly nameLast: boolean;
  /** Index of the first line after the header. */
  readonly end: number;
}

const KIND = String.raw`(?:resultat(?:er|et|mål|krav)?|m[åa]l(?:tall?(?:et)?|nivå|krav|verdi)?|res\.?|status|oppnådd|faktisk|ambisjon)`;
const YEAR = String.raw`(?:\(?(?:\d{1,2}\.\d{1,2}\.)?(?:19|20)\d\d\)?(?!\d))`;
const COLUMN = new RegExp(
  String.raw`(?<![\p{L}\d.])(?:${KIND} (?:for |i |pr\.? |per )?)?${YEAR}(?: ?\d\)|\*)?`,
  'giu',
);
/** "20262027": a space between two years is lost. */
const JOINED_YEARS = /(?<!\d)((?:19|20)\d\d)((?:19|20)\d\d)(?!\d)/g;
/** "e2026", "2S26", "20262 027" in front of the years: one of them may have been a column. */
const DAMAGED_YEAR = /\p{L}\d|\d\p{L}|\d[.,]\d|(?<!\d)\d{3,5}(?!\d)/u;
const KIND_ALONE = new RegExp(String.raw`(?<![\p{L}])${KIND}(?![\p{L}])(?! ?\d)`, 'giu');
/** A table with one column of figures needs more than the name of that column. */
const NAMES_INDICATORS = /indikator|styringsparameter/i;
const FEW_WORDS = 3;
const LONGEST_HEADER = 300;
/** A head over two lines may have blank lines and a word of the first column between its parts. */
const REACH = 5;

/** Reads a header at a line: "Indikator Resultat 2022 Måltall 2023", or the same over two lines, or years alone. */
export function plainHeaderAt(lines: readonly DocumentLine[], at: number): PlainHeader | null {
  const line = lines[at];
  if (!line || line.cells || line.heading !== null || line.text.length > LONGEST_HEADER) return null;
  const text = plain(line.text);
  return inOneLine(text, at) ?? overTwoLines(text, lines, at) ?? yearsAlone(text, lines, at);
}

function inOneLine(text: string, at: number): PlainHeader | null {
  const found = [...text.matchAll(COLUMN)];
  const [first, second] = found;
  const last = found.at(-1);
  if (!first || !last || !found.some(([name]) => measuredIn(name))) return null;
  const label = text.slice(0, first.index).trim();
  if (!second && !NAMES_INDICATORS.test(label)) return null;
  const between = found.slice(1).some((match, i) => text.slice(endOf(found[i]), match.index).trim() !== '');
  const behind = text.slice(endOf(last)).trim();
  const isColumnName = behind.split(' ').length <= 2 && !/[.,:]$/.test(behind);
  if (between || !isColumnName) return null;
  const names = found.map(([name]) => name);
  if (label === '' && NAMES_INDICATORS.test(behind)) return withNameLast(names, behind, at + 1);
  return headerOf(label, names, behind, at + 1);
}

function withNameLast(figures: readonly string[], name: string, end: number): PlainHeader {
  return {
    names: [...figures, name],
    values: [...figures.keys()],
    spaced: false,
    unsure: false,
    nameLast: true,
    end,
  };
}

function headerOf(label: string, figures: readonly string[], behind: string, end: number): PlainHeader {
  return {
    names: [label, ...figures, ...(behind === '' ? [] : [behind])],
    values: figures.map((_name, i) => i + 1),
    spaced: false,
    unsure: false,
    nameLast: false,
    end,
  };
}

function overTwoLines(text: string, lines: readonly DocumentLine[], at: number): PlainHeader | null {
  const kinds = [...text.matchAll(KIND_ALONE)].map(([kind]) => kind);
  if (kinds.length < 2 || kinds.join(' ').length < text.length / 2) return null;
  for (let below = at + 1; below <= at + REACH; below += 1) {
    const words = plain(lines[below]?.text ?? '').split(' ');
    if (words.length !== kinds.length || !words.every(isYear)) continue;
    const names = kinds.map((kind, i) => `${kind} ${words[i] ?? ''}`);
    return headerOf('', names, '', below + 1);
  }
  return null;
}

/** "Kontogruppe 2026 2027 2028 2029", "Vedtak 2024 Vedtak 2025 Ramme 2026": a table of amounts. */
function yearsAlone(text: string, lines: readonly DocumentLine[], at: number): PlainHeader | null {
  const words = text.split(' ');
  const withWords = namesBehind(words, 2);
  const years = namesBehind(words, 1);
  const { names, rest } = withWords.names.length > 1 ? withWords : years;
  const label = rest.join(' ');
  const isHeader =
    names.length > 1 &&
    !names.some(measuredIn) &&
    // A damaged year in front of the others is a column that cannot be told.
    (label === '' || /\p{L}/u.test(label)) &&
    (rest.length <= FEW_WORDS || leadsToFigures(lines, at, names.length));
  return isHeader ? { ...headerOf(label, names, '', at + 1), unsure: DAMAGED_YEAR.test(label) } : null;
}

/** A head with many words ("112019 Inventar og utstyr 2024 2025") is one only if the next line has figures to match. */
function leadsToFigures(lines: readonly DocumentLine[], at: number, width: number): boolean {
  const next = lines.slice(at + 1, at + 1 + REACH).find(({ text }) => text.trim() !== '');
  return (trailingFigures(next?.text ?? '')?.pieces.length ?? 0) >= width;
}

/** Names of `length` words that end in a year, from the end of a line: "2027", or "Vedtak 2025". */
function namesBehind(words: readonly string[], length: number): { names: string[]; rest: readonly string[] } {
  const names: string[] = [];
  let end = words.length;
  while (end >= length && isYear(words[end - 1] ?? '') && !words.slice(end - length, end - 1).some(isYear)) {
    names.unshift(words.slice(end - length, end).join(' '));
    end -= length;
  }
  return { names, rest: words.slice(0, end) };
}

function plain(text: string): string {
  return tidy(text.replace(/\|/g, ' ').replace(JOINED_YEARS, '$1 $2'));
}

function endOf(match: RegExpExecArray | RegExpMatchArray | undefined): number {
  return (match?.index ?? 0) + (match?.[0].length ?? 0);
}
