import { DocumentError } from '../document/error';
import { ExcelError } from '../excel/error';
import type { WorkbookErrorCode } from '../file/error';
import type { Language } from '../language/language';

/** What the pane itself finds wrong; a key of its texts. */
export class PaneError extends Error {
  override readonly name = 'PaneError';

  constructor(readonly key: keyof Language['pane']['problem']) {
    super(key);
  }
}

/** Why there is no set of tables in a file that the user has chosen. */
export type LastSetProblem = WorkbookErrorCode | keyof Language['rollForward']['problem'];

export class LastSetError extends Error {
  override readonly name = 'LastSetError';

  /** @param file the file's name */
  constructor(
    readonly file: string,
    readonly code: LastSetProblem,
  ) {
    super(code);
  }
}

/** The one sentence for what went wrong, and one more where sheets are not as they were. */
export function sentenceFor(error: unknown, { pane, problem, rollForward }: Language): string {
  if (error instanceof PaneError) return pane.problem[error.key];
  if (error instanceof DocumentError) return problem.document[error.code];
  if (error instanceof LastSetError) {
    const sentences = { ...problem.workbook, ...rollForward.problem };
    return rollForward.ofFile(error.file, sentences[error.code]);
  }
  if (error instanceof ExcelError) return excelSentence(error, problem);
  return pane.problem.unexpected;
}

function excelSentence({ code, leftSheets }: ExcelError, { excel, left }: Language['problem']): string {
  return leftSheets.length === 0 ? excel[code] : `${excel[code]} ${left(leftSheets)}`;
}
