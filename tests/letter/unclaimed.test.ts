import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Letter } from '../../src/letter/letter';
import { randomFrom } from '../evaluate/random';
import { type DamagedLine, damagedLetter } from './damage';
import { describeShared, letterOfText, sharedText } from './shared';

/** Lines of a letter, without its address, its list of contents and its list of receivers. */
type Range = readonly [first: number, last: number];

/** Written anew, so that it does not share the reader's own idea of a figure or a row. */
const FIGURE = /^(?:[<>≥≤] ?)?[-−]?\d[\d ]*(?:[.,]\d+)?(?: ?%)?$/;
const YEAR = /^(?:(?:19|20)\d\d ?)+$/;
const TELEPHONE = /\b(?:\d{3} \d{2} \d{3}|\d{2} \d{2} \d{2} \d{2})\s*$/;
const VARIANTS = 25;
const FEWEST_WITHOUT_TABS = 3;

/** The figures of a line that looks like a row: cells between tabs, or three figures and more at the end. */
function figuresOfRow(line: string): string[] {
  if (TELEPHONE.test(line)) return [];
  const isFigure = (text: string) => FIGURE.test(text) && !YEAR.test(text);
  if (line.includes('\t'))
    return line
      .split('\t')
      .map(cell => cell.replace(/<\/?b>/g, '').trim())
      .filter(isFigure);
  const words = line.trim().split(/\s+/);
  const figures = words.slice(words.findLastIndex(word => !FIGURE.test(word)) + 1);
  const wide = figures.filter(word => !YEAR.test(word));
  return wide.length >= FEWEST_WITHOUT_TABS ? wide : [];
}

/** All that a letter has taken from each of its lines, and the lines that it lists as left over. */
function claimsOf(letter: Letter): { at: (line: number) => string; left: ReadonlySet<number> } {
  const structures = [
    ...letter.indicators.flatMap(({ name, reporting, cells }) =>
      cells.map(cell => ({ ...cell, name, reporting })),
    ),
    ...letter.tables.flatMap(({ rows }) => rows),
    ...letter.climate,
    ...letter.assignments,
    ...letter.measures,
  ];
  const byLine = new Map<number, string[]>();
  for (const { source, ...claim } of structures) {
    const claims = byLine.get(source.line) ?? [];
    byLine.set(source.line, [...claims, JSON.stringify(claim).replace(/[^\d"]/g, '')]);
  }
  return {
    at: line => (byLine.get(line) ?? []).join('"'),
    left: new Set(letter.unclaimed.map(({ line }) => line)),
  };
}

/** The figures of rows that are neither in a structure nor among what is left over, in the lines that may have any. */
function lostFigures(lines: readonly DamagedLine[], [first, last]: Range): string[] {
  const { at, left } = claimsOf(letterOfText(lines.map(({ text }) => text).join('\n')));
  return lines.flatMap(({ text, origin }, index) => {
    if (left.has(index + 1) || origin < first || origin > last) return [];
    const claimed = at(index + 1);
    return figuresOfRow(text)
      .filter(figure => !claimed.includes(figure.replace(/\D/g, '')))
      .map(figure => `${index + 1}: ${figure} of "${text}"`);
  });
}

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'letter');

describe.each(readdirSync(fixtures).filter(name => name.endsWith('.txt')))(
  'every figure of a row in %s',
  name => {
    const text = readFileSync(join(fixtures, name), 'utf8');

    test('is in a structure or listed, however the letter is damaged', () => {
      const lost = Array.from({ length: VARIANTS }, (_, i) =>
        lostFigures(damagedLetter(text, randomFrom(i + 1)), [1, Infinity]).map(
          figure => `${i + 1}, ${figure}`,
        ),
      );
      expect(lost.flat()).toEqual([]);
    });
  },
);

describeShared('every figure of a row is in a structure or listed', () => {
  describe.each<[string, Range]>([
    ['2023-bydelene', [38, 1085]],
    ['2024-velferdsetaten', [39, 519]],
    ['2026-velferdsetaten', [1, 738]],
  ])('%s', (name, range) => {
    const text = sharedText(name);

    test('whole', () => {
      const lines = text.split('\n').map((line, i) => ({ text: line, origin: i + 1, touched: false }));
      expect(lostFigures(lines, range)).toEqual([]);
    });

    test('damaged at random', () => {
      const lost = Array.from({ length: VARIANTS }, (_, i) =>
        lostFigures(damagedLetter(text, randomFrom(i + 1)), range).map(figure => `${i + 1}, ${figure}`),
      );
      expect(lost.flat()).toEqual([]);
    });
  });
});
