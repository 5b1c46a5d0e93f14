import { format as formatNumber } from 'numfmt';
import type { CellValue } from '../../table/sheet';
import { isErrorValue } from '../../table/sheet';

/** What a Norwegian Excel shows in a cell, by the library for number formats. */

const LOCALE = 'nb-NO';

/** Formats that follow the machine's short date. */
const SHORT_DATES: ReadonlyMap<string, string> = new Map([
  ['m/d/yyyy', 'dd.mm.yyyy'],
  ['m/d/yyyy h:mm', 'dd.mm.yyyy hh:mm'],
]);

const ERRORS: ReadonlyMap<string, string> = new Map([
  ['#N/A', '#I/T'],
  ['#VALUE!', '#VERDI!'],
  ['#NAME?', '#NAVN?'],
]);

/**
 * The text of a value in a column that is wide enough: 1234.5 as `#,##0.0` → "1 234,5" with U+00A0.
 * @param format in the invariant form
 */
export function numberText(value: CellValue, format: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'SANN' : 'USANN';
  if (isErrorValue(value)) return ERRORS.get(String(value)) ?? String(value);
  if (typeof value === 'string' && !format.includes('@')) return value;
  return formatNumber(SHORT_DATES.get(format) ?? format, value, { locale: LOCALE, throws: false });
}
