import { product } from '../figure/decimal';
import type { RecognisedTable, Scale, TableRow } from '../table/table';
import { areaOfWords } from '../table/words';
import type { PrintedFigure } from '../figure/figure';
import { figureOf, ownRounding, placeAt } from './cells';
import { type ColumnKey, moneyColumns } from './columns';
import type { Place } from './finding';
import { groupBy } from './group';
import { type Rounding, roundingOf } from './rounding';

/** A row of a money table, ready to be set beside a row of another. */
export interface Line {
  readonly table: RecognisedTable;
  readonly index: number;
  readonly row: TableRow;
  readonly columns: ReadonlyMap<ColumnKey, number>;
  readonly rounding: Rounding;
  /** The table's own, or what most tables say where its unit line is missing. */
  readonly scale: Scale;
  /** The sum of the whole table, and the table is over all areas. */
  readonly wholeTotal: boolean;
  /** The part of the year that the table is about, in its own words: "2. tertial"; empty for the whole year. */
  readonly period: string;
  /** The area that the row's label or, for a total, the table's title names: "FO2A". */
  readonly area: string | null;
}

export interface Amount {
  readonly place: Place;
  readonly value: number;
  /** How far the amount may lie from the exact one. */
  readonly rounding: number;
  readonly weight: Weight;
}

/**
 * What it says that an amount comes twice: nothing much; something of totals, from four digits on; that two lines may be the
 * same, where it is not round either.
 */
export const WEIGHT = { small: 0, large: 1, telling: 2 } as const;
export type Weight = (typeof WEIGHT)[keyof typeof WEIGHT];

const LARGE = 1000;
/** Budgets are often set to such a figure: 2 000, 12 500. */
const FEW_DIGITS = 3;
const KRONER: Readonly<Partial<Record<Scale, number>>> = { kr: 1, '1000 kr': 1000, 'mill. kr': 1_000_000 };

/** The lines of tables, without section rows, in reading order. */
export function linesOf(tables: readonly RecognisedTable[]): Line[] {
  const common = commonScale(tables);
  return tables.flatMap(table => {
    const columns = moneyColumns(table);
    const rounding = roundingOf(table);
    const last = table.rows.findLastIndex(({ kind }) => kind === 'total');
    const scale = table.scale ?? common;
    const period = periodOf(table);
    return table.rows.flatMap((row, index): Line[] => {
      if (row.kind === 'section') return [];
      const wholeTotal = index === last && table.area === null;
      const area = areaOfWords(row.label) ?? (index === last ? table.area : null);
      return [{ table, index, row, columns, rounding, scale, wholeTotal, period, area }];
    });
  });
}

const PERIOD =
  /\b[1-4]\. ?(?:tertial|kvartal|halvår)|\bhittil|\b(?:pr|per)\.? (?!31\.12)\d{1,2}\.\d{1,2}|\b(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\b/gi;

/** Figures for a part of a year are not those for the whole of it. */
function periodOf({ title, columns }: RecognisedTable): string {
  const texts = [title ?? '', ...columns.map(({ header }) => header)].join(' ').toLowerCase();
  return [...new Set(texts.match(PERIOD) ?? [])].toSorted().join(' ');
}

/** The amount of a line in a column, in another scale; null when there is no settled figure. */
export function amountOf(line: Line, key: ColumnKey, scale: Scale): Amount | null {
  const column = line.columns.get(key);
  return column === undefined ? null : amountIn(line, column, scale);
}

/** The amount of a line in a column by its index, in another scale; null when there is no settled figure. */
export function amountIn(line: Line, column: number, scale: Scale): Amount | null {
  const figure = figureOf(line.row.cells[column]);
  if (!figure) return null;
  const factor = factorBetween(line.scale, scale);
  return {
    place: placeAt(line.table, line.index, column),
    value: product(figure.value, factor),
    rounding: product(line.rounding(line.index, column), factor),
    weight: weightOf(figure),
  };
}

/** What it says that a figure comes twice. */
export function weightOf(figure: PrintedFigure): Weight {
  if (Math.abs(figure.value) < LARGE * 2 * ownRounding(figure)) return WEIGHT.small;
  return isRound(figure.value) ? WEIGHT.large : WEIGHT.telling;
}

function isRound(value: number): boolean {
  const size = Math.abs(value);
  if (!Number.isSafeInteger(value)) return digitsOf(size) <= FEW_DIGITS;
  return size < 10 ** FEW_DIGITS || (size % 10 === 0 && digitsOf(size) <= FEW_DIGITS);
}

/** Digits up to the last that is no nought. */
function digitsOf(value: number): number {
  const [digits = ''] = value.toExponential().split('e');
  return digits.replace('.', '').length;
}

/** What an amount of one scale is multiplied by to stand in another. */
export function factorBetween(from: Scale, to: Scale): number {
  if (from === to) return 1;
  const [one, other] = [KRONER[from], KRONER[to]];
  return one && other ? one / other : 1;
}

function commonScale(tables: readonly RecognisedTable[]): Scale {
  const scales = tables.flatMap(({ scale }) => (scale && KRONER[scale] ? [scale] : []));
  const counts = groupBy(scales, scale => scale);
  return [...counts].toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? '1000 kr';
}
