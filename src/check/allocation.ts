import type { Letter, LetterRow, LetterTable } from '../letter/letter';
import { comparableName } from '../letter/receiver';
import type { Scale } from '../table/table';

/** A letter's table with a row for the receiver. */
export interface Allocation {
  readonly table: LetterTable;
  readonly row: LetterRow;
  /** The row's settled figures with their column headers. */
  readonly figures: readonly { readonly column: string; readonly value: number }[];
  /** Null where the letter does not say. */
  readonly scale: Scale | null;
}

/** Every table of a letter that has a row of its own for the receiver. */
export function allocationsTo(letter: Letter, receiver: string): Allocation[] {
  const name = comparableName(receiver);
  return letter.tables.flatMap(table => {
    const rows = table.rows.filter(row => !row.isTotal && comparableName(row.label) === name);
    const [row] = rows;
    if (!row || rows.length > 1) return [];
    return [{ table, row, figures: figuresOf(table, row), scale: scaleOf(table.scale) }];
  });
}

/** The table that gives the receiver its frame: amounts, for several receivers, the largest there are. */
export function frameOf(allocations: readonly Allocation[]): Allocation | null {
  const amounts = allocations.filter(({ scale, table }) => isAmount(scale) && table.rows.length > 2);
  const largest = ({ figures }: Allocation) => Math.max(0, ...figures.map(({ value }) => value));
  return amounts.toSorted((one, other) => largest(other) - largest(one))[0] ?? null;
}

export function isAmount(scale: Scale | null): boolean {
  return scale === 'kr' || scale === '1000 kr' || scale === 'mill. kr';
}

/** The figures stand under the last headers; the first ones are over the row's texts. */
function figuresOf(table: LetterTable, { values, status }: LetterRow) {
  const headers = table.columns.slice(-values.length);
  return values.flatMap((value, index) =>
    value !== null && status[index] === 'ok' ? [{ column: headers[index] ?? '', value }] : [],
  );
}

const SCALES: readonly Scale[] = ['1000 kr', 'kr', 'mill. kr', 'percent', 'count'];

/** What a letter's table says that it counts in. */
export function scaleOf(text: string | null): Scale | null {
  return SCALES.find(scale => scale === text) ?? null;
}
