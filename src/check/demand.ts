import type { Comparator } from '../figure/figure';
import type { Letter, LetterCell } from '../letter/letter';
import { comparableName, receiversIn } from '../letter/receiver';
import type { Source, Target, Unit } from '../target/target';

/** What a letter asks of one indicator, whether it stands among the goals or the climate measures. */
export interface Demand {
  readonly name: string;
  readonly area: string | null;
  readonly unit: Unit;
  /** The target of the letter's year; null when the letter has no cell for it. */
  readonly target: DemandedTarget | null;
  /** Targets of other years, the letter's own and those of letters of other years. */
  readonly otherYears: readonly YearTarget[];
  /** Where the indicator stands. */
  readonly source: Source;
}

export interface DemandedTarget extends Target {
  readonly status: LetterCell['status'];
  readonly source: Source;
}

export interface YearTarget {
  readonly year: number;
  readonly value: number | null;
  readonly comparator: Comparator | null;
}

/** Everything a letter asks for in a year. */
export function demandsOf(letter: Letter, year: number | null): Demand[] {
  return [...goalsOf(letter, year), ...climateOf(letter)];
}

function goalsOf(letter: Letter, year: number | null): Demand[] {
  return letter.indicators.flatMap(({ name, area, unit, cells }): Demand[] => {
    const targets = cells.filter(({ kind }) => kind === 'target');
    const asked = targets.find(cell => cell.year === year) ?? (targets.length === 1 ? targets[0] : undefined);
    const source = (asked ?? cells[0])?.source;
    if (!source) return [];
    const others = targets.filter(cell => cell !== asked);
    const otherYears = others.flatMap(cell => (cell.year === null ? [] : [{ ...cell, year: cell.year }]));
    return [{ name, area, unit, target: asked ? { ...asked, unit } : null, otherYears, source }];
  });
}

function climateOf(letter: Letter): Demand[] {
  return letter.climate.map(({ indicator, raw, value, unit, status, source }) => {
    const target = { raw, value, comparator: null, unit, relativeTo: null, status, source };
    return { name: indicator, area: null, unit, target, otherYears: [], source };
  });
}

/** Words of a title that speak to many, and to one. */
const MANY = /\b(?:bydelene|bydelane|etatene|etatane|virksomhetene|verksemdene|alle bydeler)\b/i;
const ONE = /\bbydel\s+\p{Lu}|(?:etaten|verket|kontoret|foretaket)\b|\bKF\b/u;

/**
 * Whether a letter binds many receivers at once, so that a count in it is a total for them all. Its title says so, or
 * else its allocation table; the address on the cover does not.
 */
export function bindsMany(letter: Letter): boolean {
  const title = letter.letter.title ?? '';
  if (MANY.test(title)) return true;
  return !ONE.test(title) && receiversIn(letter).length > 1;
}

/** Whether a letter is to one receiver, and that is somebody else; false as long as nobody has said who it is. */
export function isToAnother(letter: Letter, receiver: string | null): boolean {
  const { recipient } = letter.letter;
  if (receiver === null || recipient === null || bindsMany(letter)) return false;
  const [own, other] = [receiver, recipient].map(name => ` ${comparableName(name)} `);
  return own !== undefined && other !== undefined && !own.includes(other) && !other.includes(own);
}
