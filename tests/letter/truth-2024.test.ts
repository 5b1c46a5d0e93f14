import { expect, test } from '@jest/globals';
import { describeShared, expectedCells, sharedLetter, truthOf } from './shared';

describeShared('the letter of 2024 to an agency, against what people read in it', () => {
  const truth = truthOf('2024-velferdsetaten');
  const letter = sharedLetter('2024-velferdsetaten');

  test('the head', () => {
    const { title, year, caseNumber, date } = truth.letter;
    expect(letter.letter).toMatchObject({ title, year, caseNumber, date, recipient: 'Velferdsetaten' });
  });

  test('2 indicators with 8 cells, their sources as footnotes and when they are reported', () => {
    expect(letter.indicators).toHaveLength(truth.indicators.length);
    truth.indicators.forEach((indicator, i) => {
      const { area, goal, name, unit, reporting, footnotes } = indicator;
      expect(letter.indicators[i]).toMatchObject({ area, goal, name, unit, reporting, footnotes });
      expect(letter.indicators[i]?.cells).toMatchObject(expectedCells(indicator));
    });
  });

  test.each(truth.tables.map((table, i) => [table.title, table, i] as const))(
    'every row of "%s"',
    (_title, table, i) => {
      const found = letter.tables[i];
      expect(found?.chapter).toBe(table.chapter);
      expect(found?.columns.slice(-table.valueColumns.length)).toEqual(table.valueColumns);
      // The unit of the last table stands only in the prose below it.
      expect(found?.scale).toBe(table.unitRaw === null ? null : table.unit);
      expect(
        found?.rows.map(({ label, values, isTotal, source }) => ({
          label,
          values,
          isTotal,
          line: source.line,
        })),
      ).toEqual(table.rows.map(({ label, values, isTotal, line }) => ({ label, values, isTotal, line })));
    },
  );

  test('the net rows and sums, column by column: all add up', () => {
    const printed = truth.tables.map(
      ({ checks }) => checks.filter(({ what }) => /equals the sum/.test(what)).length,
    );
    expect(letter.tables.map(({ checks }) => checks.length)).toEqual(printed);
    expect(letter.tables.flatMap(({ checks }) => checks).filter(({ ok }) => !ok)).toEqual([]);
  });

  test('17 assignments with their deadlines', () => {
    expect(
      letter.assignments.map(({ number, deadline, deadlineDate, source }) => ({
        number,
        deadline,
        deadlineDate,
        line: source.line,
      })),
    ).toEqual(
      truth.assignments.map(({ nr, deadline, deadlineISO, line }) => ({
        number: nr,
        deadline,
        deadlineDate: deadlineISO,
        line,
      })),
    );
  });

  test('17 measures, reported as the letter says for all', () => {
    expect(
      letter.measures.map(({ area, goal, number, reporting, source }) => ({
        area,
        goal,
        number,
        reporting,
        line: source.line,
      })),
    ).toEqual(
      truth.measures.map(({ area, goal, number, reporting, line }) => ({
        area,
        goal,
        number,
        reporting,
        line,
      })),
    );
  });

  test('3 decisions by their codes, 5 regular reports, and the ghost of a date as all that is left over', () => {
    expect(letter.decisions.map(({ code, source }) => [code, source.line])).toEqual([
      ['H23', 387],
      ['H57', 393],
      ['H61', 399],
    ]);
    expect(letter.reporting.map(({ source, when }) => [source.line, when])).toEqual([
      [60, 'årsberetning'],
      [124, 'årsberetning'],
      [250, '1. kvartal, 2. tertial og årsberetning'],
      [495, 'kvartals- og tertialrapportering, årsberetning'],
      [499, 'Ukentlig'],
      [500, 'Månedlig'],
      [501, 'Månedlig'],
      [502, '1.kvartal, 2. og 3. tertial'],
      [503, 'henholdsvis februar og oktober'],
    ]);
    expect(letter.unclaimed).toEqual([{ line: 433, text: '02.12.2' }]);
  });
});
