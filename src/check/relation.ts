import { difference, sum, sumOf } from '../figure/decimal';
import type { RecognisedTable } from '../table/table';
import { samePlace } from './cells';
import type { ColumnKey } from './columns';
import type { Place, Severity } from './finding';

export type Values = Readonly<Record<string, string | number>>;

/** A figure in a relation. */
export interface Term {
  readonly place: Place;
  /** In the unit of the relation's computed figure. */
  readonly value: number;
  /** How far the figure may lie from the exact one. */
  readonly rounding: number;
  /** 1 where the figure is added, −1 where it is subtracted. */
  readonly sign: 1 | -1;
}

/**
 * A figure that must be the sum of others: a total and its rows, a deviation and its two terms, a row and its twin in
 * another table. All rules of this form are judged together, so that one wrong cell gives one finding.
 */
export interface Relation {
  readonly rule: string;
  /** The table whose own arithmetic it is; null between tables. */
  readonly table: RecognisedTable | null;
  /** How grave it is when the figures do not fit. */
  readonly severity: Severity;
  readonly computed: Omit<Term, 'sign'>;
  readonly terms: readonly Term[];
  /** The rows that are set against each other; the same for every column. */
  readonly line: string;
  /** The column. Within a line, a deviation that is off as much as its terms is no error of its own. */
  readonly key: ColumnKey;
  /** Relations about one quantity in several tables share it and are told in one finding; null otherwise. */
  readonly group: string | null;
  /** For a deviation: the table whose sign convention it follows. Null for figures whose sign nobody chooses. */
  readonly convention: string | null;
  /** What the computed figure is multiplied by to be written in its cell; null when the cell is not to be written. */
  readonly cellFactor: number | null;
  /** The computed figure is a formula in the sheet, so it follows its terms whatever they are. */
  readonly live: boolean;
  readonly values: Values;
}

export interface Judged {
  readonly relation: Relation;
  /** What the computed figure should be by its terms. */
  readonly expected: number;
  /** Computed − expected. */
  readonly residual: number;
  readonly tolerance: number;
  readonly state: 'exact' | 'rounding' | 'failed';
  /** The figure fits but for its sign. */
  readonly turned: boolean;
}

/** Works out a relation: exactly, and with the rounding of every figure in it. */
export function judge(relation: Relation): Judged {
  const { computed, terms } = relation;
  const expected = sumOf(terms, signedValue);
  const residual = difference(computed.value, expected);
  const tolerance = sumOf(terms, roundingOf, computed.rounding);
  const off = Math.abs(residual);
  const state = off === 0 ? 'exact' : off <= tolerance ? 'rounding' : 'failed';
  return {
    relation,
    expected,
    residual,
    tolerance,
    state,
    turned:
      relation.convention !== null && state === 'failed' && isOpposite(computed.value, expected, tolerance),
  };
}

const signedValue = ({ value, sign }: Term) => value * sign;
const roundingOf = ({ rounding }: Term) => rounding;

function isOpposite(one: number, other: number, tolerance: number): boolean {
  return Math.abs(sum([one, other])) <= tolerance;
}

/** Every cell of a relation, the computed one first. */
export function placesOf({ computed, terms }: Relation): Place[] {
  const places = [computed.place];
  for (const { place } of terms) places.push(place);
  return places;
}

/** The figure of a cell in a relation; null when it is not there. */
export function valueAt({ computed, terms }: Relation, place: Place): number | null {
  return [computed, ...terms].find(term => samePlace(term.place, place))?.value ?? null;
}

/** How much a cell counts in a relation: 1 for the computed figure, minus its sign for a term; 0 when it is not there. */
export function weightIn({ computed, terms }: Relation, place: Place): number {
  if (samePlace(computed.place, place)) return 1;
  const term = terms.find(other => samePlace(other.place, place));
  return term ? -term.sign : 0;
}
