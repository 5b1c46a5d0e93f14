import type { JudgedFinding } from '../../check/finding';
import type { CellChange } from '../../excel/workbook';
import { parseCellAddress } from '../../table/address';
import { numberFormat, numberText } from '../../table/number-text';
import {
  formatAt,
  formulaAt,
  sheetNamed,
  valueAt,
  type CellValue,
  type WorkbookData,
} from '../../table/sheet';

/** The one right correction of a finding, as it is shown before it is done. */
export interface Fix extends CellChange {
  /** What stands in the cell and what will, as Excel shows them; "" for a blank cell. */
  readonly shown: { readonly was: string; readonly becomes: string };
}

/** What can be put right for the user; null where nothing is certain, or where the cell holds a formula. */
export function fixOf({ fix, place, accepted }: JudgedFinding, workbook: WorkbookData): Fix | null {
  const sheet = sheetNamed(workbook, place.sheet);
  const at = fix && parseCellAddress(fix.cell);
  if (accepted || !fix || !sheet || !at || formulaAt(sheet, at.row, at.column) !== null) return null;
  const was = valueAt(sheet, at.row, at.column);
  const format = formatAt(sheet, at.row, at.column);
  return {
    ...{ sheet: place.sheet, cell: fix.cell, was, value: fix.value },
    shown: { was: shown(was, format), becomes: shown(fix.value, format) },
  };
}

/** The corrections of several findings, one a cell. */
export function fixesOf(findings: readonly JudgedFinding[], workbook: WorkbookData): Fix[] {
  const fixes = findings.map(finding => fixOf(finding, workbook)).filter(fix => fix !== null);
  return [...new Map(fixes.map(fix => [`${fix.sheet}!${fix.cell}`, fix])).values()];
}

function shown(value: CellValue, format: string): string {
  return typeof value === 'number' ? numberText(value, numberFormat(format, value)) : String(value ?? '');
}
