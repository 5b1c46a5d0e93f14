import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CheckResult, Finding } from '../../src/check/finding';
import { checkJob } from '../../src/job';
import { readLetter } from '../../src/letter/read';
import { linesOfText } from '../../src/letter/text';
import type { CellValue, SheetData, WorkbookData } from '../../src/table/sheet';
import { columnName } from '../../src/table/address';
import { type Base, type District, letterTextFor, VOCABULARIES, workbookFor } from './district';

const amount = fc.integer({ min: 2_000_000, max: 600_000_000 });
const carried = fc.integer({ min: -3_000_000, max: 20_000_000 });
const base: fc.Arbitrary<Base> = fc.tuple(amount, amount, amount, amount, carried);
const NAMES = [
  'Andel fast ansatte i heltidsstillinger',
  'Andel vedtak om bolig behandlet i tide',
  'Andel barnehagelærere i grunnbemanningen',
  'Andel elever med fullført kurs',
];
/** This year's target is above last year's and last year's results, so that nothing but a mutation makes it easier. */
const indicator = fc
  .tuple(fc.integer({ min: 400, max: 600 }), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 5, max: 90 }))
  .map(([first, growth, more]) => {
    const target = first + growth + more + 10;
    return [first, first + growth, target, target - 3 * (more % 7) + 4, target - 5] as const;
  });
const district: fc.Arbitrary<District> = fc.record({
  year: fc.integer({ min: 2024, max: 2039 }),
  words: fc.constantFrom(...VOCABULARIES),
  areas: fc.array(fc.array(base, { minLength: 3, maxLength: 5 }), { minLength: 2, maxLength: 4 }),
  indicators: fc
    .array(indicator, { minLength: 3, maxLength: 4 })
    .map(all => all.map((tenths, index) => ({ name: NAMES[index] ?? '', tenths }))),
});

function checked(of: District, workbook: WorkbookData): CheckResult {
  const lines = linesOfText(letterTextFor(of));
  return checkJob({ workbook, letters: [readLetter({ file: 'brev.txt', form: 'text', lines })] }).check;
}

const grave = ({ findings }: CheckResult) => findings.filter(({ severity }) => severity !== 'note');

interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** The workbook with one cell changed. */
function changed(workbook: WorkbookData, { sheet, row, column }: Place, value: CellValue): WorkbookData {
  const change = (data: SheetData): SheetData => ({
    ...data,
    values: data.values.map((cells, at) => (at === row ? cells.with(column, value) : cells)),
  });
  return { ...workbook, sheets: workbook.sheets.map((data, at) => (at === sheet ? change(data) : data)) };
}

function withoutRow(workbook: WorkbookData, sheet: number, row: number): WorkbookData {
  const cut = <Row>(rows: readonly Row[]) => rows.toSpliced(row, 1);
  return {
    ...workbook,
    sheets: workbook.sheets.map((data, at) =>
      at === sheet
        ? { ...data, values: cut(data.values), formulas: cut(data.formulas), formats: cut(data.formats) }
        : data,
    ),
  };
}

/** A cell of a function table: the sheets after the net table, rows below the header, columns of figures. */
const moneyPlace = (of: District) =>
  fc
    .tuple(fc.nat({ max: of.areas.length - 1 }), fc.nat({ max: 2 }), fc.integer({ min: 1, max: 7 }))
    .map(([area, row, column]) => ({ sheet: 1 + area, row: 3 + row, column }));

function amountAt(workbook: WorkbookData, { sheet, row, column }: Place): number {
  return Number(workbook.sheets[sheet]?.values[row]?.[column]);
}

/** Found: an error or warning at the cell itself, or one at its row's or column's total that names it. */
function isAt(finding: Finding, workbook: WorkbookData, { sheet, row, column }: Place): boolean {
  const here = { sheet: workbook.sheets[sheet]?.name ?? '', cell: `${columnName(column)}${row + 1}` };
  return [finding.place, ...finding.related].some(
    place => place.sheet === here.sheet && place.cell === here.cell,
  );
}

/** Two neighbouring digits changed places; the figure itself where no swap makes it another by more than rounding. */
function swapped(value: number): number {
  const digits = String(Math.abs(value));
  for (let at = 0; at < digits.length - 1; at += 1) {
    const other = digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2);
    if (Math.abs(Number(other) - Number(digits)) > 20) return Math.sign(value) * Number(other);
  }
  return value;
}

const MUTATIONS: readonly (readonly [string, (value: number) => number])[] = [
  ['two digits swapped', swapped],
  ['the sign turned', value => -value],
  ['in kroner among thousands', value => value * 1000],
  ['a decimal place lost', value => Math.round(value / 10)],
];

describe('a workbook where everything adds up', () => {
  test('gives no error and no warning, whatever its words, years and figures', () => {
    fc.assert(
      fc.property(district, of => {
        const result = checked(of, workbookFor(of));
        expect(grave(result).map(({ rule, place }) => `${rule} ${place.sheet}!${place.cell}`)).toEqual([]);
        expect(result.summary.checksRun).toBeGreaterThan(60);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});

describe('one amount changed', () => {
  const placed = district.chain(of => fc.tuple(fc.constant(of), moneyPlace(of)));

  test.each(MUTATIONS)('%s: one error, which names the cell', (_what, mutate) => {
    fc.assert(
      fc.property(placed, ([of, place]) => {
        const workbook = workbookFor(of);
        const value = amountAt(workbook, place);
        const wrong = mutate(value);
        fc.pre(Math.abs(wrong - value) > 20);
        const broken = changed(workbook, place, wrong);
        const findings = grave(checked(of, broken));
        expect(findings.filter(finding => isAt(finding, broken, place))).not.toEqual([]);
        expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(1);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });
});

describe('one row or target changed', () => {
  test('a row that is left out of a sum: one error, at the sum', () => {
    fc.assert(
      fc.property(
        district.chain(of => fc.tuple(fc.constant(of), moneyPlace(of))),
        ([of, { sheet, row }]) => {
          fc.pre((of.areas[sheet - 1]?.length ?? 0) > 3);
          const broken = withoutRow(workbookFor(of), sheet, row);
          const findings = grave(checked(of, broken));
          const total = (broken.sheets[sheet]?.values.length ?? 0) - 1;
          expect(findings.map(({ rule }) => rule)).toEqual(['A01']);
          expect(findings[0]?.place.sheet).toBe(broken.sheets[sheet]?.name);
          expect(findings[0]?.place.cell).toMatch(new RegExp(`^[B-H]${total + 1}$`));
        },
      ),
      { numRuns: 30, endOnFailure: true },
    );
  });

  test('last year’s target left standing: an error at the target', () => {
    fc.assert(
      fc.property(
        district.chain(of => fc.tuple(fc.constant(of), fc.nat({ max: 2 }))),
        ([of, index]) => {
          const workbook = workbookFor(of);
          const place = { sheet: workbook.sheets.length - 1, row: 2 + index, column: 3 };
          const last = of.indicators[index]?.tenths[4] ?? 0;
          const findings = grave(checked(of, changed(workbook, place, last / 1000)));
          expect(
            findings.filter(finding => finding.rule === 'L02').map(finding => finding.place.cell),
          ).toEqual([`D${place.row + 1}`]);
        },
      ),
      { numRuns: 30, endOnFailure: true },
    );
  });
});
