import { WorkbookError } from '../file/error';
import { lastSetIn } from '../file/remembered';
import { MOST_FILE_BYTES } from '../file/zip';
import type { LastSet } from '../report/refresh/roll-forward-job';
import type { LastSetProblem } from './problem';

/** The set of tables in a file, or why there is none. */
export type LastSetAnswer = { readonly lastSet: LastSet } | { readonly problem: LastSetProblem };

/** The set of tables in a workbook that the user has chosen; the file may be gone or locked by now. */
export async function lastSetOf(file: File): Promise<LastSetAnswer> {
  if (file.size > MOST_FILE_BYTES) return { problem: 'tooLarge' };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { problem: 'unreadable' };
  try {
    const lastSet = lastSetIn(new Uint8Array(bytes), file.name);
    const isThere = lastSet.inserted.length > 0 && lastSet.workbook.sheets.length > 0;
    return isThere ? { lastSet } : { problem: 'noSet' };
  } catch (error) {
    if (error instanceof WorkbookError) return { problem: error.code };
    throw error;
  }
}
