import type { DocumentLine } from './line';
import type { PlainTable } from './plain-assignments';
import { folded, tidy } from './words';

const HEADER = /virkemid\w*\b.*indikator\s+mal(?:tall?|niva)?(?: (?:19|20)\d\d)?$/;
const SECOND_HEADER = /^nr\.? navn$/;
const NUMBERED = /^(\d{1,2})\.? (?:\| ?)?(?=\p{Lu})/u;
/** Where an indicator begins behind the name of its measure. */
const INDICATOR = /(?:^|\s)((?:Andel|Antall|Prosent|Mengde|Reduksjon|Er|Har)\b.*)$/;
const TARGET =
  /^(.*?)(?:^|\s)((?:[<>≥≤]=?|minst|maks\.?|høyst)?\s?\d[\d ]*(?:,\d+)? ?(?:%|prosent)|Ikke(?: relevant| aktuelt)?|Ja|Nei)$/i;
const REST_OF_TARGET = /^(.*?)(?:^|\s)(relevant|aktuelt)$/i;
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
  if (!head || head.cells || !HEADER.test(folded(head.text))) return null;
  const items: Item[] = [];
  let end = at + 1;
  for (let below = at + 1; below < Math.min(lines.length, at + MOST_LINES); below += 1) {
    const line = lines[below];
    const text = tidy((line?.text ?? '').replace(/\|/g, ' '));
    if (!line || line.cells || line.heading !== null || HEADER.test(folded(text))) break;
    if (text === '' || SECOND_HEADER.test(folded(text))) continue;
    const isNext = /rapporteres|:$/.test(text) || (items.length > 0 && isText(text, items));
    if (isNext) break;
    takeLine(line, text, items);
    end = below + 1;
  }
  return items.length === 0 ? null : { rows: rowsOf(head, items), end };
}

/** A paragraph behind the table: long, and no indicator begins in it. */
function isText(text: string, items: readonly Item[]): boolean {
  const isLong = text.length > LONGEST_TEXT || /^Virksomhet|\bskal\b.*\bsom\b/.test(text);
  return isLong && !INDICATOR.test(text) && items.every(({ target }) => target !== '');
}

function takeLine(at: DocumentLine, whole: string, items: Item[]): void {
  const numbered = NUMBERED.exec(whole);
  const text = numbered ? whole.slice(numbered[0].length) : whole;
  const found = TARGET.exec(text);
  const words = found ? (found[1] ?? '') : text;
  const begins = INDICATOR.exec(words);
  const last = items.at(-1);
  if (begins || numbered || !last) {
    const measure = begins ? words.slice(0, begins.index).trim() : '';
    const indicator = begins?.[1] ?? words;
    items.push({ at, number: numbered?.[1] ?? '', measure, indicator, target: found?.[2] ?? '', mixed: !begins });
    return;
  }
  const rest = /^ikke$/i.test(last.target) ? REST_OF_TARGET.exec(text) : null;
  if (rest) last.target = `${last.target} ${rest[2] ?? ''}`;
  else if (found && last.target === '') last.target = found[2] ?? '';
  last.indicator = tidy(`${last.indicator} ${rest ? (rest[1] ?? '') : words}`);
  last.mixed = true;
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
