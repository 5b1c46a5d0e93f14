import type { Memory } from '../memory/memory';
import { lastCheckOf, type LastCheck } from '../memory/seen';
import type { PaneState } from './state';

/** The memory to keep in the workbook. */
export function memoryOf(state: PaneState): Memory {
  const { letters, receiver, settled, options, inserted, log } = state;
  const last = newestCheck(state);
  return {
    ...{ version: 1, ...settled, letters: [...letters], receiver, reportOptions: options },
    inserted: [...inserted],
    log: [...log],
    lastCheck: last && { at: last.at, seen: [...last.seen] },
  };
}

/** A check of a selection tells nothing about the rest. */
function newestCheck({ result, checkedAt, within, lastCheck }: PaneState): LastCheck | null {
  if (!result || checkedAt === null || within !== null) return lastCheck;
  return lastCheckOf(result.check.findings, checkedAt);
}
