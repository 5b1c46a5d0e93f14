import type { DocumentLine } from './line';
import type { PlainTable } from './plain-assignments';
import { looksLikeRow } from './plain-figures';
import { isUnitLine } from './scale';
import { folded, tidy } from './words';

const HEADER = /virkemid\w*\b.*indikator\s+mal(?:tall?|niva)?(?: (?:19|20)\d\d)?$/;
const SECOND_HEADER = /^nr\.? navn$/;
const NUMBERED = /^(\d{1,2})\.? (?:\| ?)?(?=\p{Lu})/u;
/** Where an indicator begins behind the name of its measure. */
const INDICATOR = /(?:^|\s)((?:Andel|Antall|Prosent|Mengde|Reduksjon|Er|Har)\b.*)$/;
const TARGET =
  /^(.*?)(?:^|\s)((?:[<>≥≤]=?|minst|maks\.?|høyst)?\s?\d[\d ]*(?:,\d+)? ?(?:%|prosent)|Ikke(?: relevant| aktuelt)?|Ja|Nei)$/i;
const REST_OF_TARGET = /^(.*?)(?:^|\s)(relevant|aktuelt)$/i;
/** "4. Budsjett" */
const CHAPTER = /^\d{1,2}\. \p{Lu}[^\d%]*$/u;
const LONGEST_TEXT = 110;
const MOST_LINES = 60;

interface Item {
  readonly at: DocumentLine;
  readonly number: string;
  readonly measure: string;
  indicator: string;
  target: string;
  /** Lines whose words belong partly to the measure, partly to the indicator. */
  mixed: boolean;
}

/**
 * Reads climate measures in text without tabs, below a head that ends in "indikator Måltall". Measure and indicator
 * stand beside each other there: where a wrapped line holds a piece of both, the words come together and are doubtful.
 */
export function plainClimateAt(lines: readonly DocumentLine[], at: number): PlainTable | null {
  const head = lines[at];
  if (!head || !isClimateHead(head)) return null;
  const items: Item[] = [];
  let end = at + 1;
  for (const [i, line] of lines.slice(at + 1, at + MOST_LINES).entries()) {
    const text = tidy(line.text.replace(/\|/g, ' '));
    const isChapter = items.length > 0 && standsAlone(lines, at + 1 + i) && CHAPTER.test(text);
    if (line.cells || line.heading !== null || isChapter || isBehind(text, items)) break;
    if (text === '' || SECOND_HEADER.test(folded(text))) continue;
    takeLine(line, text, items);
    end = at + 2 + i;
  }
  return items.length === 0 ? null : { rows: rowsOf(head, items), end };
}

/** Whether a line heads a table of climate measures. */
export function isClimateHead(line: DocumentLine | undefined): boolean {
  return line !== undefined && line.cells === null && HEADER.test(folded(line.text));
}

/** Between blank lines, as a heading stands. */
function standsAlone(lines: readonly DocumentLine[], at: number): boolean {
  return [at - 1, at + 1].every(beside => tidy(lines[beside]?.text ?? '') === '');
}

function isBehind(text: string, items: readonly Item[]): boolean {
  if (HEADER.test(folded(text)) || /rapporteres|:$/.test(text) || isUnitLine(text)) return true;
  return items.length > 0 && (isText(text, items) || looksLikeRow(text));
}

/** A paragraph behind the table: long, and no indicator begins in it. */
function isText(text: string, items: readonly Item[]): boolean {
  const isLong = text.length > LONGEST_TEXT || /^Virksomhet|\bskal\b.*\bsom\b/.test(text);
  return isLong && !INDICATOR.test(text) && items.every(({ target }) => target !== '');
}

function takeLine(at: DocumentLine, whole: string, items: Item[]): void {
  const number = NUMBERED.exec(whole);
  const text = number ? whole.slice(number[0].length) : whole;
  const last = items.at(-1);
  const [, words = text, target = ''] = TARGET.exec(text) ?? [];
  const begins = INDICATOR.exec(words);
  if (last && !begins && !number) continueItem(last, text);
  else {
    const measure = words.slice(0, begins?.index ?? 0).trim();
    const indicator = begins?.[1] ?? words;
    items.push({ at, number: number?.[1] ?? '', measure, indicator, target, mixed: !begins });
  }
}

/** More words of the measure, of the indicator or of both, and perhaps of the target. */
function continueItem(item: Item, text: string): void {
  const rest = /^ikke$/i.test(item.target) ? REST_OF_TARGET.exec(text) : null;
  const found = rest ?? (item.target === '' ? TARGET.exec(text) : null);
  const [, words = text, target = ''] = found ?? [];
  item.target = tidy(`${item.target} ${target}`);
  item.indicator = tidy(`${item.indicator} ${words}`);
  item.mixed = true;
}

function rowsOf(head: DocumentLine, items: readonly Item[]): DocumentLine[] {
  const year = /(?:19|20)\d\d$/.exec(tidy(head.text))?.[0] ?? '';
  return [
    { ...head, cells: ['Nr.', 'Virkemidler', 'Indikator', tidy(`Måltall ${year}`)], doubtfulCells: [] },
    ...items.map(({ at, number, measure, indicator, target, mixed }) => ({
      ...at,
      cells: [number, measure, indicator, target],
      doubtfulCells: mixed ? [2] : [],
    })),
  ];
}
