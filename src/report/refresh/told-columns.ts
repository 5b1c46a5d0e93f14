import type { ReportSheetDraft } from '../origin';
import { headersOf } from './grid';

/** How a table of the next period differs from what it would be without the user's choice of columns. */
export interface KeptColumns {
  /** Headers of the columns that the user does without. */
  readonly without: readonly string[];
  /** Headers of the user's own. */
  readonly own: readonly string[];
  readonly isReordered: boolean;
}

/** What a table keeps of the user's choice of columns. @param whole the table with all its columns as they are drafted */
export function keptColumns(draft: ReportSheetDraft, whole: ReportSheetDraft): KeptColumns {
  const rest = [...headersOf(draft)];
  const without: string[] = [];
  const inDraft: string[] = [];
  for (const header of headersOf(whole)) {
    const at = rest.indexOf(header);
    if (at < 0) without.push(header);
    else inDraft.push(...rest.splice(at, 1));
  }
  const ours = headersOf(draft).filter(header => inDraft.includes(header));
  return { without, own: rest, isReordered: ours.some((header, at) => header !== inDraft[at]) };
}
