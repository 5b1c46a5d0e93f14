import { describe, expect, test } from '@jest/globals';
import type { Letter } from '../../src/letter/letter';
import { describeShared, letterOfText, sharedLetter, sharedText } from './shared';

/** Texts as they come out of a mail or a PDF: what parted the columns is lost. */
const damages: readonly (readonly [string, string])[] = [
  ['a single space', ' '],
  ['three spaces', '   '],
];

/** A figure as the letter prints it, against a reading of it: the same, or doubtful with it among the readings. */
function isKept(
  value: number | null,
  found: { value: number | null; status: string; readings: readonly number[] },
) {
  if (found.status === 'ok') return found.value === value;
  if (found.status !== 'doubtful') return value === null;
  return value === null || found.readings.includes(value);
}

function expectCellsKept(original: Letter, letter: Letter): void {
  expect(letter.indicators).toHaveLength(original.indicators.length);
  original.indicators.forEach(({ name, cells }, i) => {
    expect(letter.indicators[i]?.name).toBe(name);
    cells.forEach((cell, column) => {
      const found = letter.indicators[i]?.cells[column];
      expect([name, column, found && isKept(cell.value, found)]).toEqual([name, column, true]);
      if (found?.status === 'ok')
        expect(found).toMatchObject({ comparator: cell.comparator, year: cell.year });
    });
  });
}

/** Every row of every table by its line. */
function expectRowsKept(original: Letter, letter: Letter): void {
  const rows = new Map(letter.tables.flatMap(table => table.rows).map(row => [row.source.line, row]));
  original.tables
    .flatMap(table => table.rows)
    .forEach(({ values, source }) => {
      const found = rows.get(source.line);
      values.forEach((value, column) => {
        const cell = {
          value: found?.values[column] ?? null,
          status: found?.status[column] ?? 'lost',
          readings: found?.readings[column] ?? [],
        };
        expect([source.line, column, isKept(value, cell)]).toEqual([source.line, column, true]);
      });
    });
}

describeShared('the real letters with their tabs lost', () => {
  describe.each(['2023-bydelene', '2024-velferdsetaten'])('%s', name => {
    const original = sharedLetter(name);

    describe.each(damages)('columns parted by %s', (_damage, gap) => {
      const letter = letterOfText(sharedText(name).replace(/\t/g, gap));

      test('every cell of an indicator', () => expectCellsKept(original, letter));
      test('every row of a table', () => expectRowsKept(original, letter));
      test('no sum fails', () => {
        expect(letter.tables.flatMap(({ checks }) => checks).filter(({ ok }) => !ok)).toEqual([]);
      });
      test('assignments by number and deadline', () => {
        const facts = ({ assignments }: Letter) =>
          assignments.map(({ number, deadlineDate }) => [number, deadlineDate]);
        expect(facts(letter)).toEqual(facts(original));
      });
      test('climate measures by their targets', () => {
        const facts = ({ climate }: Letter) => climate.map(({ value, source }) => [source.line, value]);
        expect(facts(letter)).toEqual(facts(original));
      });
    });
  });
});
