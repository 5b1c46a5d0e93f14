import { measuredIn } from './header';
import { areaIn, goalIn } from './headings';
import type { DocumentLine } from './line';
import { plainAssignmentsAt, type PlainTable } from './plain-assignments';
import { isClimateHead, plainClimateAt } from './plain-climate';
import { trailingFigures } from './plain-figures';
import { type PlainHeader, plainHeaderAt } from './plain-header';
import { listHeaderAt } from './plain-lists';
import { openRowOf, tableRows } from './plain-row';
import { isNote } from './rows';
import { isUnitLine } from './scale';
import { spacedCells, spacedHeaderAt } from './spaced-header';
import { stackedTableAt } from './stacked';
import { isTotalLabel } from './sums';
import { tornTableAt } from './torn-column';
import { tidy } from './words';

/** A line without figures that is longer is a sentence, not a part of a label. */
const LONGEST_LABEL_PART = 90;
/** So many lines or letters of words in a row are a paragraph. */
const MOST_LABEL_LINES = 4;
const LONGEST_LABEL = 170;
/** More words before a full stop are a sentence. */
const MOST_WORDS = 6;
const TITLE_REACH = 3;
const NEW_CHAPTER = /^\d{1,2}\.\d{1,2}\.?(?:\d\.?)? \p{L}|^tiltak \d/iu;

/** "5. Oppdrag" */
const CHAPTER = /^\d{1,2}\. \p{Lu}/u;
/** "10 Lønn": no indicator is called so. */
const ACCOUNT = /^\d{2} \p{Lu}/u;

/**
 * Finds tables in text without tabs: a header and the lines below it that agree with it. They come out as rows with
 * cells; a cell whose place or extent is not settled is doubtful. Other lines stay as they are.
 */
export function withPlainRows(lines: readonly DocumentLine[]): DocumentLine[] {
  const result: DocumentLine[] = [];
  let table = lines.reduce((most, line) => Math.max(most, line.table ?? 0), 0);
  for (let at = 0; at < lines.length;) {
    const found = plainTableAt(lines, at);
    const line = lines[at];
    if (found) {
      table += 1;
      for (const row of found.rows) result.push({ ...row, table });
      at = found.end;
    } else {
      if (line) result.push(line);
      at += 1;
    }
  }
  return result;
}

function plainTableAt(lines: readonly DocumentLine[], at: number): PlainTable | null {
  if (lines[at]?.cells) return null;
  const listed =
    plainAssignmentsAt(lines, at) ??
    plainClimateAt(lines, at) ??
    tornTableAt(lines, at) ??
    stackedTableAt(lines, at);
  if (listed) return listed;
  const header = headerAt(lines, at) ?? listHeaderAt(lines, at);
  const head = lines[at];
  const end = header ? endOfTable(lines, header) : at;
  if (!header || !head || end <= header.end) return null;
  return { rows: tableRows(head, header, lines.slice(header.end, end)), end };
}

/** A header that is told by its own words. */
function headerAt(lines: readonly DocumentLine[], at: number): PlainHeader | null {
  return spacedHeaderAt(lines, at) ?? plainHeaderAt(lines, at);
}

/** The index after the last line of a table; the end of its header when it has no row. */
function endOfTable(lines: readonly DocumentLine[], header: PlainHeader): number {
  let end = header.end;
  let labels = 0;
  let letters = 0;
  for (let at = header.end; at < lines.length && labels < MOST_LABEL_LINES; at += 1) {
    const line = lines[at];
    const text = tidy(line?.text ?? '');
    if (!line || line.cells || endsTable(lines, at, header)) break;
    if (text === '') continue;
    const isRow = isRowOf(line, header);
    labels = isRow ? 0 : labels + 1;
    letters = isRow ? 0 : letters + text.length;
    if (letters > LONGEST_LABEL) break;
    const continuesLabel = labels === 1 && at > header.end && /^[\p{Ll}\d]/u.test(text);
    if (isRow || continuesLabel) end = at + 1;
  }
  return end;
}

function isRowOf(line: DocumentLine, header: PlainHeader): boolean {
  if (header.spaced && spacedCells(line.text).length === header.names.length) return true;
  return openRowOf(line, header).found !== null;
}

function endsTable(lines: readonly DocumentLine[], at: number, header: PlainHeader): boolean {
  const line = lines[at];
  const text = tidy(line?.text ?? '');
  if (!line || line.heading !== null || isOtherPart(text) || isHead(lines, at) || leadsToHeader(lines, at))
    return true;
  if (isRowOf(line, header)) return header.names.some(measuredIn) && isOfBudget(text);
  return CHAPTER.test(text) || isSentence(text);
}

function isOtherPart(text: string): boolean {
  return areaIn(text) || goalIn(text) || isNote(text) || NEW_CHAPTER.test(text) || isUnitLine(text);
}

function isSentence(text: string): boolean {
  return text.length > LONGEST_LABEL_PART || (text.endsWith('.') && text.split(' ').length > MOST_WORDS);
}

function isOfBudget(text: string): boolean {
  return ACCOUNT.test(text) || isTotalLabel(text);
}

function isHead(lines: readonly DocumentLine[], at: number): boolean {
  return headerAt(lines, at) !== null || isClimateHead(lines[at]);
}

/** A line without figures over the next table's header is that table's title. */
function leadsToHeader(lines: readonly DocumentLine[], at: number): boolean {
  const next = lines.slice(at + 1, at + 1 + TITLE_REACH).findIndex(({ text }) => text.trim() !== '');
  const isTitle = trailingFigures(lines[at]?.text ?? '') === null;
  return isTitle && next >= 0 && headerAt(lines, at + 1 + next) !== null;
}
