import { type FormulaColumn, type FormulaRow, type RowFormula, RowTeller } from './row-teller';

/** A formula with the rows, by index, that it holds for or that nothing excuses. */
export interface ShownFormula extends RowFormula {
  readonly rows: ReadonlySet<number>;
}

/** A formula has so many terms; longer sums say that they are sums. */
const SIZES = [2, 3] as const;
/** Of wider tables the first columns are tried, fewer for the longer formulas. */
const MOST_COLUMNS = [12, 9] as const;
/** Longer tables show a formula in their first rows. */
const MOST_ROWS = 200;
/** So many different rows without a nought must show a formula; fewer where the words say that the column is worked out. */
const FEWEST_SHOWING = 3;
const FEWEST_WITH_WORDS = 2;
/** So many times more rows must hold than do not. */
const MUCH_MORE = 3;
const MORE_WITH_WORDS = 2;

interface Tried extends ShownFormula {
  readonly holding: number;
  readonly isPerfect: boolean;
}

/**
 * The formulas that the rows of a table show: of two for one column the one that more rows follow, else the shorter.
 * @param known columns that follow from one another in a way that is known, as sets
 */
export function rowFormulas(
  columns: readonly FormulaColumn[],
  rows: readonly FormulaRow[],
  known: readonly ReadonlySet<number>[] = [],
): ShownFormula[] {
  const found = new Map<number, Tried>();
  const tellers = rows.slice(0, MOST_ROWS).map(row => new RowTeller(row, columns));
  SIZES.forEach((size, at) => {
    const isOpen = ({ column, open }: FormulaColumn) => open && !found.get(column)?.isPerfect;
    const tried = choices(columns.slice(0, MOST_COLUMNS[at]), size + 1)
      .filter(
        chosen => chosen.some(isOpen) && !known.some(set => chosen.every(({ column }) => set.has(column))),
      )
      .flatMap(chosen => formulasOf(chosen, isOpen, tellers));
    for (const one of tried)
      if (one.holding > (found.get(one.column)?.holding ?? 0)) found.set(one.column, one);
  });
  return [...found.values()];
}

/** All choices of so many of some things, in their order. */
function choices<Thing>(things: readonly Thing[], size: number): Thing[][] {
  if (size === 0) return [[]];
  return things.flatMap((thing, at) =>
    choices(things.slice(at + 1), size - 1).map(others => [thing, ...others]),
  );
}

/** The formulas among chosen columns that rows show, whichever signs they have. */
function formulasOf(
  chosen: readonly FormulaColumn[],
  isOpen: (column: FormulaColumn) => boolean,
  rows: readonly RowTeller[],
): Tried[] {
  const open = chosen.filter(isOpen);
  const worked = open.findLast(({ saysSo }) => saysSo) ?? open.at(-1);
  if (!worked) return [];
  const others = chosen.filter(column => column !== worked);
  return signsFor(others.length).flatMap((signs): Tried[] => {
    const terms = others.map(({ column }, at) => ({ column, sign: signs[at] ?? 1 }));
    const shown = shownBy({ column: worked.column, terms }, worked.saysSo, rows);
    return shown ? [shown] : [];
  });
}

/** All ways to add and to take away so many terms, without taking all away. */
function signsFor(length: number): (1 | -1)[][] {
  const ways = Array.from({ length: 2 ** length - 1 }, (_, way) => way);
  return ways.map(way => Array.from({ length }, (_, at) => ((way >> at) & 1 ? -1 : 1)));
}

/** A formula with the rows that follow it; null where too few show it, or too many do not follow, the sums left out. */
function shownBy(formula: RowFormula, saysSo: boolean, rows: readonly RowTeller[]): Tried | null {
  const [fewest, more] = saysSo ? [FEWEST_WITH_WORDS, MORE_WITH_WORDS] : [FEWEST_SHOWING, MUCH_MORE];
  const showing = new Set<number>();
  const [holding, failing]: [RowTeller[], RowTeller[]] = [[], []];
  let [items, wrong, excused] = [0, 0, 0];
  for (const [at, row] of rows.entries()) {
    const told = row.tells(formula);
    if (told === 'shows') showing.add(row.valueAt(formula.column));
    if (told === 'excused') excused += 1;
    if (told === 'fails') failing.push(row);
    else if (told === 'shows' || told === 'holds') holding.push(row);
    if (!row.isSum && told === 'fails') wrong += 1;
    else if (!row.isSum && (told === 'shows' || told === 'holds')) items += 1;
    if (wrong * more > items + rows.length - at - 1) return null;
  }
  if (showing.size < fewest || items < more * wrong) return null;
  const ownFailures = failing.filter(row => !row.hasMoreThan(holding, formula));
  return {
    ...formula,
    rows: new Set([...holding, ...ownFailures].map(({ row }) => row)),
    holding: holding.length,
    isPerfect: failing.length + excused === 0,
  };
}
