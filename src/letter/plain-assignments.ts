import { UNNUMBERED } from './assignments';
import type { DocumentLine } from './line';
import { folded, joinedPieces, tidy } from './words';

/** A stretch of text without tabs read as a table: its rows, and the line it ends before. */
export interface PlainTable {
  readonly rows: readonly DocumentLine[];
  readonly end: number;
}

const HEADER =
  /^(?:nr\.? )?(?:(?:nye |arets )?(?:oppdrag|bestilling(?:er)?)(?: (?:for|i) (?:19|20)\d\d)?)\s+(?:med )?frist(?:er)?$/;
const SUBHEADER = /^oppdrag (?:fra|gitt) /;
const NUMBER_ALONE = /^\d{1,2}[.)]?$/;
const NUMBERED = /^(\d{1,2})[.)]? (?:\| ?)?(\p{Lu}.*)$/u;
const CHAPTER = /^\d{1,2}(?:\.|\.\d{1,2}\.?) \p{Lu}/u;
const SEASON = String.raw`(?:våren|vaeren|varen|sommeren|høsten|hosten|hgsten|vinteren|medio|primo|ultimo|løpende|fortløpende)`;
/** A deadline as the whole of a line, or behind a space at its end. */
const DEADLINE = new RegExp(
  String.raw`(?:^|\s)(\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|${SEASON}(?: (?:19|20)\d\d)?|\d\. (?:tertial|kvartal|halvår)(?: (?:19|20)\d\d)?|budsjettforslag(?:et)?(?: for (?:19|20)\d\d)?)$`,
  'iu',
);
/** Behind these a date is part of the sentence. */
const LEADS_TO_DATE = /\b(?:fra|innen|av|til|før|etter|pr\.?|per|den)$/i;
const REST_OF_DEADLINE = /(?:^|\s)(for (?:19|20)\d\d)$/;
const ASKS = /\b(?:skal|bes|må|ma|får|far)\b/i;
const MOST_LINES = 2000;
const MOST_NAMES = 3;
const LONGEST_HEAD = 120;

interface Item {
  readonly at: DocumentLine;
  readonly number: string;
  /** Whether a blank line stands in front of it. */
  readonly afterGap: boolean;
  deadline: string;
  readonly texts: string[];
}

/**
 * Reads a list of assignments with deadlines, in text without tabs, that begins at a line "Oppdrag … Frist". An item
 * begins with its number, or with a capital behind a blank line; its deadline ends one of its lines or stands alone.
 */
export function plainAssignmentsAt(lines: readonly DocumentLine[], at: number): PlainTable | null {
  const head = lines[at];
  const start = head ? endOfHead(lines, at) : null;
  if (!head || start === null) return null;
  const items: Item[] = [];
  const before: Before = { number: '', gap: true, head: false };
  let end = start;
  for (const [i, line] of lines.slice(start, at + MOST_LINES).entries()) {
    const text = tidy(line.text.replace(/\|/g, ' '));
    if (line.cells || line.heading !== null || CHAPTER.test(text)) break;
    if (text === '') before.gap = true;
    else if (!take(line, text, before, items)) break;
    else end = start + 1 + i;
  }
  return items.length === 0 ? null : { rows: rowsOf(head, items), end };
}

/** The index behind a head, in one line or its names on lines of their own. */
function endOfHead(lines: readonly DocumentLine[], at: number): number | null {
  for (let end = at + 1; end <= at + MOST_NAMES; end += 1) {
    const head = lines.slice(at, end);
    if (head.some(({ cells, heading, text }) => cells || heading !== null || text.length > LONGEST_HEAD))
      return null;
    if (HEADER.test(folded(head.map(({ text }) => text).join(' ')))) return end;
  }
  return null;
}

/** What stands in front of a line. */
interface Before {
  /** A number alone. */
  number: string;
  /** A blank line, or a head. */
  gap: boolean;
  /** A head that is repeated, or a heading among the items. */
  head: boolean;
}

/** Whether a line stands in the list; what it says is then taken. */
function take(line: DocumentLine, text: string, before: Before, items: Item[]): boolean {
  const isHead = isRepeatedHead(text) || (before.head && /^\p{Ll}/u.test(text));
  const isNumber = !isHead && NUMBER_ALONE.test(text);
  const isTaken = isHead || isNumber || takeLine({ line, text, ...before, afterGap: before.gap }, items);
  before.number = isNumber ? text.replace(/[.)]$/, '') : '';
  before.gap = isHead;
  before.head = isHead;
  return isTaken;
}

function isRepeatedHead(text: string): boolean {
  return HEADER.test(folded(text)) || SUBHEADER.test(folded(text));
}

interface NextLine {
  readonly line: DocumentLine;
  readonly text: string;
  /** A number that stood alone in front of it. */
  readonly number: string;
  readonly afterGap: boolean;
}

/** Whether a line begins an item or continues the last one; it then stands in the list. */
function takeLine({ line, text, number, afterGap }: NextLine, items: Item[]): boolean {
  const last = items.at(-1);
  const numbered = NUMBERED.exec(text);
  if (numbered && isNext(numbered[1] ?? '', items)) {
    items.push(newItem({ line, text: numbered[2] ?? '', number: numbered[1] ?? '', afterGap }));
    return true;
  }
  const isDeadline = DEADLINE.exec(text)?.index === 0;
  const begins = number !== '' || (afterGap && /^\p{Lu}/u.test(text) && !isDeadline);
  if (begins || !last) {
    if (number === '' && (!ASKS.test(text) || isClosed(items))) return false;
    items.push(newItem({ line, text, number, afterGap }));
    return true;
  }
  addTo(last, text);
  return true;
}

function isNext(number: string, items: readonly Item[]): boolean {
  const before = items.map(item => Number(item.number)).filter(number => number > 0);
  return Number(number) > (before.at(-1) ?? 0) || before.length === 0;
}

/** Numbered items without a blank line between them: what stands behind one is no item. */
function isClosed(items: readonly Item[]): boolean {
  return (
    items.length > 1 && items.every(({ number, afterGap }, i) => number !== '' && (i === 0 || !afterGap))
  );
}

function newItem({ line, text, number, afterGap }: NextLine): Item {
  const item: Item = { at: line, number, afterGap, deadline: '', texts: [] };
  addTo(item, text);
  return item;
}

function addTo(item: Item, text: string): void {
  const found = item.deadline === '' ? DEADLINE.exec(text) : null;
  const rest = /forslag(?:et)?$/i.test(item.deadline) ? REST_OF_DEADLINE.exec(text) : null;
  const own = found && !LEADS_TO_DATE.test(text.slice(0, found.index)) ? found : rest;
  if (own) item.deadline = tidy(`${item.deadline} ${own[1] ?? ''}`);
  item.texts.push(own ? text.slice(0, own.index).trim() : text);
}

/** Where exactly as many items stand between two numbers as the numbers leave open, they have the numbers between. */
function numbered(items: readonly Item[]): Item[] {
  const whole = [...items];
  let last = -1;
  items.forEach(({ number }, index) => {
    if (number === '') return;
    const before = Number(items[last]?.number);
    if (last >= 0 && Number(number) - before === index - last) {
      for (let open = last + 1; open < index; open += 1) {
        const item = items[open];
        if (item) whole[open] = { ...item, number: String(before + open - last) };
      }
    }
    last = index;
  });
  return whole;
}

function rowsOf(head: DocumentLine, items: readonly Item[]): DocumentLine[] {
  const row = (at: DocumentLine, cells: readonly string[]) => ({ ...at, cells, doubtfulCells: [] });
  return [
    row(head, ['Nr.', 'Oppdrag', 'Frist']),
    ...numbered(items).map(item =>
      row(item.at, [item.number || UNNUMBERED, joinedPieces(item.texts), item.deadline]),
    ),
  ];
}
