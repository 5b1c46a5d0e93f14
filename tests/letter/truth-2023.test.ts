import { expect, test } from '@jest/globals';
import { describeShared, expectedCells, sharedLetter, truthOf } from './shared';

describeShared('the letter of 2023 to the districts, against what people read in it', () => {
  const truth = truthOf('2023-bydelene');
  const letter = sharedLetter('2023-bydelene');

  test('the head', () => {
    const { title, year, caseNumber, date } = truth.letter;
    expect(letter.letter).toMatchObject({ title, year, caseNumber, date, recipient: 'Bydelene' });
  });

  test('28 indicators: name, area, goal, unit, footnotes', () => {
    const facts = ({ area, goal, name, unit, reporting, footnotes }: (typeof letter.indicators)[number]) => ({
      area,
      goal,
      name,
      unit,
      reporting,
      footnotes,
    });
    expect(letter.indicators).toHaveLength(28);
    expect(letter.indicators.map(facts)).toEqual(
      truth.indicators.map(({ area, goal, name, unit, reporting, footnotes }) => ({
        area,
        goal,
        name,
        unit,
        reporting,
        footnotes,
      })),
    );
  });

  test.each(truth.indicators.map(indicator => [indicator.name, indicator] as const))(
    'the four cells of "%s"',
    (name, indicator) => {
      const found = letter.indicators.find(candidate => candidate.name === name);
      expect(found?.cells).toHaveLength(4);
      expect(found?.cells).toMatchObject(expectedCells(indicator));
    },
  );

  test('112 cells, each with the words of its line', () => {
    const cells = letter.indicators.flatMap(indicator => indicator.cells);
    expect(cells).toHaveLength(112);
    expect(cells.filter(({ source, raw }) => !source.text.includes(raw))).toEqual([]);
  });

  test('the oddities, and no others', () => {
    const odd = letter.indicators.flatMap(({ cells }) => cells.filter(cell => cell.oddity !== null));
    expect(odd.map(({ raw, value, oddity }) => [raw, value, oddity])).toEqual([
      ['>69', 69, 'percent sign lost'],
      ['50%%', 50, 'double percent sign'],
    ]);
  });

  test('the climate measures', () => {
    const expected = truth.climate.map(({ nr, measure, indicator, target, value, unit, line }) => ({
      number: nr,
      measure,
      indicator,
      raw: target ?? '',
      value,
      unit,
      status: value === null ? 'missing' : 'ok',
      source: { page: null, line },
    }));
    expect(letter.climate).toHaveLength(expected.length);
    expect(letter.climate).toMatchObject(expected);
  });

  test.each(truth.tables.map((table, i) => [table.title, table, i] as const))(
    'every row of "%s"',
    (_title, table, i) => {
      const found = letter.tables[i];
      expect(found?.title).toBe(table.title);
      expect(found?.chapter).toBe(table.chapter);
      expect(found?.scale).toBe(table.unit === 'antall' ? 'count' : table.unit);
      expect(found?.columns.slice(-table.valueColumns.length)).toEqual(table.valueColumns);
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

  test('every sum of the tables is checked: 3 columns and 16 rows, and the participants', () => {
    expect(letter.tables.map(({ checks }) => checks.length)).toEqual([19, 0, 1]);
    expect(letter.tables.flatMap(({ checks }) => checks).filter(({ ok }) => !ok)).toEqual([]);
  });

  test('91 measures with area and goal', () => {
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

  test('what is reported when, under the heading that it is about where the sentence does not say', () => {
    const facts = letter.reporting.map(({ source, when, what }) => [source.line, when, what.slice(0, 24)]);
    expect(facts).toEqual([
      [59, 'årsberetning', 'Samfunnssikkerhet og ber'],
      [70, 'årsberetning', 'Mangfold, likeverd og et'],
      [76, 'årsberetningen', 'Bærekraftig sunn mat og '],
      [150, 'årsberetningen', 'arbeidet'],
      [186, 'årsberetningen', 'Sårbare grupper – ivaret'],
      [801, 'andre tertial og i årsberetningen', 'bruken av midlene, iverk'],
      [801, 'andre kvartal', 'Mål 4: Deltakelsen i arb'],
      [809, 'andre tertial og i årsberetningen', 'bruken av midlene, iverk'],
      [1048, 'kvartals- og tertialrapportering, årsberetning', 'Bydelene skal rapportere'],
    ]);
  });

  test('no assignments, and no figure of a table left over', () => {
    expect(letter.assignments).toEqual([]);
    expect(letter.unclaimed).toEqual([]);
  });
});
