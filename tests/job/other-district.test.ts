import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparison, Finding, Severity } from '../../src/check/finding';
import { readWorkbook } from '../../src/file/read';
import { checkJob } from '../../src/job';
import { readLetter } from '../../src/letter/read';
import { linesOfText } from '../../src/letter/text';
import { wordless } from '../check/build';

/** Another district, year and vocabulary than the real report; what is planted was written before any of it was run. */
const folder = join(import.meta.dirname, '..', 'fixtures', 'other-district');
const read = (file: string) => readFileSync(join(folder, file));

interface Place {
  readonly sheet: string;
  readonly cell: string;
}

interface Expected {
  readonly receiver: string;
  readonly year: number;
  readonly tables: readonly { sheet: string; kind: string; area?: string }[];
  readonly planted: readonly (Place & {
    what: string;
    severity: Severity;
    found: number | string | null;
    expected: number | string | null;
  })[];
  readonly consequences: readonly { of: Place; sheet: string; cells: readonly string[] }[];
  readonly indicators: readonly {
    cell: string;
    comparison: Comparison;
    equalsLetterYear?: number;
    deviation?: number;
    outcome?: string;
    nameChanged?: boolean;
    againstLetter?: object;
  }[];
  readonly missingFromWorkbook: readonly string[];
  readonly frame: Place & { letter: number; parts: readonly (Place & { letter: number })[] };
}

const expected = JSON.parse(read('expected.json').toString('utf8')) as Expected;
const letter = readLetter({
  file: 'tildelingsbrev-2027.txt',
  form: 'text',
  lines: linesOfText(read('tildelingsbrev-2027.txt').toString('utf8')),
});
const { receiver } = expected;
const workbook = readWorkbook(read('arbeidsbok-2027.xlsx'), 'arbeidsbok-2027.xlsx');
const { check, tables, year } = checkJob({ workbook, letters: [letter], receiver });

const at = ({ sheet, cell }: Place) => `${sheet}!${cell}`;

/** A table without a unit line is told about at its header; the fixture names the title above it. */
function isAbout({ rule, place }: Finding, planted: Place): boolean {
  if (place.sheet !== planted.sheet) return false;
  return place.cell === planted.cell || (rule === 'H02' && planted.cell === 'A1' && place.cell === 'A2');
}

/** A figure as its cell holds it: a percentage is a fraction there, and a finding gives it as printed. */
function figure(value: Finding['found']): number | null {
  if (typeof value === 'number') return Math.abs(value) < 10 ? value / 100 : value;
  const percent = /^(-?[\d,]+)\s%$/.exec(value ?? '');
  return percent ? Number((percent[1] ?? '').replace(',', '.')) / 100 : null;
}

describe('the workbook of another district', () => {
  test('its tables and its year are found', () => {
    expect(year).toBe(expected.year);
    expect(tables.map(({ sheet, kind, area }) => ({ sheet, kind, area }))).toEqual(
      expected.tables.map(({ sheet, kind, area = null }) => ({ sheet, kind, area })),
    );
  });

  test.each(expected.planted)('$sheet!$cell $what', planted => {
    const there = check.findings.filter(
      finding => finding.severity === planted.severity && isAbout(finding, planted),
    );
    expect(there).not.toEqual([]);
    if (typeof planted.expected !== 'number' || typeof planted.found !== 'number') return;
    const figures = there.map(({ found, expected: wanted }) => [figure(found), figure(wanted)]);
    expect(figures).toContainEqual([planted.found, planted.expected]);
  });

  test('nothing else is an error', () => {
    const planted = expected.planted.filter(({ severity }) => severity === 'error').map(at);
    const told = check.findings.filter(({ severity }) => severity === 'error').map(({ place }) => at(place));
    expect(told.toSorted()).toEqual(planted.toSorted());
  });

  test('what only follows from a planted error is no finding of its own, at error or warning', () => {
    const following = expected.consequences.flatMap(({ sheet, cells }) =>
      cells.map(cell => at({ sheet, cell })),
    );
    const grave = check.findings.filter(({ severity }) => severity !== 'note');
    expect(grave.map(({ place }) => at(place)).filter(place => following.includes(place))).toEqual([]);
  });

  test.each(expected.indicators)('the indicator in $cell: $comparison', wanted => {
    const { nameChanged = false, againstLetter, ...plain } = wanted;
    const found = check.indicators.find(({ cell }) => cell === wanted.cell);
    expect(found).toMatchObject(plain);
    expect(found?.equalsLetterYear).toBe(wanted.equalsLetterYear ?? null);
    expect(found?.match?.nameChanged ?? false).toBe(nameChanged);
    if (againstLetter) expect(found?.againstLetter).toMatchObject(againstLetter);
  });

  test('the indicator that is missing is named', () => {
    expect(check.missingFromWorkbook.map(({ name }) => name)).toEqual(expected.missingFromWorkbook);
  });

  test('the frame and its part are passed checks', () => {
    const ofRule = (rule: string) => check.checks.filter(run => run.rule === rule);
    const { sheet, cell, parts } = expected.frame;
    expect(ofRule('L12')).toMatchObject([{ state: 'passed', cells: [{ sheet, cell }] }]);
    expect(ofRule('L12')[0]?.values.expected).toBe('940\u00A0130');
    expect(ofRule('L13')).toMatchObject(
      parts.map(part => ({ state: 'passed', cells: [{ sheet: part.sheet, cell: part.cell }] })),
    );
  });

  test('everything has words', () => {
    expect(wordless(check)).toEqual([]);
  });
});
