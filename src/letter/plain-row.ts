import { measuredIn } from './header';
import type { DocumentLine } from './line';
import { leadingFigures, type TrailingFigures, trailingFigures } from './plain-figures';
import type { PlainHeader } from './plain-header';
import { type OpenRow, settledBySums } from './plain-settle';
import { figuresOf, ofOneSize, type Way, waysOf } from './plain-ways';
import { ALTERNATIVES } from './readings';
import { spacedCells } from './spaced-header';
import { tidy } from './words';

const REPORTING =
  /\s((?:\d\. ?(?:tertial|kvartal|halvår)|årsberetning|årsmelding|årsrapport|årlig|årleg|månedlig|månadleg|tertial|kvartal).*)$/i;
/** "2027", "Vedtak 2025", no result or target. */
const OF_A_YEAR = /^(?!.*(?:resultat|m[åa]l))(?:.* )?(?:19|20)\d\d$/i;
const PAGE_NUMBER = /^\d{1,3}$/;
/** The rest of a number with thousands: "pr 1" in front, "000 innbyggere" behind the figures. */
const THOUSANDS_OF_LABEL = /^\d{3}(?!\d)/;

/** A line of a table with the ways to read it. */
export interface PlainRow extends OpenRow {
  readonly at: DocumentLine;
  readonly found: TrailingFigures | null;
  /** What stands behind the figures: "Årsberetning". */
  readonly behind: string;
  /** The cells as they are parted by wide gaps, when there are as many as columns. */
  readonly cells: readonly string[] | null;
}

/** The rows of a table below its header, each a line with cells; the header comes first. */
export function tableRows(
  head: DocumentLine,
  header: PlainHeader,
  body: readonly DocumentLine[],
): DocumentLine[] {
  const filled = body.filter(({ text }, i) => text.trim() !== '' && !isPageNumber(body, i));
  const openRows = (under: PlainHeader) => filled.map((line, i) => openRowOf(line, under, filled[i + 1]));
  const rows = openRows(header);
  // A row with more figures than the header has columns says that a column of the header may be lost.
  const isShort = rows.some(({ found, ways }) => found !== null && ways.length === 0);
  const settled = isShort ? openRows({ ...header, unsure: true }) : settledBySums(rows);
  const read = settled.map(row => lineOf(row, header));
  return [
    { ...head, cells: header.names, doubtfulCells: [] },
    ...(isShort ? read.map(line => withDoubtfulPlaces(line)) : read),
  ];
}

/** A row with doubtful figures below a header that lacks a column: whose they are is doubtful too, so no sum may settle them. */
function withDoubtfulPlaces(line: DocumentLine): DocumentLine {
  return line.doubtfulCells.length > 0 ? { ...line, doubtfulCells: [...(line.cells?.keys() ?? [])] } : line;
}

/** A short number alone between blank lines, with rows behind it: the page ended there. */
function isPageNumber(body: readonly DocumentLine[], index: number): boolean {
  const isBlank = (at: number) => body[at]?.text.trim() === '';
  return PAGE_NUMBER.test(body[index]?.text.trim() ?? '') && isBlank(index - 1) && index < body.length - 1;
}

/** A line below a header: its label, and all ways its figures may fill the columns. */
export function openRowOf(line: DocumentLine, header: PlainHeader, next?: DocumentLine): PlainRow {
  const { names, values } = header;
  const apart = header.spaced ? spacedCells(line.text) : [];
  const cells = apart.length === names.length ? apart : null;
  const { found, behind } = splitLine(line.text, header);
  const fixed = cells && [{ cells: values.map(index => cells[index] ?? ''), toLabel: [] }];
  const ways = fixed ?? (found ? waysUnder(header, found, next) : []);
  return { at: line, label: found?.label ?? tidy(line.text), found, behind, cells, ways };
}

/** The figures of a line with its label, and what stands behind them. */
function splitLine(
  text: string,
  { names, values, nameLast }: PlainHeader,
): Pick<PlainRow, 'found' | 'behind'> {
  if (nameLast) return { found: leadingFigures(text), behind: '' };
  const reports = (values.at(-1) ?? 0) < names.length - 1;
  const behind = reports ? (REPORTING.exec(text)?.[1] ?? '') : '';
  return { found: trailingFigures(reports ? text.replace(REPORTING, '') : text), behind };
}

function waysUnder(header: PlainHeader, found: TrailingFigures, next?: DocumentLine): readonly Way[] {
  const { names, values, nameLast, unsure } = header;
  const isTarget = values.map(index => measuredIn(names[index] ?? '')?.kind !== 'result');
  const ways = waysWith(found, isTarget, next);
  if (nameLast) return ways.filter(({ toLabel }) => toLabel.length === 0);
  if (unsure) return [...ways, ...piecewise(found, isTarget.length)];
  return values.every(index => OF_A_YEAR.test(names[index] ?? '')) ? ofOneSize(ways) : ways;
}

/** The single pieces of a line, as if there were more columns than are known: what a figure may be if they are. */
function piecewise({ pieces }: TrailingFigures, width: number): Way[] {
  return pieces.length === width
    ? []
    : pieces.map(({ text }) => ({
        cells: Array.from({ length: width }, () => text),
        toLabel: [],
        isPiece: true,
      }));
}

/** Where the next line begins with thousands, the number they belong to ends this label. */
function waysWith(found: TrailingFigures, isTarget: readonly boolean[], next?: DocumentLine): Way[] {
  const ways = waysOf(found, isTarget);
  const ending = found.firstMayBeLabel && THOUSANDS_OF_LABEL.test(next?.text ?? '');
  const toLabel = ways.filter(way => way.toLabel.length > 0);
  return ending && toLabel.length > 0 ? toLabel : ways;
}

function lineOf(row: PlainRow, { names, values, nameLast }: PlainHeader): DocumentLine {
  if (row.cells) return { ...row.at, cells: row.cells, doubtfulCells: [] };
  const placed = values.map((_index, i) => cellOf(row.ways.map(({ cells }) => cells[i] ?? null)));
  const unread = row.found !== null && row.ways.length === 0;
  const figures = row.found ? figuresOf(row.found).join(ALTERNATIVES) : '';
  const labels = nameLast ? [] : labelCells(row, values[0] ?? 0);
  const last = nameLast ? row.label : row.behind;
  const cells = names.map((_name, index) => {
    const value = values.indexOf(index);
    if (value >= 0) return unread ? figures : (placed[value]?.text ?? '');
    return index < labels.length ? (labels[index] ?? '') : index === names.length - 1 ? last : '';
  });
  const mayBePageNumber = row.label === '' && PAGE_NUMBER.test(figures);
  // Four pieces that are the same are one figure no more than four others are.
  const inPieces = row.ways.some(({ isPiece }) => isPiece);
  const open = values.filter((_index, i) => mayBePageNumber || inPieces || placed[i]?.certain === false);
  // More figures than columns, or fewer: no sum may settle them, since nobody knows which column is which.
  const isOpen =
    !names.some(measuredIn) && row.ways.length > 1 && row.ways.some(({ cells }) => cells.includes(null));
  const doubtfulCells = unread || isOpen ? [...names.keys()] : open;
  return { ...row.at, cells, doubtfulCells };
}

/** The label, and behind it the first figures if all ways of reading give them to it. */
function labelCells({ at, label, ways, found }: PlainRow, count: number): string[] {
  const [first] = ways;
  const same = ways.every(way => way.toLabel.join() === first?.toLabel.join());
  const whole = found ? label : at.text;
  const parts = count > 1 ? labelParts(at.text, whole) : [tidy(whole)];
  const more = (same && first?.toLabel) || [];
  const kept = parts.slice(0, count - 1);
  const last = [...parts.slice(count - 1), ...more].join(' ');
  const short = Math.max(0, count - kept.length - (last === '' ? 0 : 1));
  const own = [...kept, ...(last === '' ? [] : [last])];
  return [...Array.from({ length: short }, () => ''), ...own];
}

/** The pieces of a label that wide gaps part. */
function labelParts(text: string, label: string): string[] {
  const parts: string[] = [];
  for (const part of spacedCells(text)) {
    if (tidy([...parts, part].join(' ')).length > label.length) break;
    parts.push(part);
  }
  return parts.join(' ') === label ? parts : [label];
}

interface PlacedCell {
  readonly text: string;
  readonly certain: boolean;
}

/** A cell that comes out the same in all ways is certain; else it holds its alternatives, the most regular first. */
function cellOf(texts: readonly (string | null)[]): PlacedCell {
  const distinct = [...new Set(texts)];
  const [only] = distinct;
  if (distinct.length <= 1) return { text: only ?? '', certain: true };
  return { text: distinct.filter(text => text !== null).join(ALTERNATIVES), certain: false };
}
