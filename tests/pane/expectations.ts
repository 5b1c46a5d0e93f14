import { setTimeout } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { Desk } from './desk';

/** Waits until a look gives what is expected; shows the last look when it never does. */
export async function eventually<Value>(look: () => Promise<Value>, expected: Value): Promise<void> {
  const last = Date.now() + 10_000;
  while (Date.now() < last && (await look()) !== expected) await setTimeout(50);
  expect(await look()).toEqual(expected);
}

/** Nothing went wrong unseen, nothing was asked for outside, and the local Excel could answer all that it was asked. */
export async function expectNoFaults({ page, faults, outside }: Desk): Promise<void> {
  expect(faults).toEqual([]);
  expect(outside).toEqual([]);
  const excel = await page.evaluate(() => ({
    unsupported: [...(window.localExcel?.unsupported ?? [])],
    tracked: window.localExcel?.trackedObjects,
  }));
  expect(excel).toEqual({ unsupported: [], tracked: 0 });
}
