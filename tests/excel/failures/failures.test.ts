import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { FaultKind } from '../../../src/host/local-excel';
import { nb } from '../../../src/language/nb';
import type { ExcelErrorCode } from '../../../src/excel/workbook';
import {
  answerLost,
  atMessage,
  KINDS,
  messagesOf,
  noRoom,
  REAL_TIMERS,
  type Deed,
  type Sent,
} from './faults';
import { contentsOf, openPane, toldBy, type Contents, type Pane } from './pane';
import { NOT_REMEMBERED, STEPS, type Step } from './steps';

/**
 * Every failure of Excel, at every message of every step: the user is told in one sentence, the workbook holds what it
 * held or what the pane says that it did, and the next press works.
 */

beforeAll(() => {
  // The same time in every run; nothing else is played.
  jest.useFakeTimers({ now: new Date('2030-01-02T03:04:05Z'), doNotFake: [...REAL_TIMERS] });
});

interface GoodRun {
  readonly sent: readonly Sent[];
  readonly before: { readonly contents: Contents; readonly told: string };
  readonly after: { readonly contents: Contents; readonly told: string };
}

const lookAt = (pane: Pane) => ({ contents: contentsOf(pane.excel), told: toldBy(pane) });
const problemOf = ({ store }: Pane) => store.get().problem;

async function paneReadyFor({ ready, excelApi }: Step): Promise<Pane> {
  const pane = await openPane(excelApi ? { excelApi } : {});
  await ready(pane);
  return pane;
}

async function goodRun(step: Step): Promise<GoodRun> {
  const pane = await paneReadyFor(step);
  const before = lookAt(pane);
  const sent = await messagesOf(pane.excel, () => step.press(pane));
  expect(problemOf(pane)).toBeNull();
  return { sent, before, after: lookAt(pane) };
}

/** What the user must be told: the sentence, or that nothing is remembered, or nothing. */
function sentence(step: Step, message: Sent | undefined, code: ExcelErrorCode): string | null {
  if (!message?.ofMemory || step.memory === 'whatHappened') return nb.problem.excel[code];
  return step.memory === 'notRemembered' ? NOT_REMEMBERED : null;
}

/** Nothing need be told where the pane got over it and all is done. */
const isDone = (pane: Pane, { after }: GoodRun): boolean =>
  problemOf(pane) === null && changedSheets(lookAt(pane), after).length === 0 && toldBy(pane) === after.told;

const isTold = (pane: Pane, { before, after }: GoodRun): boolean =>
  toldBy(pane) === after.told && after.told !== before.told;

/** Holds the workbook against what the pane says. */
function expectTold(step: Step, pane: Pane, good: GoodRun): void {
  const now = lookAt(pane);
  const expected = isTold(pane, good) ? good.after : good.before;
  expect(changedSheets(now, expected).filter(name => !problemOf(pane)?.includes(name))).toEqual([]);
  if (now.contents.memory !== good.after.contents.memory && step.memory !== 'nothing')
    expect(problemOf(pane)).not.toBeNull();
}

async function expectNextPress(step: Step, pane: Pane, good: GoodRun): Promise<void> {
  await (isTold(pane, good) ? pane.actions.check('findings') : step.press(pane));
  expect(problemOf(pane)).toBeNull();
  expect(changedSheets(lookAt(pane), good.after)).toEqual([]);
  expect([...pane.excel.unsupported]).toEqual([]);
  expect(pane.excel.trackedObjects).toBe(0);
}

/** Names of the sheets that differ. */
function changedSheets(one: GoodRun['after'], other: GoodRun['after']): string[] {
  const [a, b] = [one.contents.sheets, other.contents.sheets];
  return [...new Set([...a.keys(), ...b.keys()])].filter(name => a.get(name) !== b.get(name));
}

describe.each(Object.entries(STEPS))('%s', (_, step) => {
  let good: GoodRun;
  beforeAll(async () => {
    good = await goodRun(step);
  });

  test('each way in which Excel refuses a message, whichever message it strikes', async () => {
    for (const [skipMessages, message] of good.sent.entries()) {
      let pane: Pane | null = null;
      for (const kind of Object.keys(KINDS) as FaultKind[]) {
        // Where all was refused, the same pane goes on.
        const goesOn: boolean =
          pane !== null && !step.resumes && problemOf(pane) !== null && !isTold(pane, good);
        pane = pane && goesOn ? pane : await paneReadyFor(step);
        pane.excel.faults.inject({ kind, skipMessages });
        await step.press(pane);
        pane.excel.faults.clear();
        if (!isDone(pane, good)) expect(problemOf(pane)).toBe(sentence(step, message, KINDS[kind]));
        expectTold(step, pane, good);
      }
      if (pane) await expectNextPress(step, pane, good);
    }
  });

  test('a time-out in the midst of any message', async () => {
    for (const [skipMessages, message] of good.sent.entries()) {
      const actions = [1, Math.floor(message.actions / 2), message.actions - 1].filter(at => at > 0);
      for (const skipActions of new Set(actions)) {
        const pane = await paneReadyFor(step);
        pane.excel.faults.inject({ kind: 'timeout', skipMessages, skipActions });
        await step.press(pane);
        if (!isDone(pane, good)) expect(problemOf(pane)).toBe(sentence(step, message, 'timeout'));
        expectTold(step, pane, good);
        await expectNextPress(step, pane, good);
      }
    }
  });

  test('an answer that never arrives, though Excel has done what it was asked', async () => {
    for (const [index, message] of good.sent.entries()) {
      const pane = await paneReadyFor(step);
      await atMessage(pane.excel, index, answerLost, () => step.press(pane));
      if (!isDone(pane, good)) expect(problemOf(pane)).toBe(sentence(step, message, 'timeout'));
      expectTold(step, pane, good);
      await expectNextPress(step, pane, good);
    }
  });

  test('Excel goes away in the midst of any message and does not come back: what is left is named', async () => {
    for (const [index, message] of good.sent.entries()) {
      const pane = await paneReadyFor(step);
      const { excel } = pane;
      excel.faults.inject({ kind: 'timeout', skipMessages: index, skipActions: message.actions - 1 });
      const away: Deed = body => {
        excel.cellEditing = body !== null;
        return null;
      };
      await atMessage(excel, index + 1, away, () => step.press(pane));
      const told = problemOf(pane);
      excel.cellEditing = false;
      if (told === null) expect(step.memory === 'nothing' || isDone(pane, good)).toBe(true);
      const changed = changedSheets(lookAt(pane), isTold(pane, good) ? good.after : good.before);
      expect(changed.filter(name => !told?.includes(name))).toEqual([]);
    }
  });

  test('a full workbook remembers nothing, and loses nothing', async () => {
    for (const [index, message] of good.sent.entries()) {
      if (!message.ofMemory) continue;
      const pane = await paneReadyFor(step);
      await atMessage(pane.excel, index, noRoom, () => step.press(pane));
      expect(problemOf(pane)).toBe(sentence(step, message, 'unknown'));
      expectTold(step, pane, good);
      await expectNextPress(step, pane, good);
    }
  });
});
