import { settledIn, type Memory } from '../memory/memory';
import { insertedKey, mergedMemory } from '../memory/merge';
import { lastCheckOf, type LastCheck } from '../memory/seen';
import { mergedList, same } from '../memory/three-way';
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

/** What the pane takes up of a memory. */
export function recalledOf(memory: Memory) {
  const { letters, receiver, lastCheck, reportOptions: options, inserted, log } = memory;
  return { letters, receiver, lastCheck, settled: settledIn(memory), options, inserted, log };
}

/**
 * The pane's state with what somebody else has written into the memory: a check that was made without it holds no more.
 * @param sent what we have remembered last, from which `memory` was made with theirs
 */
export function withJoined(state: PaneState, sent: Memory, memory: Memory): PaneState {
  const whole = mergedMemory({ base: sent, ours: memoryOf(state), theirs: memory }).memory;
  const taken = { ...recalledOf(whole), lastCheck: state.lastCheck };
  // Undoing takes back what we have inserted, and nothing of theirs.
  const before = state.before.map(({ inserted: ours, ...written }) => ({
    ...written,
    inserted: mergedList({ base: state.inserted, ours, theirs: whole.inserted }, insertedKey),
  }));
  if (state.result === null || same(checkedWith(state), checkedWith({ ...state, ...taken })))
    return { ...state, ...taken, before };
  return { ...state, ...taken, before, stale: true, standing: null, answeredSince: true };
}

const checkedWith = ({ letters, receiver, settled, options, inserted }: PaneState) => [
  letters,
  receiver,
  settled,
  options,
  inserted,
];

/** A check of a selection tells nothing about the rest. */
function newestCheck({ result, checkedAt, within, lastCheck }: PaneState): LastCheck | null {
  if (!result || checkedAt === null || within !== null) return lastCheck;
  return lastCheckOf(result.check.findings, checkedAt);
}
