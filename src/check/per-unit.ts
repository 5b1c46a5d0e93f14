import { difference, product, quotient, sum } from '../figure/decimal';
import type { PrintedFigure } from '../figure/figure';
import type { RecognisedTable, TableRow } from '../table/table';
import { nameWords } from '../target/name-words';
import { sameWord } from '../target/name-score';
import { figureOf, ownRounding } from './cells';

/** Three rows of a table: so many hours, so many users, so many hours per user. */
export interface PerUnit {
  readonly amount: TableRow;
  readonly count: TableRow;
  readonly perUnit: TableRow;
  /** What the amount is multiplied by: 1000 for kroner per user under amounts in thousands. */
  readonly factor: number;
}

/** A column of the three rows, worked out. */
export interface PerUnitColumn {
  readonly column: number;
  readonly amount: PrintedFigure;
  readonly count: PrintedFigure;
  readonly perUnit: PrintedFigure;
  /** amount ÷ count at the decimals that the row prints. */
  readonly expected: number;
  readonly holds: boolean;
}

/** The row's own subject in front of a dash: "Personlig assistent - timer per bruker". */
const SUBJECT = /^(.{1,120}?) [-–—] (.{1,120})$/;
const PER = /(?<![a-zæøå])pe?r(?![a-zæøå])/i;
/** A quotient is worked out this finely before it is rounded. */
const FINE = 6;
/** Where rounding alone could explain more than this part of a figure, the column says nothing. */
const LOOSE = 10;

const FACTORS = [1, 1000, 0.001];
/** What is paid per user has any name: which row it is worked out from, the figures tell. */
const MONEY_WORD = /kostnad|utgift|beløp|regnskap|rekneskap|forbruk|stønad|tilskudd|tilskot|pris|kroner|^kr$/;

/** Counts and what is per something itself are no amounts. */
const NO_AMOUNT = /^(?:antall|tal|andel|del|per)$/;

/** Rows "… per …" whose two terms stand in the same table, with the same subject. */
export function perUnitRows(table: RecognisedTable): PerUnit[] {
  const rows = table.rows.filter(({ kind }) => kind !== 'section');
  return rows.flatMap((perUnit): PerUnit[] => {
    if (!PER.test(perUnit.label)) return [];
    const { subject, words } = partsOf(perUnit.label);
    const at = words.indexOf('per');
    const [numerator, denominator] = [words[at - 1], words[at + 1]];
    if (at < 1 || !numerator || !denominator) return [];
    const alike = rows.filter(row => row !== perUnit && partsOf(row.label).subject === subject);
    const find = (word: string) => alike.find(row => counts(partsOf(row.label).words, word));
    const [named, count] = [find(numerator), find(denominator)];
    if (!count || named === count) return [];
    if (named) return [{ amount: named, count, perUnit, factor: 1 }];
    return MONEY_WORD.test(numerator) ? byFigures(table, alike, count, perUnit) : [];
  });
}

/** The row, and the unit, that most columns follow. */
function byFigures(
  table: RecognisedTable,
  rows: readonly TableRow[],
  count: TableRow,
  perUnit: TableRow,
): PerUnit[] {
  const isAmount = (row: TableRow) => !partsOf(row.label).words.some(word => NO_AMOUNT.test(word));
  const amounts = rows.filter(row => row !== count && isAmount(row));
  const tried = amounts.flatMap(amount => FACTORS.map(factor => ({ amount, count, perUnit, factor })));
  const held = (one: PerUnit) => perUnitColumns(table, one).filter(({ holds }) => holds).length;
  const [best] = tried.toSorted((one, other) => held(other) - held(one));
  return best ? [best] : [];
}

/** The columns where all three rows have figures tight enough to tell. */
export function perUnitColumns(
  table: RecognisedTable,
  { amount, count, perUnit, factor }: PerUnit,
): PerUnitColumn[] {
  return table.columns.flatMap(({ role }, column): PerUnitColumn[] => {
    const [top, bottom, found] = [amount, count, perUnit].map(row => figureOf(row.cells[column]));
    if (!top || !bottom || !found || !['result', 'target', 'other', 'actual'].includes(role)) return [];
    const { lowest, highest, expected } = quotients(top, bottom, found.decimals, factor);
    const width = difference(highest, lowest);
    if (bottom.value <= ownRounding(bottom) || expected === 0 || width * LOOSE > Math.abs(expected))
      return [];
    const slack = ownRounding(found);
    const holds = found.value >= difference(lowest, slack) && found.value <= sum([highest, slack]);
    return [{ column, amount: top, count: bottom, perUnit: found, expected, holds }];
  });
}

/** amount ÷ count, and between what limits the rounding of both lets it lie. */
function quotients(amount: PrintedFigure, count: PrintedFigure, decimals: number, factor: number) {
  const [a, c] = [ownRounding(amount), ownRounding(count)];
  if (count.value <= c) return { lowest: 0, highest: 0, expected: 0 };
  const inUnit = (value: number) => product(value, factor);
  return {
    lowest: quotient(inUnit(difference(amount.value, a)), sum([count.value, c]), FINE),
    highest: quotient(inUnit(sum([amount.value, a])), difference(count.value, c), FINE),
    expected: quotient(inUnit(amount.value), count.value, decimals),
  };
}

/** Whether a row counts a thing: "antall timer per år" and "tal på timar" count hours. */
function counts(words: readonly string[], thing: string): boolean {
  const at = words.findIndex(word => word === 'antall' || word === 'tal');
  const counted = words[at + 1];
  return at >= 0 && counted !== undefined && sameWord(counted, thing);
}

function partsOf(label: string): { subject: string; words: readonly string[] } {
  const found = SUBJECT.exec(label.slice(0, 240));
  const [subject, rest] = found ? [found[1] ?? '', found[2] ?? ''] : ['', label];
  return { subject: nameWords(subject).join(' '), words: nameWords(rest) };
}
