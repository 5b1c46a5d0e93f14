import { difference, sum } from '../figure/decimal';
import type { LetterRow } from './letter';
import { partsOfTotal } from './sums';

/** Beyond so many combinations of readings a sum is not tried. */
const MOST_COMBINATIONS = 2000;

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Lets the sums of a table settle its doubtful figures: where exactly one combination of readings makes a total row
 * right, those readings are the values. A figure without readings gets the one that the sum asks for as its reading;
 * it stays doubtful, since no text bears it out.
 * @param labelDoubtful of each row whether it is uncertain whose the figures are, which no sum can tell.
 */
export function withSettledFigures(
  rows: readonly LetterRow[],
  labelDoubtful: readonly boolean[],
): LetterRow[] {
  const settled = [...rows];
  rows.forEach((row, index) => {
    if (!row.isTotal) return;
    for (const [column] of row.values.entries()) {
      for (const parts of partsOfTotal(settled, index)) {
        if (settleColumn(settled, [...parts, index], column)) break;
      }
    }
  });
  return settled.map((row, index) => (labelDoubtful[index] ? (rows[index] ?? row) : row));
}

/** The total is the last of the rows. Whether the sum settled anything. */
function settleColumn(rows: LetterRow[], indexes: readonly number[], column: number): boolean {
  const open = indexes.filter(index => rows[index]?.status[column] === 'doubtful');
  if (open.length === 0) return false;
  const readings = open.map(index => rows[index]?.readings[column] ?? []);
  const combinations = readings.reduce((count, { length }) => count * length, 1);
  const total = indexes.at(-1) ?? -1;
  if (combinations === 0 && open.length === 1) return suggest(rows, indexes, { row: open[0] ?? -1, column });
  if (combinations === 0 || combinations > MOST_COMBINATIONS) return false;
  const fitting = allOf(readings).filter(values => {
    const at = (index: number) => values[open.indexOf(index)] ?? rows[index]?.values[column] ?? 0;
    return sum(indexes.slice(0, -1).map(at)) === at(total);
  });
  const [only] = fitting;
  if (!only || fitting.length > 1) return false;
  open.forEach((row, i) => set(rows, { row, column }, { value: only[i] ?? null, status: 'ok', readings: [] }));
  return true;
}

function suggest(rows: LetterRow[], indexes: readonly number[], place: Place): boolean {
  const value = (index: number) => rows[index]?.values[place.column] ?? 0;
  const total = indexes.at(-1) ?? -1;
  const parts = indexes.slice(0, -1).filter(index => index !== place.row);
  const known = sum(parts.map(value));
  const asked = place.row === total ? known : difference(value(total), known);
  set(rows, place, { value: null, status: 'doubtful', readings: [asked] });
  return true;
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
