import { expect, test } from '@jest/globals';
import type { Letter, LetterCell } from '../../../src/letter/letter';
import {
  AMOUNT_TABLES,
  ASSIGNMENTS,
  CASE_NUMBER,
  CLIMATE,
  DATE,
  type Figure,
  INDICATOR_TABLES,
  TITLE,
} from '../../fixtures/letter/coming-year';

/** How well a form must be read: every figure certain, or doubtful with the right one among its readings. */
export type Grade = 'exact' | 'exactOrDoubtful';

/** Tests that a reading of the coming year's letter has every figure, name and deadline. */
export function testsOfComingLetter(read: () => Letter | Promise<Letter>, grade: Grade): void {
  test('head', async () => {
    expect((await read()).letter).toMatchObject({
      title: TITLE,
      recipient: 'Parketaten',
      year: 2031,
      caseNumber: CASE_NUMBER,
      date: DATE,
    });
  });

  test('indicators: names, goals, columns, every cell', async () => {
    const { indicators } = await read();
    const rows = INDICATOR_TABLES.flatMap(({ goal, columns, rows: all }) =>
      all.map(row => ({ goal, columns, row })),
    );
    expect(indicators.map(({ name, goal }) => [name, goal])).toEqual(
      rows.map(({ goal, row }) => [row.name, goal]),
    );
    rows.forEach(({ columns, row }, i) => {
      const measured = columns.filter(({ holds }) => holds === 'result' || holds === 'target');
      const cells = indicators[i]?.cells ?? [];
      expect(cells.map(({ kind, year }) => [kind, year])).toEqual(
        measured.map(({ holds, year }) => [holds, year]),
      );
      measured.forEach(({ header }, column) => {
        const figure = row.cells[header];
        if (figure)
          expect([row.name, header, wrongIn(cells[column], figure, grade)]).toEqual([row.name, header, null]);
      });
      const [reporting] = columns.filter(({ holds }) => holds === 'reporting');
      if (reporting) expect(indicators[i]?.reporting).toBe(row.words[reporting.header]);
    });
  });

  test('tables of amounts: rows, values, sums', async () => {
    const { tables } = await read();
    expect(tables).toHaveLength(AMOUNT_TABLES.length);
    AMOUNT_TABLES.forEach(({ rows }, t) => {
      const found = tables[t];
      expect(found?.scale).toBe('1000 kr');
      expect(found?.rows.map(({ label }) => label)).toEqual(rows.map(([label]) => label));
      rows.forEach(([label, ...values], r) =>
        values.forEach((value, column) => {
          const row = found?.rows[r];
          const isRight =
            row?.status[column] === 'doubtful' && grade !== 'exact'
              ? value === null || row.readings[column]?.includes(value)
              : row?.values[column] === value;
          expect([label, column, isRight]).toEqual([label, column, true]);
        }),
      );
      expect(found?.checks.filter(({ ok }) => !ok)).toEqual([]);
    });
  });

  test('climate measures and assignments', async () => {
    const { climate, assignments } = await read();
    expect(climate.map(({ number, value, readings }) => [number, value ?? readings[0]])).toEqual(
      CLIMATE.map(({ number, value }) => [number, value]),
    );
    expect(
      assignments.map(({ number, subject, deadline, deadlineDate }) => [
        number,
        subject,
        deadline,
        deadlineDate,
      ]),
    ).toEqual(ASSIGNMENTS.map(({ number, subject, deadline, date }) => [number, subject, deadline, date]));
  });

  test('no figure is left over', async () => expect((await read()).unclaimed).toEqual([]));
}

function wrongIn(cell: LetterCell | undefined, figure: Figure, grade: Grade): string | null {
  if (!cell) return 'no cell';
  const { value, comparator, status, readings, relativeTo } = cell;
  const said = JSON.stringify({ value, comparator, status, readings, relativeTo });
  if (status === 'doubtful') {
    const isFlagged = figure.value === null || readings.includes(figure.value);
    return grade === 'exactOrDoubtful' && isFlagged ? null : said;
  }
  const expected = figure.relativeTo ? 'relative' : figure.value === null ? 'missing' : 'ok';
  const isRight =
    status === expected &&
    value === figure.value &&
    comparator === (figure.comparator ?? null) &&
    (relativeTo?.year ?? undefined) === figure.relativeTo;
  return isRight ? null : said;
}
