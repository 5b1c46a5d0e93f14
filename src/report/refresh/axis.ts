import type { Shift } from '../../table/references';
import type { Matching } from './match';
import { risingPart } from './match';

/** The lines (rows or columns) of a sheet as it is now, and those it is to have. */
export interface AxisInput {
  readonly axis: Shift['axis'];
  /** How many lines there are now, and how many the fresh table has. */
  readonly size: number;
  readonly fresh: number;
  /** The line that each fresh one stands in now. */
  readonly places: Matching;
  /** Lines of now that Måltall has written. */
  readonly ours: ReadonlySet<number>;
  /** Whether somebody has written in the line, or points at it: it may not go. */
  readonly isKept: (line: number) => boolean;
  /** Fresh lines that somebody has deleted, and that are to stay away. */
  readonly away: ReadonlySet<number>;
  /** Whether lines follow the order of the fresh table: unless somebody has given them another. */
  readonly followsOrder: boolean;
}

/** How the lines come to stand. */
export interface AxisLayout {
  /** Where each fresh line will stand. */
  readonly finalOf: Matching;
  /** The line of now that each fresh one stays in. */
  readonly nowOf: Matching;
  /** Where each line of now will stand. */
  readonly finalOfNow: Matching;
  readonly shifts: readonly Shift[];
  /** Fresh lines that get a new line. */
  readonly added: readonly number[];
  /** Lines of now, ours, that are not in the fresh table: those that go, and those that are kept for what is in them. */
  readonly removed: readonly number[];
  readonly orphans: readonly number[];
}

interface Line {
  /** As it is now; null for a new one. */
  readonly now: number | null;
  readonly fresh: number | null;
}

/** Lays the lines out: what stands keeps its place, new lines come behind the one they follow. */
export function axisLayout(input: AxisInput): AxisLayout {
  const stays = staying(input);
  const freshAt = new Map([...stays].map(([fresh, now]) => [now, fresh]));
  const all = Array.from({ length: input.size }, (_, now) => now);
  const leftOver = all.filter(now => input.ours.has(now) && !freshAt.has(now));
  const removed = leftOver.filter(now => !input.isKept(now));
  const gone = new Set(removed);
  const lines: Line[] = all
    .filter(now => !gone.has(now))
    .map(now => ({ now, fresh: freshAt.get(now) ?? null }));
  const added = Array.from({ length: input.fresh }, (_, fresh) => fresh).filter(
    fresh => !stays.has(fresh) && !input.away.has(fresh),
  );
  for (const fresh of added) insertLine(lines, fresh);
  const finalOf = new Map(lines.flatMap(({ fresh }, at) => (fresh === null ? [] : [[fresh, at] as const])));
  const finalOfNow = new Map(lines.flatMap(({ now }, at) => (now === null ? [] : [[now, at] as const])));
  const places = added.map(fresh => finalOf.get(fresh) ?? 0);
  return {
    finalOf,
    nowOf: stays,
    finalOfNow,
    shifts: [
      ...shiftsOf(input.axis, 'delete', removed).toReversed(),
      ...shiftsOf(input.axis, 'insert', places),
    ],
    added,
    removed,
    orphans: leftOver.filter(now => input.isKept(now)),
  };
}

/** Lines that stand in another order than the fresh table go and come anew, unless they may not go. */
function staying({ places, isKept, followsOrder }: AxisInput): Map<number, number> {
  const placed = [...places].sort(([a], [b]) => a - b);
  if (!followsOrder) return new Map(placed);
  const rising = risingPart(placed.map(([, now]) => now));
  return new Map(placed.filter(([, now], index) => rising.has(index) || isKept(now)));
}

/** Behind the nearest fresh line above it that is there; before the nearest below when none is. */
function insertLine(lines: Line[], fresh: number): void {
  const above = lines.reduce((best, line) => nearer(best, line.fresh, fresh), -1);
  const at = lines.findIndex(line => line.fresh === above);
  const below = lines.findIndex(line => line.fresh !== null);
  lines.splice(at >= 0 ? at + 1 : Math.max(0, below), 0, { now: null, fresh });
}

const nearer = (best: number, line: number | null, fresh: number): number =>
  line !== null && line < fresh && line > best ? line : best;

/** Lines beside each other come or go together. */
function shiftsOf(axis: Shift['axis'], kind: Shift['kind'], lines: readonly number[]): Shift[] {
  const shifts: { axis: Shift['axis']; at: number; count: number; kind: Shift['kind'] }[] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = shifts.at(-1);
    if (last && last.at + last.count === line) last.count++;
    else shifts.push({ axis, at: line, count: 1, kind });
  }
  return shifts;
}

/** What takes the shifts back. */
export function inverseOf(shifts: readonly Shift[]): Shift[] {
  return shifts
    .toReversed()
    .map(shift => ({ ...shift, kind: shift.kind === 'insert' ? 'delete' : 'insert' }));
}
