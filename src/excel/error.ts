/** Why Excel did not do what was asked; stable codes, `language/` has the sentences. */
export type ExcelErrorCode =
  | 'cellEditMode'
  | 'busy'
  | 'protectedSheet'
  | 'sheetGone'
  | 'sheetHidden'
  | 'sheetNameTaken'
  | 'sheetChanged'
  | 'cellsChanged'
  | 'payloadTooLarge'
  | 'readOnly'
  | 'oldFormat'
  | 'timeout'
  | 'notSupported'
  | 'severalAreas'
  | 'unknown';

export interface ExcelErrorDetail {
  /** The sheets it concerns, by name. */
  readonly sheets?: readonly string[];
  /** Sheets of ours that could not be removed again after a failure half-way. */
  readonly leftSheets?: readonly string[];
  readonly cause?: unknown;
}

/** The one error this folder throws, besides the signal's own reason when the user stops the work. */
export class ExcelError extends Error {
  readonly sheets: readonly string[];
  readonly leftSheets: readonly string[];

  constructor(
    readonly code: ExcelErrorCode,
    detail: ExcelErrorDetail = {},
  ) {
    super(code, { cause: detail.cause });
    this.name = 'ExcelError';
    this.sheets = detail.sheets ?? [];
    this.leftSheets = detail.leftSheets ?? [];
  }
}
