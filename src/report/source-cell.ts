import { product } from '../figure/decimal';
import type { Figure, PrintedFigure } from '../figure/figure';
import { parseCellAddress, sheetReference } from '../table/address';
import type { CellValue, WorkbookData } from '../table/sheet';
import { isErrorValue, sheetNamed, valueAt } from '../table/sheet';
import type { TableCell } from '../table/table';
import { numberExpression } from './number-formula';

/** A cell of the source as a report table shows it: a live formula, and what it gives now. */
export interface SourceCell {
  /** `words` are shown as they stand and take no part in arithmetic: "N.A", ">80 %", "2.500". */
  readonly kind: 'number' | 'words' | 'blank' | 'error';
  readonly sheet: string;
  /** The address within its sheet, "B4". */
  readonly address: string;
  readonly formula: string;
  /** What the formula gives now: percent as a fraction, "" for blank. */
  readonly value: number | string;
  readonly figure: Figure;
  /** A fraction shown as per cent. */
  readonly percent: boolean;
  /** Decimals as printed. */
  readonly decimals: number;
  /** A mark behind a converted figure, "*)", which the number no longer shows. */
  readonly lostNote: string | null;
}

const DATE = /^\d{2}\.\d{2}\.\d{4}$/;

/** What a formula says for a source cell that is blank: a blank, never 0. */
export function unlessBlank(reference: string, expression = reference): string {
  return `=IF(${reference}="","",${expression})`;
}

/** The table's cell as a report table points at it. */
export function sourceCell(workbook: WorkbookData, sheet: string, cell: TableCell): SourceCell {
  const { kind, formula, value, percent = false, lostNote = null } = shownAs(workbook, sheet, cell);
  const { figure, address } = cell;
  const decimals = figure.kind === 'figure' ? figure.decimals : 0;
  return { kind, sheet, address, formula, value, figure, percent, decimals, lostNote };
}

/** What differs by what stands in the cell. */
type ShownAs = Pick<SourceCell, 'kind' | 'formula' | 'value'> &
  Partial<Pick<SourceCell, 'percent' | 'lostNote'>>;

function shownAs(workbook: WorkbookData, sheet: string, { address, figure, raw }: TableCell): ShownAs {
  const reference = sheetReference(sheet, address);
  const value = cellValue(workbook, sheet, address);
  const printed = figure.kind === 'figure' ? figure : null;
  const formula = unlessBlank(reference);
  if (value === null || value === '') return { kind: 'blank', formula, value: '' };
  if (isErrorValue(value)) return { kind: 'error', formula, value: String(value) };
  if (typeof value === 'number') {
    if (!DATE.test(raw)) return { kind: 'number', formula, value, percent: printed?.percent ?? false };
    return { kind: 'words', formula: unlessBlank(reference, dateExpression(reference)), value: raw };
  }
  const converted = printed && convertedText(printed, reference, String(value));
  return converted ?? { kind: 'words', formula, value: wordsOf(value) };
}

/** Text that is a figure, as the number it stands for; null when it cannot be one. */
function convertedText(printed: PrintedFigure, reference: string, text: string): ShownAs | null {
  const expression = printed.comparator ? null : numberExpression(reference, text);
  if (expression === null) return null;
  const { percent, note } = printed;
  const value = percent ? product(printed.value, 0.01) : printed.value;
  return { kind: 'number', formula: unlessBlank(reference, expression), value, percent, lostNote: note };
}

/** A date as a Norwegian Excel shows it; TEXT would need another pattern in every language of Excel. */
function dateExpression(reference: string): string {
  const two = (part: string) => `RIGHT("0"&${part}(${reference}),2)`;
  return `${two('DAY')}&"."&${two('MONTH')}&"."&YEAR(${reference})`;
}

/** TRUE and FALSE as a formula that points at them gives them. */
function wordsOf(value: CellValue): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function cellValue(workbook: WorkbookData, sheetName: string, address: string): CellValue {
  const sheet = sheetNamed(workbook, sheetName);
  const place = parseCellAddress(address);
  return sheet && place ? valueAt(sheet, place.row, place.column) : null;
}
