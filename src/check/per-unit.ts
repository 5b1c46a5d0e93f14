import { difference, quotient, sum } from '../figure/decimal';
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
/** A quotient is worked out this finely before it is rounded. */
const FINE = 6;
/** Where rounding alone could explain more than this part of a figure, the column says nothing. */
const LOOSE = 10;

/** Rows "… per …" whose two terms stand in the same table, with the same subject. */
export function perUnitRows(table: RecognisedTable): PerUnit[] {
  const rows = table.rows.filter(({ kind }) => kind !== 'section');
  return rows.flatMap((perUnit): PerUnit[] => {
    const { subject, words } = partsOf(perUnit.label);
    const at = words.indexOf('per');
    const [numerator, denominator] = [words[at - 1], words[at + 1]];
    if (at < 1 || !numerator || !denominator) return [];
    const find = (word: string) =>
      rows.find(row => {
        const other = partsOf(row.label);
        return other.subject === subject && counts(other.words, word);
      });
    const [amount, count] = [find(numerator), find(denominator)];
    return amount && count && amount !== count ? [{ amount, count, perUnit }] : [];
  });
}

/** The columns where all three rows have figures tight enough to tell. */
export function perUnitColumns(table: RecognisedTable, { amount, count, perUnit }: PerUnit): PerUnitColumn[] {
  return table.columns.flatMap(({ role }, column): PerUnitColumn[] => {
    const [top, bottom, found] = [amount, count, perUnit].map(row => figureOf(row.cells[column]));
    if (!top || !bottom || !found || !['result', 'target', 'other', 'actual'].includes(role)) return [];
    const { lowest, highest, expected } = quotients(top, bottom, found.decimals);
    const width = difference(highest, lowest);
    if (bottom.value <= ownRounding(bottom) || expected === 0 || width * LOOSE > Math.abs(expected))
      return [];
    const slack = ownRounding(found);
    const holds = found.value >= difference(lowest, slack) && found.value <= sum([highest, slack]);
    return [{ column, amount: top, count: bottom, perUnit: found, expected, holds }];
  });
}

/** amount ÷ count, and between what limits the rounding of both lets it lie. */
function quotients(amount: PrintedFigure, count: PrintedFigure, decimals: number) {
  const [a, c] = [ownRounding(amount), ownRounding(count)];
  if (count.value <= c) return { lowest: 0, highest: 0, expected: 0 };
  return {
    lowest: quotient(difference(amount.value, a), sum([count.value, c]), FINE),
    highest: quotient(sum([amount.value, a]), difference(count.value, c), FINE),
    expected: quotient(amount.value, count.value, decimals),
  };
}

/** Whether a row counts a thing: "antall timer per år" counts hours. */
function counts(words: readonly string[], thing: string): boolean {
  const at = words.indexOf('antall');
  const counted = words[at + 1];
  return at >= 0 && counted !== undefined && sameWord(counted, thing);
}

function partsOf(label: string): { subject: string; words: string[] } {
  const found = SUBJECT.exec(label.slice(0, 240));
  const [subject, rest] = found ? [found[1] ?? '', found[2] ?? ''] : ['', label];
  return { subject: nameWords(subject).join(' '), words: nameWords(rest) };
}
