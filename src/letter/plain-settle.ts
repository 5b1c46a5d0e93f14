import { difference, sum } from '../figure/decimal';
import { readFigure } from '../figure/read';
import type { Way } from './plain-ways';
import { isTotalLabel, isWholeCity } from './sums';

/** A row whose figures may be dealt out in several ways. */
export interface OpenRow {
  readonly label: string;
  /** None for a row without figures. */
  readonly ways: readonly Way[];
}

/** One choice of ways for some rows, and what their columns add up to. */
interface Choice {
  readonly ways: readonly Way[];
  readonly sums: readonly number[];
}

const LEAST_COLUMNS_WITH_TOTAL = 3;
const LEAST_ROWS = 2;
/** Beyond so many choices the sums are not tried. */
const MOST_CHOICES = 3000;

/**
 * Lets the arithmetic of a table choose between ways to read its rows: a last column that adds up the others, and total
 * rows that add up the rows above. Ways that no sum bears out are dropped; where no sum holds at all, all ways stay.
 */
export function settledBySums<Row extends OpenRow>(rows: readonly Row[]): Row[] {
  const settled = [...withTotalColumn(rows)];
  settled.forEach((row, index) => {
    if (!isTotal(settled, index)) return;
    const above = settled.slice(0, index);
    const last = above.findLastIndex((_row, i) => isTotal(settled, i));
    const own = above.map((_row, i) => i).filter(i => !isTotal(settled, i));
    for (const parts of [own.filter(i => i > last), own]) {
      const kept = waysThatAddUp(
        parts.map(i => settled[i]?.ways ?? []),
        row.ways,
      );
      if (!kept) continue;
      [...parts, index].forEach((i, n) => {
        const [part, ways] = [settled[i], kept[n]];
        if (part && ways && part.ways.length > 0) settled[i] = { ...part, ways };
      });
      return;
    }
  });
  return settled;
}

/** Whether the last of `width` columns adds up the others, in some way of every row. */
export function hasTotalColumn(rows: readonly OpenRow[]): boolean {
  const filled = rows.filter(({ ways }) => ways.length > 0);
  return filled.length >= LEAST_ROWS && filled.every(({ ways }) => ways.some(addsUpAlong));
}

function withTotalColumn<Row extends OpenRow>(rows: readonly Row[]): readonly Row[] {
  if (!hasTotalColumn(rows)) return rows;
  return rows.map(row => ({ ...row, ways: row.ways.filter(addsUpAlong) }));
}

function addsUpAlong({ cells }: Way): boolean {
  if (cells.length < LEAST_COLUMNS_WITH_TOTAL) return false;
  const values = cells.map(valueOf);
  const [total = null] = values.slice(-1);
  const parts = values.slice(0, -1);
  return total !== null && parts.every(value => value !== null) && sum(parts) === total;
}

function isTotal(rows: readonly OpenRow[], index: number): boolean {
  const { label = '', ways = [] } = rows[index] ?? {};
  if (index < 1 || ways.length === 0) return false;
  const isLast = index === rows.length - 1;
  return isTotalLabel(label) || (isLast && (label === '' || isWholeCity(label)));
}

/** The ways of the parts, and of the total behind them, that occur in a choice which adds up; null when none does. */
function waysThatAddUp(parts: readonly (readonly Way[])[], total: readonly Way[]): Way[][] | null {
  const filled = parts
    .map((ways, index) => ({ ways: valued(ways), index }))
    .filter(({ ways }) => ways.length > 0);
  const byCount = filled.sort((a, b) => b.ways.length - a.ways.length);
  const halves = [0, 1].map(half => byCount.filter((_row, i) => i % 2 === half));
  const [left, right] = halves.map(half => choicesOf(half.map(({ ways }) => ways)));
  if (!left || !right || filled.length === 0) return null;
  const bySums = new Map<string, Choice[]>();
  for (const choice of left) {
    const same = bySums.get(key(choice.sums));
    if (same) same.push(choice);
    else bySums.set(key(choice.sums), [choice]);
  }
  const kept = parts.map(() => new Set<Way>());
  const totals = new Set<Way>();
  for (const { way, values } of valued(total)) {
    for (const choice of right) {
      const rest = values.map((value, i) => difference(value, choice.sums[i] ?? 0));
      for (const other of bySums.get(key(rest)) ?? []) {
        totals.add(way);
        other.ways.forEach((used, i) => kept[halves[0]?.[i]?.index ?? -1]?.add(used));
        choice.ways.forEach((used, i) => kept[halves[1]?.[i]?.index ?? -1]?.add(used));
      }
    }
  }
  return totals.size === 0 ? null : [...kept, totals].map(ways => [...ways]);
}

interface ValuedWay {
  readonly way: Way;
  readonly values: readonly number[];
}

/** The ways whose cells are all figures, with what they come to. */
function valued(ways: readonly Way[]): ValuedWay[] {
  return ways.flatMap(way => {
    const values = way.cells.map(valueOf).filter(value => value !== null);
    return values.length === way.cells.length ? [{ way, values }] : [];
  });
}

function choicesOf(rows: readonly (readonly ValuedWay[])[]): Choice[] | null {
  let choices: Choice[] = [{ ways: [], sums: [] }];
  for (const ways of rows) {
    if (choices.length * ways.length > MOST_CHOICES) return null;
    choices = choices.flatMap(choice => ways.map(way => withWay(choice, way)));
  }
  return choices;
}

function withWay({ ways, sums }: Choice, { way, values }: ValuedWay): Choice {
  return { ways: [...ways, way], sums: values.map((value, i) => sum([sums[i] ?? 0, value])) };
}

/** A sum that nothing was added to is 0 in every column. */
function key(sums: readonly number[]): string {
  return sums.every(value => value === 0) ? '0' : sums.join(' ');
}

/** An empty cell and a dash count as nothing; null for what is no figure. */
function valueOf(text: string | null): number | null {
  const figure = readFigure(text ?? '');
  if (figure.kind === 'missing') return 0;
  return figure.kind === 'figure' ? figure.value : null;
}
