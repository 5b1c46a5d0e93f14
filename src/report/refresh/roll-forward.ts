import type { ReportSheetDraft, SheetOrigin } from '../origin';
import { textIn } from './grid';
import type { InsertedSheet } from './inserted-schema';
import { periodOf, withoutPeriod } from './period';

/** A sheet of the last set, and the table of the next period that takes its place in the new one. */
export interface Successor {
  readonly written: InsertedSheet;
  readonly draft: ReportSheetDraft;
}

/** A sheet of the last set without a table of the next period, and why. */
export interface Left {
  readonly written: InsertedSheet;
  /** No such table is there at all, or none of a later period. */
  readonly reason: 'noTable' | 'notLater';
}

export interface Succession {
  readonly successors: readonly Successor[];
  readonly left: readonly Left[];
}

/** Kinds that say how things stand when they are made, whatever the period. */
const OF_THE_MOMENT: readonly SheetOrigin['kind'][] = ['control'];

/**
 * The tables that the sheets of a set are followed by: of the same kind and area and, but for the period, of the same
 * title; the next later one where there are several. Each table follows one sheet.
 * @param draftsFor the tables of today, made as a sheet was asked for
 * @param isLaterOnly the set is in the same workbook, where a table of the same period is the set's own source
 */
export function successionOf(
  set: readonly InsertedSheet[],
  draftsFor: (written: InsertedSheet) => readonly ReportSheetDraft[],
  isLaterOnly: boolean,
): Succession {
  const found = new Map<InsertedSheet, ReportSheetDraft>();
  const free = (written: InsertedSheet) => {
    const taken = new Set([...found.values()].map(keyOf));
    return draftsFor(written).filter(draft => !taken.has(keyOf(draft)) && isOfKind(written, draft));
  };
  const fits = (written: InsertedSheet, draft: ReportSheetDraft) =>
    !isLaterOnly || OF_THE_MOMENT.includes(draft.origin.kind) || isLater(written, draft);
  const claim = (candidatesFor: (written: InsertedSheet) => readonly ReportSheetDraft[]) => {
    for (const written of set.filter(each => !found.has(each))) {
      const [next] = inTime(
        candidatesFor(written).filter(draft => fits(written, draft)),
        written,
      );
      if (next) found.set(written, next);
    }
  };
  claim(written => free(written).filter(draft => isNamedAs(written, draft)));
  // A title in other words is known where nothing else of its kind and area is left on either side.
  claim(written => {
    const alone = set.filter(each => !found.has(each) && isOfKind(each, written)).length === 1;
    const rest = free(written).filter(draft => fits(written, draft));
    return alone && rest.length === 1 ? rest : [];
  });
  // What says how things stand is no next period by itself.
  if (isLaterOnly && [...found.keys()].every(({ origin }) => OF_THE_MOMENT.includes(origin.kind)))
    found.clear();
  return {
    successors: set.flatMap(written => {
      const draft = found.get(written);
      return draft ? [{ written, draft }] : [];
    }),
    left: set
      .filter(written => !found.has(written))
      .map(written => ({
        written,
        reason: draftsFor(written).some(draft => isNamedAs(written, draft)) ? 'notLater' : 'noTable',
      })),
  };
}

/** In months, more than lie between any two years. */
const NEVER = 1_000_000;

/** The same table made otherwise is still the same. */
const keyOf = ({ origin }: ReportSheetDraft): string => JSON.stringify(origin);

const isOfKind = (one: { origin: SheetOrigin }, other: { origin: SheetOrigin }): boolean =>
  one.origin.kind === other.origin.kind && one.origin.area === other.origin.area;

function isNamedAs(written: InsertedSheet, draft: ReportSheetDraft): boolean {
  const [before, after] = [written.origin, draft.origin];
  if (!isOfKind(written, draft)) return false;
  if (OF_THE_MOMENT.includes(after.kind)) return true;
  const nameOf = ({ title, sheet }: SheetOrigin) => withoutPeriod(title ?? sheet ?? '');
  return (before.title === null) === (after.title === null) && nameOf(before) === nameOf(after);
}

function isLater(written: InsertedSheet, draft: ReportSheetDraft): boolean {
  const [before, after] = [periodWritten(written), periodDrafted(draft)];
  return before !== null && after !== null && after > before;
}

/** Later tables first, the next of them before those after it; then, as where a period is not known, as they stand. */
function inTime(drafts: readonly ReportSheetDraft[], written: InsertedSheet): ReportSheetDraft[] {
  const before = periodWritten(written) ?? 0;
  const distance = (draft: ReportSheetDraft) => {
    const after = periodDrafted(draft) ?? before;
    return after > before ? after - before : NEVER + before - after;
  };
  return drafts.toSorted((one, other) => distance(one) - distance(other));
}

function periodWritten({ origin, rows, headerRow }: InsertedSheet): number | null {
  const headers = (rows[headerRow] ?? []).flatMap(content => textIn(content) ?? []);
  return periodOf(origin.year, [...namesOf(origin), ...headers]);
}

function periodDrafted({ origin, rows, headerRow }: ReportSheetDraft): number | null {
  const headers = (rows[headerRow] ?? []).flatMap(cell => String(cell?.value ?? ''));
  return periodOf(origin.year, [...namesOf(origin), ...headers]);
}

const namesOf = ({ title, sheet }: SheetOrigin): string[] => [title, sheet].flatMap(text => text ?? []);
