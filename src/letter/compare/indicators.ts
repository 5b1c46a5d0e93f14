import { difference } from '../../figure/decimal';
import { directionOf } from '../../target/direction';
import { matchNames, type NamePair } from '../../target/names';
import type { Letter, LetterCell, LetterIndicator } from '../letter';
import type { ComparedTarget, IndicatorComparison, TargetChange } from './change';

/** The target of one indicator in the year that is compared, with its place in the letter. */
interface Side {
  readonly indicator: LetterIndicator;
  readonly compared: ComparedTarget;
}

/** The year whose targets a letter sets: its own, if it has targets of it, else the last one it has. */
export function targetYearOf(letter: Letter): number | null {
  const years = targetYearsOf(letter);
  const { year } = letter.letter;
  return year !== null && years.includes(year) ? year : (years.at(-1) ?? year);
}

/** The years that a letter has columns of targets for, the oldest first. */
export function targetYearsOf({ indicators }: Letter): number[] {
  const years = indicators
    .flatMap(({ cells }) => cells)
    .flatMap(({ kind, year }) => (kind === 'target' && year !== null ? [year] : []));
  return [...new Set(years)].toSorted((a, b) => a - b);
}

/** The indicators of two letters, paired by name: those in both first, then what was added, then what was dropped. */
export function compareIndicators(
  older: Letter,
  newer: Letter,
  years: { readonly older: number | null; readonly newer: number | null },
): IndicatorComparison[] {
  const before = older.indicators.map(indicator => sideOf(indicator, years.older));
  const after = newer.indicators.map(indicator => sideOf(indicator, years.newer));
  const pairs = matchNames(older.indicators, newer.indicators);
  const byNewer = new Map(pairs.map(pair => [pair.right, pair]));
  const paired = new Set(pairs.map(({ left }) => left));
  const standing = after.map((side, index) => {
    const pair = byNewer.get(index);
    const other = pair && before[pair.left];
    return pair && other ? comparisonOf(other, side, pair, years.older) : onlyNewer(side, years.newer);
  });
  return [...standing, ...before.flatMap((side, index) => (paired.has(index) ? [] : [onlyOlder(side)]))];
}

/** The targets of two years inside one letter. */
export function compareYearsOf(letter: Letter, olderYear: number, newerYear: number): IndicatorComparison[] {
  return letter.indicators.flatMap(indicator => {
    const [older, newer] = [olderYear, newerYear].map(year => sideOf(indicator, year));
    if (!older || !newer || (!older.compared.target && !newer.compared.target)) return [];
    const pair: NamePair = { left: 0, right: 0, score: 1, nameChanged: false, doubtful: false };
    return [comparisonOf(older, newer, pair, null)];
  });
}

function sideOf(indicator: LetterIndicator, year: number | null): Side {
  const { name, area, unit } = indicator;
  return { indicator, compared: { name, area, unit, target: targetIn(indicator, year) } };
}

function targetIn({ cells }: LetterIndicator, year: number | null): LetterCell | null {
  return cells.find(cell => cell.kind === 'target' && cell.year === year) ?? null;
}

function comparisonOf(
  older: Side,
  newer: Side,
  pair: NamePair,
  olderYear: number | null,
): IndicatorComparison {
  const [before, after] = [settledTarget(older), settledTarget(newer)];
  const isSameUnit = older.compared.unit === newer.compared.unit;
  const change = before && after && isSameUnit ? difference(after.value, before.value) : null;
  const lastResult = lastResultOf(newer);
  const restated = restatedIn(newer.indicator, before, olderYear);
  const relative = [older, newer].every(({ compared }) => compared.target?.status === 'relative');
  const changes: readonly (readonly [TargetChange, boolean])[] = [
    ['raised', change !== null && change > 0],
    ['lowered', change !== null && change < 0],
    ['easierThanLastResult', isEasier(newer, older, lastResult)],
    ['comparatorChanged', before !== null && after !== null && before.comparator !== after.comparator],
    ['unitChanged', !isSameUnit],
    ['renamed', pair.nameChanged],
    ['restated', restated !== null],
    ['notComparable', change === null && !relative],
  ];
  return {
    older: older.compared,
    newer: newer.compared,
    match: { score: pair.score, doubtful: pair.doubtful },
    changes: changes.flatMap(([name, applies]) => (applies ? [name] : [])),
    difference: change,
    lastResult,
    restated,
  };
}

function onlyNewer(side: Side, year: number | null): IndicatorComparison {
  const lastResult = lastResultOf(side);
  const easier = year !== null && isEasier(side, side, lastResult);
  return {
    ...oneSided,
    newer: side.compared,
    changes: easier ? ['added', 'easierThanLastResult'] : ['added'],
    lastResult,
  };
}

function onlyOlder(side: Side): IndicatorComparison {
  return { ...oneSided, older: side.compared, changes: ['dropped'] };
}

const oneSided = {
  older: null,
  newer: null,
  match: null,
  difference: null,
  lastResult: null,
  restated: null,
} as const;

type SettledCell = LetterCell & { readonly value: number };

function isSettled(cell: LetterCell | null): cell is SettledCell {
  return cell !== null && (cell.status === 'ok' || cell.status === 'corrected') && cell.value !== null;
}

function settledTarget({ compared: { target } }: Side): SettledCell | null {
  return isSettled(target) ? target : null;
}

function lastResultOf({ indicator }: Side): SettledCell | null {
  return indicator.cells
    .filter(cell => cell.kind === 'result')
    .filter(isSettled)
    .reduce<SettledCell | null>((last, cell) => ((cell.year ?? 0) > (last?.year ?? -1) ? cell : last), null);
}

/** Whether the target asks for less than has been reached; unknown directions are never guessed. */
function isEasier(newer: Side, older: Side, lastResult: SettledCell | null): boolean {
  const target = settledTarget(newer);
  if (!target || !lastResult) return false;
  const { direction } = directionOf({
    name: newer.compared.name,
    comparators: [target.comparator],
    history: [...newer.indicator.cells, ...older.indicator.cells].map(({ comparator }) => comparator),
    chosen: null,
  });
  const over = difference(target.value, lastResult.value);
  return direction === 'higher' ? over < 0 : direction === 'lower' && over > 0;
}

/** The newer letter's own word on the older year's target, where it is another. */
function restatedIn(
  newer: LetterIndicator,
  before: SettledCell | null,
  year: number | null,
): LetterCell | null {
  const printed = year === null ? null : targetIn(newer, year);
  if (!before || !isSettled(printed)) return null;
  return printed.value === before.value && printed.comparator === before.comparator ? null : printed;
}
