import { ExcelError, type ExcelErrorCode } from './error';

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
  InvalidSelection: 'severalAreas',
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
