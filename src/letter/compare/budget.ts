import { difference } from '../../figure/decimal';
import { matchNames, type NamePair } from '../../target/names';
import type { Letter, LetterRow, LetterTable } from '../letter';
import { hasFigures } from '../sums';
import type { BudgetLineComparison } from './change';

const SPELLED = /[æøå]/i;

/** The tables of amounts of two letters, paired by title and their rows by label; columns by their names. */
export function compareBudgetLines(older: Letter, newer: Letter): BudgetLineComparison[] {
  return paired(older.tables.map(titleOf), newer.tables.map(titleOf)).flatMap(({ left, right, doubtful }) => {
    const [before, after] = [older.tables[left], newer.tables[right]];
    return before && after ? compareTables(withoutHeadings(before), withoutHeadings(after), doubtful) : [];
  });
}

/** Headings among the rows have no figures to compare. */
function withoutHeadings(table: LetterTable): LetterTable {
  return { ...table, rows: table.rows.filter(hasFigures) };
}

function compareTables(before: LetterTable, after: LetterTable, doubtful: boolean): BudgetLineComparison[] {
  const labels = [before, after].map(({ rows }) => rows.map(labelOf));
  // In the order of the newer letter, as a reader goes through it.
  const pairs = withTotals(paired(labels[0] ?? [], labels[1] ?? []), before, after).toSorted(
    (a, b) => a.right - b.right,
  );
  const title = wellSpelled(after.title ?? '', before.title ?? '') || null;
  const columns = commonColumns(before, after);
  const found = pairs.flatMap(pair => {
    const [older, newer] = [before.rows[pair.left], after.rows[pair.right]];
    if (!older || !newer) return [];
    return columns.map(({ column, left, right }) =>
      lineOf(
        {
          table: title,
          label: wellSpelled(newer.label, older.label),
          column,
          doubtful: doubtful || pair.doubtful,
        },
        [older, left],
        [newer, right],
      ),
    );
  });
  const added = alone(
    after.rows,
    pairs.map(({ right }) => right),
  ).flatMap(row => oneSided({ table: title, change: 'added', doubtful }, row, columns));
  const dropped = alone(
    before.rows,
    pairs.map(({ left }) => left),
  ).flatMap(row => oneSided({ table: title, change: 'dropped', doubtful }, row, columns));
  return [...found, ...added, ...dropped];
}

/** The newer name, unless it is empty or a machine has lost its å, æ and ø. */
function wellSpelled(newer: string, older: string): string {
  const lacks = !SPELLED.test(newer) && SPELLED.test(older);
  return newer === '' || lacks ? older : newer;
}

function alone(rows: readonly LetterRow[], taken: readonly number[]): LetterRow[] {
  return rows.filter((_row, i) => !taken.includes(i));
}

/** The total rows of two tables belong together, whatever they are called. */
function withTotals(pairs: readonly NamePair[], before: LetterTable, after: LetterTable): NamePair[] {
  const [lefts, rights] = [before, after].map(({ rows }) => [...rows.keys()].filter(i => rows[i]?.isTotal));
  const [left, right] = [lefts?.[0], rights?.[0]];
  const isOne = lefts?.length === 1 && rights?.length === 1;
  if (left === undefined || right === undefined || !isOne) return [...pairs];
  const others = pairs.filter(pair => pair.left !== left && pair.right !== right);
  return [...others, { left, right, score: 1, nameChanged: false, doubtful: false }];
}

function lineOf(
  place: Pick<BudgetLineComparison, 'table' | 'label' | 'column' | 'doubtful'>,
  [older, left]: readonly [LetterRow, number],
  [newer, right]: readonly [LetterRow, number],
): BudgetLineComparison {
  const [before, after] = [amountOf(older, left), amountOf(newer, right)];
  const moved = before === null || after === null ? null : difference(after, before);
  const unsettled = older.status[left] === 'doubtful' || newer.status[right] === 'doubtful';
  return {
    ...place,
    older: before,
    newer: after,
    difference: moved,
    change: moved === 0 || (before === null && after === null) ? 'unchanged' : 'moved',
    doubtful: place.doubtful || unsettled,
  };
}

/** A row that only one letter has: its figure in each column that both have, else in its first. */
function oneSided(
  about: Pick<BudgetLineComparison, 'table' | 'doubtful'> & { readonly change: 'added' | 'dropped' },
  row: LetterRow,
  columns: readonly CommonColumn[],
): BudgetLineComparison[] {
  const isAdded = about.change === 'added';
  const places = columns.map(({ column, left, right }) => ({ column, index: isAdded ? right : left }));
  return (places.length > 0 ? places : [{ column: null, index: 0 }]).map(({ column, index }) => {
    const value = amountOf(row, index);
    const [older, newer] = isAdded ? [null, value] : [value, null];
    return { ...about, label: row.label, column, older, newer, difference: null };
  });
}

interface CommonColumn {
  readonly column: string;
  readonly left: number;
  readonly right: number;
}

/** Columns of figures that both tables have by the same name: "2026" in last year's letter and in this year's. */
function commonColumns(before: LetterTable, after: LetterTable): CommonColumn[] {
  const [olderNames, newerNames] = [before, after].map(valueNames);
  return (olderNames ?? []).flatMap((column, left) => {
    const right = (newerNames ?? []).indexOf(column);
    return column !== '' && right >= 0 ? [{ column, left, right }] : [];
  });
}

function valueNames({ columns, rows }: LetterTable): string[] {
  const width = rows[0]?.values.length ?? 0;
  return columns.slice(columns.length - width);
}

function amountOf(row: LetterRow, column: number): number | null {
  return row.values[column] ?? null;
}

/** Names with the same number in front ("315", "10") are the same; with different numbers they never are. */
function paired(before: readonly string[], after: readonly string[]): NamePair[] {
  const named = (names: readonly string[]) => names.map(name => ({ name, area: null }));
  const byName = matchNames(named(before), named(after)).filter(({ left, right }) => {
    const [older, newer] = [codeOf(before[left]), codeOf(after[right])];
    return older === newer || older === null || newer === null;
  });
  const sure = byName.map(pair => ({
    ...pair,
    doubtful: pair.doubtful && codeOf(before[pair.left]) === null,
  }));
  const byCode = before.flatMap((name, left): NamePair[] => {
    const code = codeOf(name);
    const right = code === null ? -1 : after.findIndex(other => codeOf(other) === code);
    const isTaken = sure.some(pair => pair.left === left || pair.right === right);
    return right < 0 || isTaken ? [] : [{ left, right, score: 1, nameChanged: false, doubtful: false }];
  });
  return [...sure, ...byCode];
}

/** "Kap. 315 Etaten" → 315; "10 Lønn" → 10. */
function codeOf(name: string | undefined): string | null {
  return /^(?:kap\. ?|kapittel )?(\d{2,4})\b/i.exec(name ?? '')?.[1] ?? null;
}

function titleOf({ title }: LetterTable): string {
  return title ?? '';
}

function labelOf({ label }: LetterRow): string {
  return label;
}
