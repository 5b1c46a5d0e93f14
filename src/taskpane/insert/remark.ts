import type { DeviationDraft, ReportSheetDraft } from '../../report/origin';
import { withRowWords } from '../../report/row-words';

/** What a person says about a material deviation, and whether it is to stand in the table. */
export interface Remark {
  /** The table's title and the row, which is known by its words and by which of those with the same words it is. */
  readonly title: string;
  readonly row: string;
  readonly text: string;
  readonly taken: boolean;
}

/** The remark on each material deviation of a table: the user's own, else the draft. */
export function remarksOn(
  { title, deviations = [] }: ReportSheetDraft,
  remarks: readonly Remark[],
): { readonly deviation: DeviationDraft; readonly remark: Remark }[] {
  return deviations.map((deviation, index) => {
    const { label, text } = deviation;
    const before = deviations.slice(0, index).filter(other => other.label === label).length;
    const row = `${label} ${before}`;
    const own = remarks.find(remark => remark.title === title && remark.row === row);
    return { deviation, remark: own ?? { title, row, text, taken: false } };
  });
}

/** The table with the remarks that are to stand in it. */
export function withRemarks(sheet: ReportSheetDraft, remarks: readonly Remark[]): ReportSheetDraft {
  const taken = remarksOn(sheet, remarks).filter(({ remark }) => remark.taken && remark.text.trim() !== '');
  return withRowWords(
    sheet,
    taken.map(({ deviation, remark }) => ({ row: deviation.row, text: remark.text.trim() })),
  );
}

/** The remarks with one put in the place of what was said of the same row. */
export function withRemark(remarks: readonly Remark[], remark: Remark): Remark[] {
  return [...remarks.filter(({ title, row }) => title !== remark.title || row !== remark.row), remark];
}
