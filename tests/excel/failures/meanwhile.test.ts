import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { nb } from '../../../src/language/nb';
import { atMessage, messagesOf, REAL_TIMERS } from './faults';
import { contentsOf, openPane, SHEET, toldBy, type Pane } from './pane';
import { STEPS, type Step } from './steps';

/**
 * What somebody else does to the workbook while a step is under way, before any of its messages: their work stays as it
 * is, the user is told or the findings count as out of date, and the next press works.
 */

beforeAll(() => {
  // The same time throughout, so that what follows from the workbook is worked out once; nothing else is played.
  jest.useFakeTimers({ now: new Date('2030-01-02T03:04:05Z'), doNotFake: [...REAL_TIMERS] });
});

/** A sheet of the user's that nobody touches; a workbook may not lose its last one. */
const OTHER = 'Notat';

type Deed = (pane: Pane) => void;

const DEEDS: Readonly<Record<string, Deed>> = {
  'the sheet is deleted': ({ excel: { workbook } }) => {
    const sheet = workbook.sheet(SHEET);
    if (sheet) workbook.deleteSheet(sheet);
  },
  'the sheet is protected': ({ excel: { workbook } }) => {
    const sheet = workbook.sheet(SHEET);
    if (sheet) sheet.protected = true;
  },
  // Another cell of the row that the correction is for.
  'a figure is changed': ({ excel: { workbook } }) => workbook.sheet(SHEET)?.setCells(30, 3, [[999]]),
};

const SENTENCES = new Set<string>([...Object.values(nb.problem.excel), ...Object.values(nb.pane.problem)]);

async function paneReadyFor({ ready, excelApi }: Step): Promise<Pane> {
  const pane = await openPane(excelApi ? { excelApi } : {});
  pane.excel.workbook.addSheet(OTHER).setCells(0, 0, [['Mitt', 1]]);
  await ready(pane);
  return pane;
}

/** The user's own sheets, without their places: ours come and go behind them. */
function ownSheets({ excel }: Pane): (readonly [string, unknown])[] {
  const { sheets } = contentsOf(excel);
  return [SHEET, OTHER].map(name => {
    const [cells, [, ...rest]] = JSON.parse(sheets.get(name) ?? '[[],[]]') as [unknown, unknown[]];
    return [name, JSON.stringify([cells, rest])] as const;
  });
}

const eventsAreThrough = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 5));

interface Expected {
  readonly messages: number;
  readonly told: { readonly before: string; readonly after: string };
  readonly sheets: number;
}

describe.each(Object.entries(STEPS))('%s', (_, step) => {
  let expected: Expected;
  beforeAll(async () => {
    const pane = await paneReadyFor(step);
    const before = toldBy(pane);
    const sent = await messagesOf(pane.excel, () => step.press(pane));
    expected = {
      messages: sent.length,
      told: { before, after: toldBy(pane) },
      sheets: pane.excel.workbook.sheets.length,
    };
  });

  /** What the deed, and the step as far as it is told to be done, make of the user's own sheets. */
  async function ownSheetsAfter(deed: Deed, isDone: boolean): Promise<ReturnType<typeof ownSheets>> {
    const pane = await paneReadyFor(step);
    if (isDone) await step.press(pane);
    deed(pane);
    return ownSheets(pane);
  }

  test.each(Object.keys(DEEDS))('%s', async name => {
    const deed = DEEDS[name] as Deed;
    const meant = { done: await ownSheetsAfter(deed, true), notDone: await ownSheetsAfter(deed, false) };
    for (let at = 0; at < expected.messages; at++) {
      const pane = await paneReadyFor(step);
      const sheetsBefore = pane.excel.workbook.sheets.length;
      await atMessage(
        pane.excel,
        at,
        () => (deed(pane), null),
        () => step.press(pane),
      );
      await eventsAreThrough();
      const { problem, stale, result } = pane.store.get();
      if (problem !== null) expect(SENTENCES).toContain(problem);
      const isDone = toldBy(pane) === expected.told.after && expected.told.after !== expected.told.before;

      expect(ownSheets(pane)).toEqual(isDone ? meant.done : meant.notDone);
      const gone = name === 'the sheet is deleted' ? 1 : 0;
      expect(pane.excel.workbook.sheets.length + gone).toBe(isDone ? expected.sheets : sheetsBefore);
      // Nothing that was found counts as of now when it is not.
      if (result && name !== 'the sheet is protected') {
        const seen = result.workbook.sheets.find(sheet => sheet.name === SHEET);
        const isSeen = name === 'the sheet is deleted' ? !seen : seen?.values.flat().includes(999);
        expect(stale || isSeen || problem !== null).toBe(true);
      }

      await pane.actions.check('findings');
      expect(pane.store.get().problem).toBeNull();
      expect(pane.store.get().stale).toBe(false);
      expect([...pane.excel.unsupported]).toEqual([]);
      expect(pane.excel.trackedObjects).toBe(0);
    }
  });
});
