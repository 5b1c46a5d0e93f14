import { difference, sum } from '../figure/decimal';
import type { LetterRow } from './letter';
import { partsOfTotal } from './sums';
import { hasDigit } from './words';

/** Beyond so many combinations of readings a sum is not tried. */
const MOST_COMBINATIONS = 2000;

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Lets the sums of a table settle its doubtful figures: where exactly one combination of readings makes a total row
 * right, those readings are the values. A damaged figure without readings gets the one that the sum asks for as its
 * reading; it stays doubtful, since no text bears it out.
 * @param labelDoubtful of each row whether it is uncertain whose the figures are, which no sum can tell.
 */
export function withSettledFigures(
  rows: readonly LetterRow[],
  labelDoubtful: readonly boolean[],
): LetterRow[] {
  const settled = [...rows];
  for (const act of [settleColumn, suggestInColumn]) {
    rows.forEach((row, index) => {
      if (!row.isTotal) return;
      for (const [column] of row.values.entries()) {
        for (const parts of partsOfTotal(settled, index)) {
          if (act(settled, [...parts, index], column)) break;
        }
      }
    });
  }
  return settled.map((row, index) => (labelDoubtful[index] ? (rows[index] ?? row) : row));
}

/** The total is the last of the rows. Whether the sum settled anything. */
function settleColumn(rows: LetterRow[], indexes: readonly number[], column: number): boolean {
  const open = openIn(rows, indexes, column);
  const readings = open.map(index => rows[index]?.readings[column] ?? []);
  const combinations = readings.reduce((count, { length }) => count * length, 1);
  if (open.length === 0 || combinations === 0 || combinations > MOST_COMBINATIONS) return false;
  const total = indexes.at(-1) ?? -1;
  const fitting = allOf(readings).filter(values => {
    const at = (index: number) => values[open.indexOf(index)] ?? rows[index]?.values[column] ?? 0;
    return sum(indexes.slice(0, -1).map(at)) === at(total);
  });
  const [only] = fitting;
  if (!only || fitting.length > 1) return false;
  open.forEach((row, i) => {
    // A sum does not tell a 0 from nothing at all.
    const value = only[i] ?? 0;
    if (value !== 0) set(rows, { row, column }, { value, status: 'ok', readings: [] });
  });
  return true;
}

/** The one damaged figure of a column that has no reading gets what the total leaves for it. */
function suggestInColumn(rows: LetterRow[], indexes: readonly number[], column: number): boolean {
  const [open = -1, ...more] = openIn(rows, indexes, column);
  const row = rows[open];
  if (!row || more.length > 0 || row.readings[column]?.length || !hasDigit(row.raw[column] ?? ''))
    return false;
  const value = (index: number) => rows[index]?.values[column] ?? 0;
  const total = indexes.at(-1) ?? -1;
  const known = sum(
    indexes
      .slice(0, -1)
      .filter(index => index !== open)
      .map(value),
  );
  const asked = open === total ? known : difference(value(total), known);
  set(rows, { row: open, column }, { value: null, status: 'doubtful', readings: [asked] });
  return true;
}

function openIn(rows: readonly LetterRow[], indexes: readonly number[], column: number): number[] {
  return indexes.filter(index => rows[index]?.status[column] === 'doubtful');
}

function allOf(readings: readonly (readonly number[])[]): number[][] {
  return readings.reduce<number[][]>(
    (all, values) => all.flatMap(chosen => values.map(value => [...chosen, value])),
    [[]],
  );
}

interface Settled {
  readonly value: number | null;
  readonly status: LetterRow['status'][number];
  readonly readings: number[];
}

function set(rows: LetterRow[], { row: index, column }: Place, { value, status, readings }: Settled): void {
  const row = rows[index];
  if (!row) return;
  rows[index] = {
    ...row,
    values: row.values.with(column, value),
    status: row.status.with(column, status),
    readings: row.readings.with(column, readings),
  };
}
