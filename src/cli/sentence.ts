import { DocumentError } from '../document/error';
import { WorkbookError } from '../file/error';
import type { Language } from '../language/language';
import { CouldNotRun } from './failure';

/** The one sentence for what stopped a run. */
export function sentenceFor(error: unknown, { problem, terminal }: Language): string {
  if (error instanceof CouldNotRun) return error.message;
  if (error instanceof DocumentError) return problem.document[error.code];
  if (error instanceof WorkbookError) return problem.workbook[error.code];
  return terminal.unexpected;
}
