import type { FunctionTexts } from '../language/function-texts';

/** Which error value the cell gets: #I/T (#N/A) where the letter has nothing, #VERDI! (#VALUE!) for a wrong argument. */
export type FunctionErrorCode = 'notAvailable' | 'invalidValue';

/** Why a worksheet function has no value to give; `sentence` says it in a language. */
export class FunctionError extends Error {
  override readonly name = 'FunctionError';

  constructor(
    readonly code: FunctionErrorCode,
    readonly sentence: (texts: FunctionTexts) => string,
  ) {
    super(code);
  }
}

export const notAvailable = (sentence: FunctionError['sentence']) =>
  new FunctionError('notAvailable', sentence);

export const invalidValue = (sentence: FunctionError['sentence']) =>
  new FunctionError('invalidValue', sentence);
