import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Letter, LetterCell } from '../../src/letter/letter';
import { readLetter } from '../../src/letter/read';
import { linesOfText } from '../../src/letter/text';
import { describeShared, sharedLetter, sharedText } from './shared';

/** Read by eye from the text, which a machine read off pictures: figures and names, with what was lost put back. */
interface Truth2026 {
  readonly indicators: readonly {
    line: number;
    unit: string;
    /** Of each cell the values that a person would accept; none where no figure is given. */
    cells: readonly {
      year: number;
      kind: string;
      acceptable: readonly number[];
      comparator: string | null;
    }[];
  }[];
  readonly climate: readonly { line: number; number: string | null; value: number | null; unit: string }[];
  readonly tables: readonly {
    columns: readonly string[];
    rows: readonly { line: number; label: string; values: readonly (number | null)[]; isTotal: boolean }[];
  }[];
  readonly assignments: readonly { number: string | null; deadline: string | null }[];
  readonly measures: readonly string[];
  readonly reportingLines: readonly number[];
}

const file = join(import.meta.dirname, '..', 'fixtures', 'letter', 'truth-2026.json');
const truth = JSON.parse(readFileSync(file, 'utf8')) as Truth2026;

/** Right, or doubtful with what is right among the readings. A cell without a figure has none to be among them. */
function isRightOrDoubtful(
  cell: Pick<LetterCell, 'value' | 'status' | 'readings'>,
  acceptable: readonly number[],
) {
  if (cell.status === 'ok') return acceptable.length === 1 && cell.value === acceptable[0];
  if (cell.status === 'missing') return acceptable.length === 0;
  return cell.status === 'doubtful' && acceptable.every(value => cell.readings.includes(value));
}

describeShared('the letter of 2026, read off pictures, against what people read in it', () => {
  const asOcr = () =>
    readLetter({ file: '2026.txt', form: 'ocr', lines: linesOfText(sharedText('2026-velferdsetaten')) });
  const forms: readonly (readonly [string, Letter])[] = [
    ['as text', sharedLetter('2026-velferdsetaten')],
    ['as read by a machine', asOcr()],
  ];

  describe.each(forms)('%s', (_form, letter) => {
    test('7 indicators with 28 cells: right, or doubtful with the right reading', () => {
      expect(letter.indicators).toHaveLength(7);
      truth.indicators.forEach(({ line, unit, cells }, i) => {
        const found = letter.indicators[i];
        expect(found).toMatchObject({ unit, cells: cells.map(({ year, kind }) => ({ year, kind })) });
        expect(found?.cells[0]?.source.line).toBe(line);
        cells.forEach(({ acceptable, comparator }, column) => {
          const cell = found?.cells[column];
          expect(cell && [line, column, isRightOrDoubtful(cell, acceptable)]).toEqual([line, column, true]);
          if (comparator !== null) expect(cell?.comparator).toBe(comparator);
        });
      });
    });

    test('9 tables with 63 rows, six of them headings: right, or doubtful with the right reading', () => {
      expect(letter.tables).toHaveLength(truth.tables.length);
      truth.tables.forEach(({ columns, rows }, t) => {
        const table = letter.tables[t];
        expect(table?.scale).toBe('1000 kr');
        expect(table?.rows.map(({ source }) => source.line)).toEqual(rows.map(({ line }) => line));
        rows.forEach(({ line, values }, r) => {
          const row = table?.rows[r];
          expect(row?.values).toHaveLength(columns.length);
          values.forEach((value, column) => {
            const cell = {
              value: row?.values[column] ?? null,
              status: row?.status[column] ?? 'ok',
              readings: row?.readings[column] ?? [],
            };
            const right = isRightOrDoubtful(cell, value === null ? [] : [value]);
            expect([line, column, right]).toEqual([line, column, true]);
          });
        });
      });
    });

    test('no sum fails', () => {
      expect(letter.tables.flatMap(({ checks }) => checks).filter(({ ok }) => !ok)).toEqual([]);
    });

    test('the table that came apart into columns has its labels and its first year again', () => {
      const table = letter.tables[2];
      expect(table?.columns.slice(1)).toEqual(truth.tables[2]?.columns);
      expect(table?.rows.map(({ label }) => label)).toEqual([
        // As the machine read it.
        'Cenerell rammereduskjon 2025-2028',
        'Generell rammereduksjon Sak 1',
        'Reduksjon i uspesifisert rammekutt',
        'Generell rammereduksjon 2026-2029',
      ]);
    });

    test('no figure is left over', () => expect(letter.unclaimed).toEqual([]));

    test('22 assignments with number and deadline', () => {
      const found = letter.assignments.map(({ number, deadline, deadlineDate }) => ({
        number,
        deadline: deadlineDate ?? deadline?.replace('Hosten', 'Høsten') ?? null,
      }));
      expect(found).toEqual(truth.assignments);
    });

    test('10 measures by number and goal, all reported in the annual report', () => {
      expect(letter.measures.map(({ number }) => number)).toEqual(truth.measures);
      expect(letter.measures.every(({ reporting }) => reporting === 'Årsberetning')).toBe(true);
      // The goals stand in a list of their own, by their numbers.
      const goals = letter.measures.map(({ goal }) => Number(/^Mal (\d) Oslo/.exec(goal ?? '')?.[1]));
      expect(goals).toEqual([1, 1, 1, 1, 1, 3, 4, 4, 5, 5]);
    });

    test('2 climate measures, and 13 rules and reports', () => {
      const facts = letter.climate.map(({ number, unit, source }) => ({ number, unit, line: source.line }));
      expect(facts).toEqual(truth.climate.map(({ number, unit, line }) => ({ number, unit, line })));
      expect(letter.climate.map(({ status, readings }) => [status, readings])).toEqual([
        ['doubtful', [100]],
        ['missing', []],
      ]);
      expect(letter.reporting.map(({ source }) => source.line)).toEqual(truth.reportingLines);
    });
  });

  test('the sums settle the lost columns: only where three figures stand in four rows are some doubtful', () => {
    const [, text] = forms[0] ?? [];
    const rows = text?.tables.flatMap(table => table.rows) ?? [];
    const doubtful = rows.filter(({ status }) => status.includes('doubtful'));
    expect(rows).toHaveLength(63);
    expect(doubtful.map(({ source, status }) => [source.line, status])).toEqual([
      [441, ['doubtful', 'ok', 'ok', 'ok']],
      [442, ['doubtful', 'missing', 'missing', 'ok']],
      [444, ['doubtful', 'ok', 'ok', 'ok']],
    ]);
  });

  test('every total is recomputed, the bridge from last year too, which ends in the net of the budget', () => {
    const [, text] = forms[0] ?? [];
    const checks = text?.tables.map(table => table.checks.map(({ found }) => found)) ?? [];
    const net = [907230, 901349, 894080, 887024];
    expect(checks).toEqual([
      net,
      [...net, ...net],
      // In its first year three figures may stand in four rows, but all of their places give the same sum.
      [-13752, -21021, -28077],
      [201580, 191180, 191180, 191180],
      [],
      [10400],
      [4000, 4000, 4000, 4000],
      [637016, 622866, 622866, 622866],
      [4000, 4000, 4000, 4000],
    ]);
  });
});
