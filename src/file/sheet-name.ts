import { WorkbookError } from './error';

const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\\p{Cc}]/u;

/**
 * Checks that Excel takes the name for a new sheet beside those that are there.
 * @throws WorkbookError `sheetName`
 */
export function checkSheetName(name: string, taken: readonly string[]): void {
  const legal =
    name.length > 0 &&
    name.length <= LONGEST &&
    !FORBIDDEN.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    comparable(name) !== 'history';
  if (!legal) throw new WorkbookError('sheetName', `illegal name: ${name}`);
  if (taken.some(other => comparable(other) === comparable(name)))
    throw new WorkbookError('sheetName', `taken name: ${name}`);
}

function comparable(name: string): string {
  return name.toLowerCase();
}
