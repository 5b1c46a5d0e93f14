import type { Reason, ReasonCode } from './table';

const DOUBTFUL: readonly ReasonCode[] = [
  'scaleMissing',
  'roleUnknown',
  'roleTwice',
  'yearMissing',
  'sumUnproved',
  'rowsLeft',
  'columnLeft',
];

/** A reason; doubtful where its code is. */
export function reason(code: ReasonCode, about: Partial<Omit<Reason, 'code' | 'doubtful'>> = {}): Reason {
  return { code, doubtful: DOUBTFUL.includes(code), value: '', words: '', cells: [], column: null, ...about };
}
