import type { Letter } from '../../src/letter/letter';
import { readLetter } from '../../src/letter/read';
import { linesOfText } from '../../src/letter/text';
import { randomFrom } from '../evaluate/random';
import { damagedLetter } from './damage';

/** A figure that a damaged letter gave without a flag. */
export interface Given {
  readonly line: number;
  readonly column: string;
  readonly value: number;
  readonly comparator: string | null;
  /** The cell, and the line it stands in. */
  readonly raw: string;
  readonly text: string;
  /** Whether a sum of its table bears it out, which may put a damaged figure right. */
  readonly addsUp: boolean;
}

/** What went wrong with one damaged letter. */
export interface DamageTrial {
  readonly seed: number;
  readonly milliseconds: number;
  /** Values without a flag that their line does not print. */
  readonly unprinted: readonly Given[];
  /** Values of untouched lines without a flag that the whole letter has otherwise. */
  readonly otherwise: readonly Given[];
  readonly given: number;
}

/** Letters that stand for digits in what machines read. */
const ALSO: Readonly<Record<string, string>> = { '0': 'oO', '1': 'lI', '2': 'Z', '5': 'S', '8': 'B' };

/** Reads the damaged letter of a seed and holds every value without a flag against the damaged text and the whole letter. */
export function damageTrial(text: string, seed: number): DamageTrial {
  const lines = damagedLetter(text, randomFrom(seed));
  const start = performance.now();
  const letter = letterOf(lines.map(line => line.text).join('\n'));
  const milliseconds = performance.now() - start;
  const given = figuresOf(letter);
  const whole = wholeOf(text);
  const untouched = given.filter(({ line }) => lines[line - 1]?.touched === false);
  return {
    seed,
    milliseconds,
    given: given.length,
    unprinted: given.filter(
      ({ value, raw, text: words, addsUp }) => (!addsUp && !isAllOf(value, raw)) || !isPrinted(value, words),
    ),
    otherwise: untouched.filter(figure => isOtherwise(figure, lines[figure.line - 1]?.origin ?? 0, whole)),
  };
}

const wholes = new Map<string, readonly Given[]>();

function wholeOf(text: string): readonly Given[] {
  const found = wholes.get(text) ?? figuresOf(letterOf(text), true);
  wholes.set(text, found);
  return found;
}

/** Another value than the whole letter has in this line, or in another of its columns. A column without a name or year claims none. */
function isOtherwise({ column, value, comparator }: Given, origin: number, whole: readonly Given[]): boolean {
  const own = whole.filter(figure => figure.line === origin && figure.value === value);
  const same = own.filter(figure => figure.comparator === comparator);
  if (column === '') return own.length > 0 && same.length === 0;
  const named = whole.some(figure => figure.column.startsWith(column));
  return same.length === 0 || (named && !same.some(figure => figure.column.startsWith(column)));
}

function letterOf(text: string): Letter {
  return readLetter({ file: 'brev.txt', form: 'text', lines: linesOfText(text) });
}

/** All figures that carry no flag; with `all`, also the readings of those that do. */
export function figuresOf({ indicators, climate, tables }: Letter, all = false): Given[] {
  const cells = [
    ...indicators.flatMap(indicator => indicator.cells),
    ...climate.map(target => ({ ...target, kind: 'target', year: null, comparator: null })),
  ].flatMap(({ value, readings, kind, year, comparator, raw, source: { line, text } }) =>
    valuesOf(value, readings, all).map(figure => ({
      line,
      text,
      raw,
      addsUp: false,
      column: `${kind} ${year ?? ''}`,
      value: figure,
      comparator,
    })),
  );
  const amounts = tables.flatMap(({ rows, columns, checks }) =>
    rows.flatMap(({ values, raw, readings, source: { line, text } }) =>
      values.flatMap((value, i) =>
        valuesOf(value, readings[i] ?? [], all).map(figure => ({
          line,
          text,
          raw: raw[i] ?? '',
          addsUp: checks.some(({ ok }) => ok),
          column: columns.at(i - values.length) ?? '',
          value: figure,
          comparator: null,
        })),
      ),
    ),
  );
  return [...cells, ...amounts];
}

function valuesOf(value: number | null, readings: readonly number[], all: boolean): number[] {
  return value !== null ? [value] : all ? [...readings] : [];
}

/** Whether a cell, or one of its alternatives, has the digits of a figure and no others, beside footnote marks and brackets. */
function isAllOf(value: number, raw: string): boolean {
  const digits = [...String(Math.abs(value)).replace('.', '')].map(also).join('\\D*');
  const whole = new RegExp(`^\\D*0*${digits}(?:\\D*|[.,]?0+\\D*)$`);
  return raw.split(' | ').some(text => whole.test(text.replace(/\([^)]*\)|\d\)$/g, '')));
}

/** Whether a line prints a figure, whole and by itself, with spaces between its digits or without. */
function isPrinted(value: number, text: string): boolean {
  const [whole = '', decimals = ''] = String(Math.abs(value)).split('.');
  const digits = [...whole].map(also).join('[\\s.,]?');
  const fraction = decimals === '' ? '(?:[.,]0+)?' : `[.,]${[...decimals].map(also).join('')}0*`;
  return new RegExp(`(?<!\\d|\\d[.,])0*${digits}${fraction}(?![\\d]|[.,]\\d)`).test(text);
}

function also(digit: string): string {
  return `[${digit}${ALSO[digit] ?? ''}]`;
}
