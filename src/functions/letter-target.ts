import { formatFigure } from '../figure/format';
import { readFigure } from '../figure/read';
import type { Letter, LetterCell, LetterIndicator } from '../letter/letter';
import type { Unit } from '../target/target';
import { nameWords } from '../target/name-words';
import { matchNames } from '../target/names';
import { textOf, type Argument } from './argument';
import { invalidValue, notAvailable } from './error';

/** An indicator of a letter with its target of the year that is asked for. */
interface Entry {
  readonly indicator: LetterIndicator;
  readonly cell: LetterCell;
}

/**
 * MÅL: the letter's target for an indicator, as a number where the letter has a plain one, else as the letter prints
 * it: ">74 %".
 * @param year left out: the year of the newest letter
 * @throws FunctionError where the letters have no such target, or none that can be read for certain
 */
export function targetInLetters(
  letters: readonly Letter[],
  indicator: Argument,
  year: Argument,
): string | number {
  if (letters.length === 0) throw notAvailable(texts => texts.noLetter);
  const name = textOf(indicator);
  if (name === '') throw invalidValue(texts => texts.noName);
  const wanted = yearIn(year) ?? newestYear(letters);
  const lists = listsOf(letters, wanted);
  if (lists.length === 0) throw notAvailable(texts => texts.noSuchYear(wanted));
  return shown(entryNamed(name, lists), wanted);
}

function yearIn(argument: Argument): number | null {
  const text = textOf(argument);
  if (text === '') return null;
  if (!/^(?:19|20|21)\d{2}$/.test(text)) throw invalidValue(texts => texts.notYear(text));
  return Number(text);
}

function newestYear(letters: readonly Letter[]): number {
  const years = letters.map(
    ({ letter, indicators }) => letter.year ?? Math.max(0, ...targetYears(indicators)),
  );
  return Math.max(...years);
}

function targetYears(indicators: readonly LetterIndicator[]): number[] {
  return indicators.flatMap(({ cells }) => cells.filter(isTarget).map(({ year }) => year ?? 0));
}

const isTarget = ({ kind }: LetterCell): boolean => kind === 'target';

/** What each letter asks for in a year; the letter of the year itself speaks first, then the newest. */
function listsOf(letters: readonly Letter[], year: number): Entry[][] {
  const rank = ({ letter }: Letter) => (letter.year === year ? Infinity : (letter.year ?? 0));
  return letters
    .toSorted((one, other) => (rank(other) > rank(one) ? 1 : -1))
    .map(({ indicators }) => indicators.flatMap(indicator => entriesOf(indicator, year)))
    .filter(entries => entries.length > 0);
}

function entriesOf(indicator: LetterIndicator, year: number): Entry[] {
  const cell = indicator.cells.find(other => isTarget(other) && other.year === year);
  return cell ? [{ indicator, cell }] : [];
}

/**
 * The entry that the first letter with such a name has. A name with another word in it is another indicator until a
 * human says otherwise: it is named in the error, not taken.
 */
function entryNamed(name: string, lists: readonly (readonly Entry[])[]): Entry {
  let similar: string | null = null;
  for (const entries of lists) {
    const same = sameNamed(name, entries);
    if (same) return same;
    const indicators = entries.map(({ indicator }) => ({ name: indicator.name, area: null }));
    const [pair] = matchNames([{ name, area: null }], indicators);
    const found = pair && entries[pair.right];
    if (found && !pair.doubtful && !pair.nameChanged) return found;
    similar ??= found?.indicator.name ?? null;
  }
  throw notAvailable(texts => texts.notInLetter(name, similar));
}

/** Word for word the same; two of a name are one where they ask for the same. */
function sameNamed(name: string, entries: readonly Entry[]): Entry | null {
  const words = nameWords(name).join(' ');
  const same = entries.filter(({ indicator }) => nameWords(indicator.name).join(' ') === words);
  const [first, ...others] = same;
  if (others.some(({ cell }) => cell.raw !== first?.cell.raw)) {
    throw notAvailable(texts => texts.severalInLetter(name));
  }
  return first ?? null;
}

function shown({ indicator: { name, unit }, cell }: Entry, year: number): string | number {
  if (cell.status === 'missing') throw notAvailable(texts => texts.noTargetInLetter(name, year));
  if (cell.status === 'doubtful') throw notAvailable(texts => texts.doubtfulInLetter(name));
  if (cell.status === 'relative' || cell.value === null) return cell.raw;
  if (cell.comparator === null && unit !== 'percent') return cell.value;
  return printed(cell.value, cell, unit);
}

/** The letter's own print where it says the value, else, after a correction, the value in that print. */
function printed(value: number, { raw, comparator }: LetterCell, unit: Unit): string {
  const percent = unit === 'percent';
  const figure = readFigure(raw);
  const says =
    figure.kind === 'figure' &&
    figure.value === value &&
    figure.comparator === comparator &&
    figure.percent === percent &&
    figure.oddity === null;
  return says ? raw : `${comparator ?? ''}${formatFigure(value, { percent })}`;
}
