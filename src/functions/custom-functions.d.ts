/** The little of Excel's interface for worksheet functions that is used here; `@types/office-js` has none of it. */
declare namespace CustomFunctions {
  enum ErrorCode {
    invalidValue = '#VALUE!',
    notAvailable = '#N/A',
  }

  /** An error value for a cell, with a sentence that Excel shows beside it. */
  class Error {
    constructor(code: ErrorCode, message?: string);
    readonly code: ErrorCode;
    readonly message: string;
  }

  /** A cell that is given values until it is cancelled. */
  interface StreamingInvocation<Value> {
    setResult(value: Value | Error): void;
    onCanceled?: () => void;
  }

  function associate(id: string, implementation: (...args: never[]) => unknown): void;
}
