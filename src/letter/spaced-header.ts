import { readFigure } from '../figure/read';
import { isAmountName } from './amounts';
import { measuredIn } from './header';
import type { DocumentLine } from './line';
import type { PlainHeader } from './plain-header';
import { isYear, tidy } from './words';

/** Two spaces or more, or a tab that was kept, part columns. */
const GAP = /\s{2,}|\t/;
const LONGEST_NAME = 60;
/** The first rows of a table stand this close below its head. */
const REACH = 4;
const LEAST_ROWS_LOOKED_AT = 2;

/** The cells of a line whose columns are parted by two spaces or more. */
export function spacedCells(text: string): string[] {
  return text
    .trim()
    .split(GAP)
    .map(tidy)
    .filter(cell => cell !== '');
}

/** Reads a header whose columns are parted by two spaces or more; the lines below it must agree with it. */
export function spacedHeaderAt(lines: readonly DocumentLine[], at: number): PlainHeader | null {
  const line = lines[at];
  if (!line || line.cells || line.heading !== null) return null;
  const names = spacedCells(line.text);
  if (!mayBeNames(names)) return null;
  const below = filledBelow(lines, at);
  return underOneHead(names, below, at) ?? underMergedHead(names, below);
}

interface Row {
  readonly at: number;
  readonly cells: readonly string[];
}

function filledBelow(lines: readonly DocumentLine[], at: number): Row[] {
  const rows: Row[] = [];
  for (let below = at + 1; below < lines.length && rows.length < REACH; below += 1) {
    const line = lines[below];
    if (!line || line.cells || line.heading !== null) break;
    const cells = spacedCells(line.text);
    if (cells.length > 0) rows.push({ at: below, cells });
  }
  return rows;
}

function underOneHead(names: readonly string[], below: readonly Row[], at: number): PlainHeader | null {
  const full = below.find(({ cells }) => cells.length >= names.length && cells.some(isFigure));
  if (!full) return null;
  const onlyFigures = names.every(name => measuredIn(name) ?? isYear(name));
  const whole = onlyFigures && full.cells.length === names.length + 1 ? ['', ...names] : names;
  return full.cells.length === whole.length ? headerOf(whole, full.cells, at + 1) : null;
}

/** "Virkemidler | Indikator | Måltall 2023" over "Nr. | Navn": the first head covers the names of the second row. */
function underMergedHead(names: readonly string[], below: readonly Row[]): PlainHeader | null {
  const [second, full] = below.slice(0, LEAST_ROWS_LOOKED_AT);
  if (!second || !full || !mayBeNames(second.cells) || !names.some(name => measuredIn(name))) return null;
  const [head = '', ...rest] = names;
  const whole = [...second.cells.map(name => `${head} ${name}`), ...rest];
  return full.cells.length === whole.length ? headerOf(whole, full.cells, second.at + 1) : null;
}

function headerOf(names: readonly string[], row: readonly string[], end: number): PlainHeader | null {
  const values = names.flatMap((name, i) => (holdsFigures(name, row[i] ?? '', i) ? [i] : []));
  return values.length > 0 ? { names, values, spaced: true, unsure: false, nameLast: false, end } : null;
}

function holdsFigures(name: string, cell: string, column: number): boolean {
  if (measuredIn(name)?.year || isYear(name) || isAmountName(name)) return true;
  return column > 0 && isFigure(cell);
}

/** A mark for "no figure" is no name: "Andel brukere  xx  xx  xx" is a row. */
function mayBeNames(cells: readonly string[]): boolean {
  const isName = (cell: string) => isYear(cell) || readFigure(cell).kind === 'text';
  return cells.length > 1 && cells.every(cell => cell.length <= LONGEST_NAME && isName(cell));
}

function isFigure(cell: string): boolean {
  return !isYear(cell) && ['figure', 'doubtful'].includes(readFigure(cell).kind);
}
