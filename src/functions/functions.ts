/** What the worksheet functions work out; fetched when the first cell asks. */
export { deviationBetween } from './deviation';
export { FunctionError } from './error';
export { targetInLetters } from './letter-target';
export { outcomeOf } from './outcome';
