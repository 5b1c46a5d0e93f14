/** Why Excel did not do what was asked; stable codes, `language/` has the sentences. */
export type ExcelErrorCode =
  | 'cellEditMode'
  | 'busy'
  | 'protectedSheet'
  | 'sheetGone'
  | 'sheetNameTaken'
  | 'sheetChanged'
  | 'payloadTooLarge'
  | 'readOnly'
  | 'timeout'
  | 'notSupported'
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

const CODES: Readonly<Record<string, ExcelErrorCode>> = {
  InvalidOperationInCellEditMode: 'cellEditMode',
  ActivityLimitReached: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  ItemNotFound: 'sheetGone',
  InvalidReference: 'sheetGone',
  InvalidObjectPath: 'sheetGone',
  ItemAlreadyExists: 'sheetNameTaken',
  RequestPayloadSizeLimitExceeded: 'payloadTooLarge',
  ResponsePayloadSizeLimitExceeded: 'payloadTooLarge',
  InvalidOrTimedOutSession: 'timeout',
  Timeout: 'timeout',
  RequestAborted: 'timeout',
  ApiNotFound: 'notSupported',
  ApiNotAvailable: 'notSupported',
  NotImplemented: 'notSupported',
  UnsupportedOperation: 'notSupported',
  ReadOnly: 'readOnly',
};

/**
 * Excel's error as one of ours. AccessDenied means a protected sheet when a cell was to be written, else that nothing
 * may be written at all (a workbook opened for reading, or with its structure protected).
 */
export function excelErrorFrom(cause: unknown): ExcelError {
  if (cause instanceof ExcelError) return cause;
  if (!(cause instanceof OfficeExtension.Error)) return new ExcelError('unknown', { cause });
  const location: string = cause.debugInfo.errorLocation ?? '';
  if (cause.code === 'AccessDenied') {
    return new ExcelError(location.startsWith('Range') ? 'protectedSheet' : 'readOnly', { cause });
  }
  return new ExcelError(CODES[cause.code] ?? 'unknown', { cause });
}
