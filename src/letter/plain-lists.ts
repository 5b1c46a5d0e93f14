import { isAmountName } from './amounts';
import type { DocumentLine } from './line';
import { isTelephone, type TrailingFigures, trailingFigures } from './plain-figures';
import type { PlainHeader } from './plain-header';
import { hasTotalColumn } from './plain-settle';
import { waysOf, widthsOf } from './plain-ways';
import { isUnitLine } from './scale';
import { isYear, tidy } from './words';

const LEAST_ROWS = 3;
const MOST_ROWS = 300;
const LONGEST_NAME = 200;
/** Lines between the rows: blank ones, page numbers and rests of wrapped labels. */
const MOST_LINES_BETWEEN = 4;
const ABBREVIATION = /\b(?:mnd|kr|stk|ant|nr|pr|mill)\.$/i;
const PAGE_NUMBER = /^\d{1,3}$/;
const CHAPTER = /^\d{1,2} ?\.\d|^\d{1,2}\. |\.{3}/;
const PAGES_OF_CONTENTS = 400;
/** A name of a column begins with a capital. */
const NAMES = /(?<=\S)\s+(?=\p{Lu}\p{Ll})/u;

interface ListRow {
  readonly at: number;
  readonly found: TrailingFigures;
}

/**
 * Reads the head of a table of amounts that names no years, in text without tabs: the line above a run of rows that
 * all end in figures, or a unit line alone. How many columns there are, the rows tell: by their sums, else by what all
 * of them can be.
 */
export function listHeaderAt(lines: readonly DocumentLine[], at: number): PlainHeader | null {
  const line = lines[at];
  if (!line || line.cells || line.heading !== null || !mayBeHead(tidy(line.text))) return null;
  const rows = rowsBelow(lines, at + 1);
  const [first] = rows;
  if (!first || rows.length < LEAST_ROWS || isContents(rows)) return null;
  const head = tidy(line.text);
  const found = widthOf(
    rows.map(row => row.found),
    head,
  );
  if (!found) return null;
  const { label, figures } = namesOf(head, found.width);
  const values = figures.map((_name, i) => i + 1);
  return {
    names: [label, ...figures],
    values,
    spaced: false,
    unsure: found.unsure,
    nameLast: false,
    end: at + 1,
  };
}

function mayBeHead(text: string): boolean {
  const isSentence = /[,;:]$/.test(text) || (text.endsWith('.') && !ABBREVIATION.test(text));
  if (text === '' || text.length > LONGEST_NAME || isSentence) return isUnitLine(text);
  return isUnitLine(text) || (/^\p{L}/u.test(text) && trailingFigures(text) === null);
}

/** The rows that follow at once; other lines than rests of labels end the list. */
function rowsBelow(lines: readonly DocumentLine[], start: number): ListRow[] {
  const rows: ListRow[] = [];
  let between = 0;
  for (
    let at = start;
    at < lines.length && between < MOST_LINES_BETWEEN && rows.length < MOST_ROWS;
    at += 1
  ) {
    const line = lines[at];
    const text = tidy(line?.text ?? '');
    if (!line || line.cells || line.heading !== null) break;
    const found = trailingFigures(line.text);
    if (found && found.label !== '' && !isOther(found)) {
      rows.push({ at, found });
      between = 0;
    } else if (rows.length === 0 && text !== '') return [];
    else if (!mayStandBetween(text)) break;
    else between += 1;
  }
  return rows;
}

function isOther(found: TrailingFigures): boolean {
  const { label, pieces } = found;
  return isTelephone(found) || /[:;]$/.test(label) || pieces.every(({ text }) => isYear(text));
}

function mayStandBetween(text: string): boolean {
  return text === '' || PAGE_NUMBER.test(text) || text.split(' ').length <= 3;
}

/** Page numbers rise, chapters are numbered. */
function isContents(rows: readonly ListRow[]): boolean {
  const pages = rows.map(({ found }) => Number(found.pieces.at(-1)?.text));
  const rise = pages.every((page, i) => page < PAGES_OF_CONTENTS && page >= (pages[i - 1] ?? 0));
  return rise || rows.some(({ found }) => CHAPTER.test(found.label));
}

interface Width {
  readonly width: number;
  /** Other numbers of columns fit the rows as well. */
  readonly unsure: boolean;
}

/**
 * How many columns of figures there are: as many as add up in every row, as the head has names for, as only fit; else the
 * fewest that all rows can have.
 */
function widthOf(rows: readonly TrailingFigures[], head: string): Width | null {
  const common = commonWidths(rows.map(widthsOf));
  const widths = common.length > 0 ? common : commonWidths(rows.map(widthsWithLabel));
  const open = (width: number) =>
    rows.map(found => ({
      label: found.label,
      ways: waysOf(
        found,
        Array.from({ length: width }, () => false),
      ),
    }));
  const added = widths.find(width => width > 1 && hasTotalColumn(open(width)));
  const named = widths.find(width => width === (isUnitLine(head) ? 1 : head.split(NAMES).length - 1));
  const [only] = widths;
  const known = added ?? named;
  if (known !== undefined) return { width: known, unsure: false };
  return only === undefined ? null : { width: only, unsure: widths.length > 1 };
}

function commonWidths(each: readonly (readonly number[])[]): number[] {
  const common = (each[0] ?? []).filter(width => each.every(widths => widths.includes(width)));
  return [...common].sort((a, b) => a - b);
}

/** The first figure may be a part of the label: "avdeling 1 | 2 000". */
function widthsWithLabel(found: TrailingFigures): number[] {
  return [...widthsOf(found), ...widthsOf({ ...found, pieces: found.pieces.slice(1) })].filter(
    width => width > 0,
  );
}

/** "Bydel Driftsramme Økonomisk sosialhjelp Sum" as four names; what cannot be cut is all the label's. */
function namesOf(head: string, width: number): { label: string; figures: string[] } {
  const names = isUnitLine(head) && !head.includes('(') ? [] : head.split(NAMES);
  const last = names.slice(-1).every(isAmountName);
  const fits = names.length === width + 1 || (width === 1 && names.length > 1 && last);
  const unnamed = Array.from({ length: width - 1 }, () => '');
  return fits
    ? { label: names.slice(0, -width).join(' '), figures: names.slice(-width) }
    : { label: '', figures: [...unnamed, head] };
}
