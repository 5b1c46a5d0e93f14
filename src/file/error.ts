/** Why a workbook cannot be read or written. The codes are stable; `language/` holds the sentence for each. */
export type WorkbookErrorCode =
  /** Not an Office Open XML workbook at all. */
  | 'notXlsx'
  /** The binary .xls of Excel 97–2003. */
  | 'oldXls'
  /** Protected by a password for opening, or by rights management. */
  | 'encrypted'
  /** A part is missing, damaged or contradicts another. */
  | 'broken'
  /** Larger than this program takes in. */
  | 'tooLarge'
  /** No bytes, or no worksheet. */
  | 'empty'
  /** Written as "Strict Open XML": it can be read, not added to. */
  | 'strictXlsx'
  /** The workbook's structure is locked: no sheet may be added. */
  | 'structureLocked'
  /** A sheet of this name exists, or Excel does not allow the name. */
  | 'sheetName';

/** The message is for logs; people get the text of the code. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  constructor(
    readonly code: WorkbookErrorCode,
    detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}
