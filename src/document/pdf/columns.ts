import type { Band } from './band';
import { around, joinBands, meet } from './band';
import { TextLine } from './line';
import type { Word } from './page';

/** The columns of a region from left to right, and which of them hold figures. */
export interface Columns {
  readonly bands: readonly Band[];
  readonly isValue: readonly boolean[];
}

/** A strip without ink parts two columns of text if it is this wide, in font sizes … */
const STRIP = 0.75;
/** … and this share of the rows has words on both sides of it. */
const BOTH_SIDES = 0.25;

/** Columns of figures as found, and columns of text left of, between and right of them. */
export function columnsOf(lines: readonly TextLine[], values: readonly Band[]): Columns {
  const limits = [-Infinity, ...values.flatMap(({ left, right }) => [left, right]), Infinity];
  const bands: { band: Band; value: boolean }[] = values.map(band => ({ band, value: true }));
  for (let zone = 0; zone < limits.length; zone += 2) {
    const [from, to] = [limits[zone] ?? 0, limits[zone + 1] ?? 0];
    const rows = lines.map(line => line.segments.filter(part => centre(part) > from && centre(part) < to));
    for (const band of textBands(rows.filter(parts => parts.length > 0))) bands.push({ band, value: false });
  }
  bands.sort((a, b) => a.band.left - b.band.left);
  return { bands: bands.map(({ band }) => band), isValue: bands.map(({ value }) => value) };
}

/** Columns of text in one zone; `rows` are the zone's parts of lines. */
function textBands(rows: readonly (readonly TextLine[])[]): Band[] {
  const columns: Band[] = [];
  for (const strip of joinBands(rows.flat())) {
    const last = columns.at(-1);
    if (last && !areParted(last, strip, rows))
      columns[columns.length - 1] = { left: last.left, right: strip.right };
    else columns.push(strip);
  }
  return columns;
}

/** Where spaces are printed, parts of one line are cells for sure; else a broad strip must run through many rows. */
function areParted(left: Band, right: Band, rows: readonly (readonly TextLine[])[]): boolean {
  const both = rows.filter(
    parts => parts.some(part => meet(part, left)) && parts.some(part => part.left >= right.left),
  );
  if (both.some(([part]) => part?.words[0]?.spaced !== null)) return true;
  const size = rows[0]?.[0]?.size ?? 0;
  const isBroad = right.left - left.right >= STRIP * size;
  return isBroad && both.length >= Math.max(BOTH_SIDES * rows.length, 2);
}

/** What of a line stands in each column, and the columns where that is in doubt. */
export interface Placed {
  readonly cells: readonly (TextLine | null)[];
  readonly doubtful: ReadonlySet<number>;
}

/** A part of a line goes where it stands; one over several columns is taken apart word by word. */
export function place(line: TextLine, { bands }: Columns): Placed {
  const parts = bands.map((): TextLine[] => []);
  const doubtful = new Set<number>();
  for (const part of line.segments) {
    const met = bands.flatMap((band, i) => (meet(part, band) ? [i] : []));
    if (met.length === 1) parts[met[0] ?? 0]?.push(part);
    else for (const word of part.words) parts[columnOf(word, bands, doubtful)]?.push(partOf(line, [word]));
  }
  const cells = parts.map(([only, ...more]) =>
    only && more.length > 0
      ? partOf(
          line,
          [only, ...more].flatMap(part => part.words),
        )
      : (only ?? null),
  );
  return { cells, doubtful };
}

const partOf = ({ base, size }: TextLine, words: readonly Word[]) => new TextLine(words, base, size);

function columnOf(word: Word, bands: readonly Band[], doubtful: Set<number>): number {
  const met = bands.flatMap((band, i) => (meet(word, band) ? [i] : []));
  const column = met[0] ?? nearest(word, bands);
  if (met.length !== 1) for (const each of met.length > 0 ? met : [column]) doubtful.add(each);
  return column;
}

function nearest(word: Word, bands: readonly Band[]): number {
  const distance = (band: Band) => Math.max(band.left - centre(word), centre(word) - band.right, 0);
  return bands.reduce((best, band, i) => (distance(band) < distance(bands[best] ?? band) ? i : best), 0);
}

/**
 * Columns as wide as their headings and figures together, and an empty one for a heading over no figures.
 * The same columns where headings do not tell: fewer than columns, or not each over its own.
 */
export function headed(columns: Columns, headings: readonly TextLine[]): Columns {
  const texts = columns.bands.filter((_, i) => !columns.isValue[i]);
  const parts = joinBands(headings.flatMap(line => line.segments));
  const overText = (part: Band) => texts.find(band => meet(part, band));
  const cells = parts.filter(part => !overText(part)).map(part => ({ part, values: [] as Band[] }));
  for (const band of columns.bands.filter((_, i) => columns.isValue[i])) {
    const met = cells.filter(({ part }) => meet(part, band));
    const cell = met[0] ?? cells.findLast(({ part }) => part.left <= band.left);
    if (!cell || met.length > 1) return columns;
    cell.values.push(band);
  }
  if (cells.some(({ values }) => values.length > 1)) return columns;
  const found = [
    ...texts.map(text => ({ value: false, band: around([text, ...parts.filter(part => meet(part, text))]) })),
    ...cells.map(({ part, values }) => ({ value: true, band: around([part, ...values]) })),
  ].sort((a, b) => a.band.left - b.band.left);
  const bands = found.map(({ band }) => band);
  return joinBands(bands).length === bands.length
    ? { bands, isValue: found.map(({ value }) => value) }
    : columns;
}

const centre = ({ left, right }: Band) => (left + right) / 2;
