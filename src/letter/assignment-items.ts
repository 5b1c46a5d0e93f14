import type { DocumentLine } from './line';
import { folded, tidy } from './words';

/** An assignment in text without columns, as far as it has been read. */
export interface AssignmentItem {
  readonly at: DocumentLine;
  readonly number: string;
  /** Whether a blank line stands in front of it. */
  readonly afterGap: boolean;
  /** Whether the head, or a heading among the items, stands in front of it. */
  readonly afterHead: boolean;
  deadline: string;
  /** Whether its deadline stood alone on its last line. */
  ended: boolean;
  readonly texts: string[];
}

/** What stands in front of a line. */
export interface BeforeLine {
  /** A number alone. */
  number: string;
  /** A blank line. */
  gap: boolean;
  /** The head, which may be repeated on a new page, or a heading among the items. */
  head: boolean;
}

const HEADER =
  /^(?:nr\.? )?(?:(?:nye |arets )?(?:oppdrag|bestilling(?:er)?)(?: (?:for|i) (?:19|20)\d\d)?)\s+(?:med )?frist(?:er)?$/;
const SUBHEADER = /^oppdrag (?:fra|gitt) /;
const NUMBER_ALONE = /^\d{1,2}[.)]?$/;
const NUMBERED = /^(\d{1,2})[.)]? (?:\| ?)?(\p{Lu}.*)$/u;
const SEASON = String.raw`(?:våren|vaeren|varen|sommeren|høsten|hosten|hgsten|vinteren|medio|primo|ultimo|løpende|fortløpende)`;
/** A deadline as the whole of a line, or behind a space at its end. */
const DEADLINE = new RegExp(
  String.raw`(?:^|\s)(\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|${SEASON}(?: (?:19|20)\d\d)?|\d\. (?:tertial|kvartal|halvår)(?: (?:19|20)\d\d)?|budsjettforslag(?:et)?(?: for (?:19|20)\d\d)?)$`,
  'iu',
);
/** Behind these a date is part of the sentence. */
const LEADS_TO_DATE = /\b(?:fra|innen|av|til|før|etter|pr\.?|per|den)$/i;
const REST_OF_DEADLINE = /(?:^|\s)(for (?:19|20)\d\d)$/;
const ASKS = /(?<!\p{L})(?:skal|bes|må|ma|får|far)(?!\p{L})/iu;
const CAPITAL = /^\p{Lu}/u;
/** A line so many times as wide as the widest of the list stands outside it. */
const WIDER = 1.2;

/** "Nye oppdrag i 2026 Frist": the head of a list of assignments. */
export function isAssignmentHead(text: string): boolean {
  return HEADER.test(folded(text));
}

/**
 * Takes the next line into a list of assignments. An item begins with its number, or with a capital behind a blank line,
 * behind a heading, or behind a deadline that stood alone; without any of them, with the words that the one before
 * begins with. Its deadline ends one of its lines or stands alone.
 * @returns whether the line stands in the list; if not, the list is over.
 */
export function takeAssignmentLine(
  line: DocumentLine,
  text: string,
  before: BeforeLine,
  items: AssignmentItem[],
): boolean {
  const isHead =
    isAssignmentHead(text) || SUBHEADER.test(folded(text)) || (before.head && /^\p{Ll}/u.test(text));
  const isNumber = !isHead && NUMBER_ALONE.test(text);
  const isTaken = isHead || isNumber || takeText({ ...before, line, text }, items);
  before.number = isNumber ? plainNumber(text) : '';
  before.gap = false;
  before.head = isHead || (before.head && isNumber);
  return isTaken;
}

interface NextLine extends BeforeLine {
  readonly line: DocumentLine;
  readonly text: string;
}

function takeText(next: NextLine, items: AssignmentItem[]): boolean {
  const { text } = next;
  const last = items.at(-1);
  const numbered = NUMBERED.exec(text);
  if (numbered && isNext(numbered[1] ?? '', items)) {
    items.push(newItem({ ...next, text: numbered[2] ?? '', number: numbered[1] ?? '' }));
    return true;
  }
  if (last && !begins(next, items, last)) return addTo(last, text, items);
  if (next.number === '' && !isUnnumberedItem(next, items)) return false;
  items.push(newItem(next));
  return true;
}

function isNext(number: string, items: readonly AssignmentItem[]): boolean {
  const before = items.map(item => Number(item.number)).filter(number => number > 0);
  return Number(number) > (before.at(-1) ?? 0) || before.length === 0;
}

function begins(
  { text, number, gap, head }: NextLine,
  items: readonly AssignmentItem[],
  last: AssignmentItem,
): boolean {
  if (!CAPITAL.test(text) || DEADLINE.exec(text)?.index === 0) return false;
  return number !== '' || gap || head || last.ended || beginsLikeOthers(text, items);
}

/** Blank lines are lost and so are the numbers: "Etaten skal …" again and again. Nothing else tells such items apart. */
function beginsLikeOthers(text: string, items: readonly AssignmentItem[]): boolean {
  const section = items.slice(items.findLastIndex(({ afterHead }) => afterHead));
  const isTold = section.some(({ number, afterGap, ended }) => number !== '' || afterGap || ended);
  const words = (phrase: string) => phrase.split(' ', 2).join(' ');
  return !isTold && section.some(({ texts }) => words(texts[0] ?? '') === words(text));
}

/** Numbered items without a blank line between them: what stands behind one is no item. */
function isUnnumberedItem({ text, head }: NextLine, items: readonly AssignmentItem[]): boolean {
  const isClosed =
    items.length > 1 && items.every(({ number, afterGap }, i) => number !== '' && (i === 0 || !afterGap));
  return ASKS.test(text) && (!isClosed || head);
}

function newItem({ line, text, number, gap, head }: NextLine): AssignmentItem {
  const item: AssignmentItem = {
    at: line,
    number,
    afterGap: gap,
    afterHead: head,
    deadline: '',
    ended: false,
    texts: [],
  };
  addTo(item, text, []);
  return item;
}

/** Whether a line goes on with an item; a sentence that is wider than all of the list stands below it. */
function addTo(item: AssignmentItem, text: string, items: readonly AssignmentItem[]): boolean {
  const widest = Math.max(...items.flatMap(({ texts }) => texts.map(({ length }) => length)));
  const isOpen = !item.texts.at(-1)?.endsWith('.');
  if (items.length > 1 && !isOpen && CAPITAL.test(text) && text.length > widest * WIDER) return false;
  const found = item.deadline === '' ? DEADLINE.exec(text) : null;
  const rest = /forslag(?:et)?$/i.test(item.deadline) ? REST_OF_DEADLINE.exec(text) : null;
  const own = found && !LEADS_TO_DATE.test(text.slice(0, found.index)) ? found : rest;
  if (own) item.deadline = tidy(`${item.deadline} ${own[1] ?? ''}`);
  item.ended = own?.index === 0;
  item.texts.push(own ? text.slice(0, own.index).trim() : text);
  return true;
}

function plainNumber(text: string): string {
  return text.replace(/[.)]$/, '');
}
