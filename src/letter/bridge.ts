import type { LetterRow, LetterTable } from './letter';
import type { SumCheck } from './sums';
import { folded, yearIn } from './words';

/**
 * The tables with one more check for each that leads from last year's budget to this year's: it must end in the net of
 * the budget above it, year by year.
 */
export function withBridgeChecks(tables: readonly LetterTable[]): LetterTable[] {
  return tables.map((table, index) => {
    const closing = closingOf(table);
    const budget = closing && budgetAbove(tables.slice(0, index), table);
    if (!closing || !budget) return table;
    return { ...table, checks: [...table.checks, ...checksOf(table, closing, budget)] };
  });
}

/** "Vedtatt budsjett 2026" where the table begins with "Vedtatt budsjett 2025". */
function closingOf({ rows }: LetterTable): LetterRow | null {
  const [opening] = rows;
  const closing = rows.at(-1);
  if (!opening || !closing?.isTotal) return null;
  const [from, to] = [opening, closing].map(({ label }) => yearIn(label));
  const follow = typeof from === 'number' && to === from + 1;
  const name = (row: LetterRow) => folded(row.label).split(/ ?(?:19|20)\d\d/)[0];
  return follow && /budsjett/.test(name(closing) ?? '') && name(opening) === name(closing) ? closing : null;
}

interface Budget {
  readonly table: LetterTable;
  readonly net: LetterRow;
}

/** The nearest budget of the same chapter and years that has a net row. */
function budgetAbove(above: readonly LetterTable[], bridge: LetterTable): Budget | null {
  const years = valueColumns(bridge).join();
  const table = above.findLast(
    other =>
      other.chapter === bridge.chapter && valueColumns(other).join() === years && netOf(other) !== null,
  );
  const net = table && netOf(table);
  return table && net ? { table, net } : null;
}

function netOf({ rows }: LetterTable): LetterRow | null {
  return rows.findLast(({ isTotal }) => isTotal) ?? null;
}

function valueColumns({ columns, rows }: LetterTable): string[] {
  return columns.slice(-(rows[0]?.values.length ?? 0));
}

/** No check where a figure is doubtful or missing. */
function checksOf(bridge: LetterTable, closing: LetterRow, { table, net }: Budget): SumCheck[] {
  return valueColumns(bridge).flatMap((column, i) => {
    const [expected, found] = [net.values[i] ?? null, closing.values[i] ?? null];
    if (expected === null || found === null) return [];
    return [
      { what: `${closing.label} = ${table.title ?? ''}: ${column}`, expected, found, ok: expected === found },
    ];
  });
}
