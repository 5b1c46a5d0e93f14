import { nb } from '../../../src/language/nb';
import { SHEET, WRONG, LETTER, paneOver, type Pane } from './pane';

/** One thing that a person does in the pane, and what has been done before. */
export interface Step {
  /** The newest of Excel's requirement sets that it needs; the floor when left out. */
  readonly excelApi?: string;
  /** After a failure it goes on where it was, and sends other messages. */
  readonly resumes?: boolean;
  readonly ready: (pane: Pane) => Promise<unknown>;
  readonly press: (pane: Pane) => Promise<unknown>;
  /**
   * What is said when the workbook's memory cannot be reached: what happened, that nothing is remembered, or nothing,
   * since only what is new the next time is lost.
   */
  readonly memory: 'whatHappened' | 'notRemembered' | 'nothing';
}

const opened = (pane: Pane) => pane.actions.start();

async function withLetter(pane: Pane): Promise<void> {
  await opened(pane);
  await pane.actions.readText(LETTER);
}

async function checked(pane: Pane): Promise<void> {
  await withLetter(pane);
  await pane.actions.check('findings');
}

async function inserted(pane: Pane): Promise<void> {
  await checked(pane);
  const titles = pane.store.get().drafts?.sheets.map(({ title }) => title) ?? [];
  pane.actions.tick(titles.slice(2), false);
  await pane.actions.insert();
}

/** A figure that the inserted tables take over by a formula, and a row that goes out of them. */
async function outdated(pane: Pane): Promise<void> {
  await inserted(pane);
  const sheet = pane.excel.workbook.sheet(SHEET);
  sheet?.shift({ kind: 'delete', axis: 'row', at: 27, count: 1 });
}

async function fixed(pane: Pane): Promise<void> {
  await checked(pane);
  await pane.actions.fix([WRONG]);
}

/** The whole job, in its order. */
export const STEPS: Readonly<Record<string, Step>> = {
  'opening a workbook that remembers': {
    ready: async pane => {
      await withLetter(pane);
      Object.assign(pane, paneOver(pane.excel));
    },
    press: opened,
    resumes: true,
    memory: 'whatHappened',
  },
  'reading a letter': {
    ready: opened,
    press: ({ actions }) => actions.readText(LETTER),
    memory: 'notRemembered',
  },
  checking: { ready: withLetter, press: ({ actions }) => actions.check('findings'), memory: 'nothing' },
  'checking a selection': {
    ready: async pane => {
      await checked(pane);
      pane.excel.select({ sheet: SHEET, row: 23, column: 0, rows: 14, columns: 6 });
    },
    press: ({ actions }) => actions.checkSelection(),
    memory: 'nothing',
  },
  'taking a selection as a table': {
    ready: async pane => {
      await checked(pane);
      pane.excel.select({ sheet: SHEET, row: 24, column: 0, rows: 13, columns: 6 });
    },
    press: ({ actions }) => actions.useSelectionAs('indicators'),
    memory: 'notRemembered',
  },
  'selecting a finding': {
    ready: checked,
    press: ({ actions }) => actions.select(WRONG.sheet, WRONG.cell),
    memory: 'nothing',
  },
  'showing where a figure comes from': {
    ready: checked,
    press: ({ actions }) => actions.trace(),
    memory: 'nothing',
  },
  'marking the findings': {
    excelApi: '1.18',
    ready: checked,
    press: ({ actions }) => actions.mark(true),
    memory: 'nothing',
  },
  'marking them no more': {
    excelApi: '1.18',
    ready: async pane => {
      await checked(pane);
      await pane.actions.mark(true);
    },
    press: ({ actions }) => actions.mark(false),
    memory: 'nothing',
  },
  answering: {
    ready: checked,
    press: ({ actions }) => actions.answer({ about: 'rule', rule: 'A04', on: false }),
    memory: 'notRemembered',
  },
  correcting: { ready: checked, press: ({ actions }) => actions.fix([WRONG]), memory: 'notRemembered' },
  'taking a correction back': {
    ready: fixed,
    press: ({ actions }) => actions.undoFix(),
    memory: 'notRemembered',
  },
  inserting: {
    ready: async pane => {
      await checked(pane);
      const titles = pane.store.get().drafts?.sheets.map(({ title }) => title) ?? [];
      pane.actions.tick(titles.slice(2), false);
    },
    press: ({ actions }) => actions.insert(),
    memory: 'notRemembered',
  },
  'taking an insertion back': {
    ready: inserted,
    press: ({ actions }) => actions.undo(),
    memory: 'notRemembered',
  },
  'bringing tables up to date': {
    ready: outdated,
    press: ({ actions }) => actions.update(),
    memory: 'notRemembered',
  },
  'taking an update back': {
    ready: async pane => {
      await outdated(pane);
      await pane.actions.update();
    },
    press: ({ actions }) => actions.undo(),
    memory: 'notRemembered',
  },
};

/** What is said when the memory cannot be kept. */
export const NOT_REMEMBERED = nb.pane.problem.notRemembered;
