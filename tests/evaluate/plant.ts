import { difference, sum } from '../../src/figure/decimal';
import type { Finding } from '../../src/check/finding';
import type { CheckResult } from '../../src/check/finding';
import { type Cell, type Kind, type Model, cellOf, shown } from './model';
import type { Random } from './random';
import type { Scenario, Wishes } from './scenario';

/** A cell to blame: in a row and column of a table, in its header, or anywhere in a row or table. */
export type Spot =
  | { readonly model: Model; readonly row: number; readonly role: string }
  | { readonly model: Model; readonly header: true }
  | { readonly model: Model; readonly row: number }
  | { readonly model: Model };

export interface Planted {
  /** What was done, for the person who reads a miss. */
  readonly what: string;
  /** Where a finding names the error itself. */
  readonly right: readonly Spot[];
  /** The totals of its row and of its column. */
  readonly totals: readonly Spot[];
  /** For what has no cell: whether the result tells of it. */
  readonly told?: (result: CheckResult, fresh: readonly Finding[]) => boolean;
}

export interface Plant {
  readonly kind: string;
  readonly wishes: Wishes;
  /** Plants one error; null when this workbook has no place for it. */
  readonly plant: (scenario: Scenario, random: Random) => Planted | null;
}

export const PLAIN: Wishes = { formulas: false, numbers: true };
export const ANY_WRITING: Wishes = { formulas: false };
export const LIVE: Wishes = { formulas: true };
export const MONEY: readonly Kind[] = ['gross', 'net', 'function', 'unit', 'accountGroup'];
export const GIVEN = ['previous', 'original', 'revised', 'actual'];

export function modelsOf(scenario: Scenario, kinds: readonly Kind[]): Model[] {
  return scenario.models.filter(model => kinds.includes(model.kind));
}

export interface Found {
  readonly model: Model;
  readonly row: number;
  readonly role: string;
  readonly cell: Cell;
}

/** A cell that has a figure, of the tables, rows and columns wanted; null when there is none. */
export function someCell(
  random: Random,
  models: readonly Model[],
  roles: readonly string[],
  type: 'leaf' | 'sum',
  suits: (found: Found, value: number) => boolean = () => true,
): Found | null {
  for (const model of random.shuffled(models)) {
    const cells = model.rows.flatMap((line, row) =>
      line.type === type
        ? roles.flatMap(role => {
            const cell = model.columns.some(column => column.role === role) ? line.cells[role] : undefined;
            return cell && cell.word === null && cell.mark === null ? [{ model, row, role, cell }] : [];
          })
        : [],
    );
    const fit = cells.filter(found => {
      const value = shown(model, found.row, found.role);
      return value !== null && suits(found, value);
    });
    if (fit.length > 0) return random.pick(fit);
  }
  return null;
}

/** More than rounding can do in any of these tables: 150 printed units at the least. */
export function jump(random: Random, model: Model): number {
  const size = Math.round(random.int(150, 900)) * (random.chance(0.5) ? 1 : -1);
  return model.style.step === 1 ? size : size / 10;
}

export function changed(found: Found, delta: number): void {
  found.cell.value = sum([found.cell.value ?? 0, delta]);
}

/** Rows of sums that a row goes into, directly or through other sums. */
export function sumsAbove(model: Model, row: number): number[] {
  const direct = model.rows.flatMap((line, at) => {
    const parts = Object.values(line.cells).some(
      ({ working }) => working?.way === 'sum' && working.rows.includes(row),
    );
    return parts ? [at] : [];
  });
  return [...new Set(direct.flatMap(at => [at, ...sumsAbove(model, at)]))];
}

/** Columns worked out along the row from a column, directly or through others. */
function workedFrom(model: Model, row: number, role: string): string[] {
  const direct = Object.entries(model.rows[row]?.cells ?? {}).flatMap(([other, { working }]) =>
    working && working.way !== 'sum' && (working.roles as readonly string[]).includes(role) ? [other] : [],
  );
  return [...new Set(direct.flatMap(other => [other, ...workedFrom(model, row, other)]))];
}

/** The totals in which an error in a cell shows: of its column, and of its row. */
export function totalsOf({ model, row, role }: { model: Model; row: number; role: string }): Spot[] {
  const above = sumsAbove(model, row).map(at => ({ model, row: at, role }));
  return [...above, ...workedFrom(model, row, role).map(other => ({ model, row, role: other }))];
}

export function blame(found: Found, what: string, more: readonly Spot[] = []): Planted {
  const { model, row, role } = found;
  return { what, right: [{ model, row, role }, ...more], totals: totalsOf(found) };
}

/** Changes a figure as one who recalculates the whole table: everything worked out from it follows. */
export function changedThroughout(model: Model, row: number, role: string, delta: number): void {
  const cell = model.rows[row]?.cells[role];
  if (!cell) return;
  cell.value = sum([cell.value ?? 0, delta]);
  for (const [other, { working }] of Object.entries(model.rows[row]?.cells ?? {})) {
    if (working?.way === 'minus' && working.roles.includes(role)) {
      changedThroughout(model, row, other, working.roles[0] === role ? delta : -delta);
    }
    if (working?.way === 'across' && working.roles.includes(role))
      changedThroughout(model, row, other, delta);
  }
  model.rows.forEach((line, at) => {
    const { working } = line.cells[role] ?? cellOf(null);
    if (working?.way === 'sum' && working.rows.includes(row)) changedThroughout(model, at, role, delta);
  });
}

/** A result or target changed with its deviation, as one does who knows no better. */
export function withDeviation(model: Model, row: number): void {
  const cells = model.rows[row]?.cells;
  const [result, target, deviation] = [cells?.['result'], cells?.['target'], cells?.['deviation']];
  if (!result || !target || !deviation || result.value === null || target.value === null) return;
  deviation.value = difference(result.value, target.value);
  deviation.decimals = Math.max(result.decimals, target.decimals);
}
