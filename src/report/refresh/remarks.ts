import { keyed, type KeyedDeviation } from '../deviation-key';
import type { InsertedSheet } from './inserted-schema';
import { commentColumnOf, saidAbout, type Said, type Sheet } from './said';

/** A draft about a material deviation of an inserted table, for a person to finish; put nowhere unasked. */
export interface RemarkOffer {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  /** Nothing is said about the row, or what is said is about other figures. */
  readonly reason: 'nothingSaid' | 'figuresChanged';
  readonly place: 'column' | 'below';
  /** Not where a person's own words stand: those are never written over. */
  readonly mayBePut: boolean;
  /** The user wants it in the sheet. */
  readonly isPut: boolean;
  /** What is said now, and where; null for nothing. */
  readonly said: Said | null;
}

/** What is offered for a sheet, and what is to be remembered of it. */
export interface Remarks {
  readonly offers: readonly RemarkOffer[];
  /** The draft that what is said of each deviation answers to. */
  readonly answered: NonNullable<InsertedSheet['deviations']>;
}

/** Holds the drafts of today against what is said in the sheet. */
export function remarksOn(sheet: Sheet): Remarks {
  const { written, fresh } = sheet.input;
  const before = new Map(written.deviations?.map(({ key, text }) => [key, text]));
  const deviations = keyed(fresh.deviations ?? []);
  const offers = deviations.flatMap(each => offerOf(each, before.get(each.key) ?? null, sheet) ?? []);
  const waiting = new Set(
    offers.filter(({ reason, isPut }) => reason === 'figuresChanged' && !isPut).map(({ key }) => key),
  );
  return {
    offers,
    answered: deviations.map(({ key, text }) => ({
      key,
      text: (waiting.has(key) ? before.get(key) : undefined) ?? text,
    })),
  };
}

/** @param before the draft that was made when something was last said; null where nobody knows */
function offerOf(
  { row, key, label, text }: KeyedDeviation,
  before: string | null,
  sheet: Sheet,
): RemarkOffer | null {
  // The person has deleted the row.
  if (!sheet.layout.rows.finalOf.has(row)) return null;
  const said = saidAbout({ row, label, text }, sheet);
  if (said && !isOutdated(said.text, before, text)) return null;
  const place = commentColumnOf(sheet) === null ? 'below' : 'column';
  const mayBePut = said === null || (place === 'column' && said.text === before);
  return {
    ...{ key, label, text, place, said },
    reason: said ? 'figuresChanged' : 'nothingSaid',
    mayBePut,
    isPut: mayBePut && sheet.input.remarks?.has(key) === true,
  };
}

/** Whether the draft has figures that neither the one before nor what is said has. */
function isOutdated(said: string, before: string | null, draft: string): boolean {
  if (before === null) return false;
  const known = new Set([...figuresIn(before), ...figuresIn(said)]);
  return figuresIn(draft).some(figure => !known.has(figure));
}

const figuresIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
