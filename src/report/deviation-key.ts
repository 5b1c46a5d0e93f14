import type { DeviationDraft } from './origin';

/** A draft about a deviation by what it is known by: the words of its row, and which of those with the same words. */
export interface KeyedDeviation extends DeviationDraft {
  readonly key: string;
}

/** The deviations of one sheet, each with its key. */
export function keyed(deviations: readonly DeviationDraft[]): KeyedDeviation[] {
  return deviations.map((deviation, index) => {
    const before = deviations.slice(0, index).filter(({ label }) => label === deviation.label).length;
    return { ...deviation, key: `${deviation.label} ${before}` };
  });
}
