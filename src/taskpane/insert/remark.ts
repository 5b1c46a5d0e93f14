import { keyed } from '../../report/deviation-key';
import type { DeviationDraft, ReportSheetDraft } from '../../report/origin';
import type { SheetPlan } from '../../report/refresh/plan';
import type { RemarkOffer } from '../../report/refresh/remarks';
import { withRowWords } from '../../report/row-words';

/** What a person says about a material deviation, and whether it is to stand in the table. */
export interface Remark {
  /** The title of a table that is to be inserted, the sheet of one that is there, and the key of the deviation in it. */
  readonly table: string;
  readonly row: string;
  readonly text: string;
  readonly taken: boolean;
}

/** The remark on each material deviation of a table: the user's own, else the draft. */
export function remarksOn(
  { title, deviations = [] }: ReportSheetDraft,
  remarks: readonly Remark[],
): { readonly deviation: DeviationDraft; readonly remark: Remark }[] {
  return keyed(deviations).map(deviation => ({
    deviation,
    remark: remarkOr(remarks, { table: title, row: deviation.key, text: deviation.text, taken: false }),
  }));
}

/** The remark on each deviation that something is offered about in a sheet that is there: the user's own, else the draft. */
export function offersOn(
  { name, remarks: offers }: SheetPlan,
  remarks: readonly Remark[],
): { readonly offer: RemarkOffer; readonly remark: Remark }[] {
  return offers.map(offer => ({
    offer,
    remark: remarkOr(remarks, { table: name, row: offer.key, text: offer.text, taken: false }),
  }));
}

function remarkOr(remarks: readonly Remark[], draft: Remark): Remark {
  return remarks.find(({ table, row }) => table === draft.table && row === draft.row) ?? draft;
}

/** The table with the remarks that are to stand in it. */
export function withRemarks(sheet: ReportSheetDraft, remarks: readonly Remark[]): ReportSheetDraft {
  const taken = remarksOn(sheet, remarks).filter(({ remark }) => isWanted(remark));
  return withRowWords(
    sheet,
    taken.map(({ deviation, remark }) => ({ row: deviation.row, text: remark.text.trim() })),
  );
}

export const isWanted = ({ taken, text }: Remark): boolean => taken && text.trim() !== '';

/** The remarks that are wanted in sheets that are there, by the sheet and the key of the deviation. */
export function wantedBySheet(remarks: readonly Remark[]): Map<string, Map<string, string>> {
  const wanted = new Map<string, Map<string, string>>();
  for (const { table, row, text } of remarks.filter(isWanted))
    wanted.set(table, new Map([...(wanted.get(table) ?? []), [row, text.trim()]]));
  return wanted;
}

/** The remarks with one put in the place of what was said of the same row. */
export function withRemark(remarks: readonly Remark[], remark: Remark): Remark[] {
  return [...remarks.filter(({ table, row }) => table !== remark.table || row !== remark.row), remark];
}
