import { measuredIn } from './header';
import { areaIn, goalIn } from './headings';
import type { DocumentLine } from './line';
import { placedFigures } from './plain-cells';
import { trailingFigures } from './plain-figures';
import { type PlainHeader, plainHeaderAt } from './plain-header';
import { isNote } from './rows';
import { tidy } from './words';

/** A line without figures that is longer is a sentence, not a part of a label. */
const LONGEST_LABEL_PART = 90;
/** So many lines of words in a row are a paragraph. */
const MOST_LABEL_LINES = 4;
const TITLE_REACH = 3;
const NEW_CHAPTER = /^\d{1,2}\.\d{1,2}\.?(?:\d\.?)? \p{L}|^tiltak \d/iu;
const REPORTING =
  /\s((?:\d\. ?(?:tertial|kvartal|halvår)|årsberetning|årsrapport|årlig|månedlig|tertial|kvartal).*)$/i;

/**
 * Finds tables in text without tabs: a header that names results and targets, or years, and the lines of figures below
 * it. They come out as rows with cells; a cell whose place is not settled is doubtful. Other lines stay as they are.
 */
export function withPlainRows(lines: readonly DocumentLine[]): DocumentLine[] {
  const result: DocumentLine[] = [];
  let table = lines.reduce((most, line) => Math.max(most, line.table ?? 0), 0);
  for (let at = 0; at < lines.length;) {
    const header = plainHeaderAt(lines, at);
    const end = header ? endOfTable(lines, header.end) : at;
    const head = lines[at];
    if (header && head && end > header.end) {
      table += 1;
      for (const row of rowsOf(head, header, lines.slice(header.end, end), table)) result.push(row);
      at = end;
    } else {
      if (head) result.push(head);
      at += 1;
    }
  }
  return result;
}

/** The index after the last line of the table that begins at `start`; `start` itself when there is no row. */
function endOfTable(lines: readonly DocumentLine[], start: number): number {
  let end = start;
  let labels = 0;
  for (let at = start; at < lines.length && labels < MOST_LABEL_LINES; at += 1) {
    const line = lines[at];
    const text = tidy(line?.text ?? '');
    if (!line || line.cells || endsTable(line, text, lines, at)) break;
    if (text === '') continue;
    const isFigures = trailingFigures(withoutReporting(text)) !== null;
    labels = isFigures ? 0 : labels + 1;
    const continuesLabel = labels === 1 && at > start && /^[\p{Ll}\d]/u.test(text);
    if (isFigures || continuesLabel) end = at + 1;
  }
  return end;
}

function endsTable(line: DocumentLine, text: string, lines: readonly DocumentLine[], at: number): boolean {
  if (line.heading !== null || areaIn(text) || goalIn(text) || isNote(text) || NEW_CHAPTER.test(text))
    return true;
  if (plainHeaderAt(lines, at) || leadsToHeader(lines, at)) return true;
  const isSentence = text.length > LONGEST_LABEL_PART || (text.endsWith('.') && text.split(' ').length > 6);
  return isSentence && trailingFigures(withoutReporting(text)) === null;
}

/** A line without figures over the next table's header is that table's title. */
function leadsToHeader(lines: readonly DocumentLine[], at: number): boolean {
  const next = lines.slice(at + 1, at + 1 + TITLE_REACH).findIndex(({ text }) => text.trim() !== '');
  const isTitle = trailingFigures(lines[at]?.text ?? '') === null;
  return isTitle && next >= 0 && plainHeaderAt(lines, at + 1 + next) !== null;
}

function rowsOf(
  head: DocumentLine,
  header: PlainHeader,
  body: readonly DocumentLine[],
  table: number,
): DocumentLine[] {
  const { names, labelName, behind } = header;
  const more = behind === '' ? [] : [behind];
  const isTarget = names.map(name => measuredIn(name)?.kind !== 'result');
  const rows = body.flatMap(line => rowOf(line, isTarget, more.length > 0) ?? []);
  return [{ ...head, cells: [labelName, ...names, ...more], table }, ...rows.map(row => ({ ...row, table }))];
}

function rowOf(line: DocumentLine, isTarget: readonly boolean[], reports: boolean): DocumentLine | null {
  const text = line.text.trim();
  if (text === '') return null;
  const reporting = reports ? (REPORTING.exec(text)?.[1] ?? '') : '';
  const found = trailingFigures(reports ? withoutReporting(text) : text);
  const placed = found && placedFigures(found, isTarget);
  const more = reports ? [reporting] : [];
  if (!placed) return { ...line, cells: [tidy(text), ...isTarget.map(() => ''), ...more] };
  const doubtfulCells = placed.cells.flatMap(({ certain }, i) => (certain ? [] : [i + 1]));
  return { ...line, cells: [placed.label, ...placed.cells.map(cell => cell.text), ...more], doubtfulCells };
}

function withoutReporting(text: string): string {
  return text.replace(REPORTING, '');
}
