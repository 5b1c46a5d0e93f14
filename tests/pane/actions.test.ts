import { describe, expect, test } from '@jest/globals';
import { DocumentError } from '../../src/document/error';
import { ExcelError } from '../../src/excel/error';
import { nb } from '../../src/language/nb';
import { EMPTY_MEMORY, type Memory } from '../../src/memory/memory';
import type { SheetDraft } from '../../src/report/command';
import { createActions } from '../../src/taskpane/actions';
import { PaneError } from '../../src/taskpane/problem';
import type { Services } from '../../src/taskpane/services';
import { createStore } from '../../src/taskpane/store';
import { checkedOf, draftOf, letterOf, SELECTION, WORKBOOK, worldOf } from './fakes';

function paneWith(special: Partial<Services> = {}) {
  const world = worldOf(special);
  const store = createStore();
  return { ...world, store, actions: createActions(world.services, store) };
}

const never = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

describe('the letter', () => {
  test('is read, shown and remembered in the workbook', async () => {
    const kept: Memory[] = [];
    const { actions, store } = paneWith({ remember: async memory => void kept.push(memory) });
    await actions.readLetter(new File(['x'], 'brev.docx'));
    expect(store.get().letters.map(({ letter }) => letter.file)).toEqual(['brev.docx']);
    expect(kept.at(-1)?.letters.map(({ letter }) => letter.file)).toEqual(['brev.docx']);
    expect(store.get().work).toBeNull();
  });

  test('read again takes the place of the first reading', async () => {
    const { actions, store } = paneWith();
    await actions.readLetter(new File(['x'], 'brev.docx'));
    await actions.readLetter(new File(['x'], 'brev.docx'));
    expect(store.get().letters).toHaveLength(1);
  });

  test('empty text is not read', async () => {
    const { actions, store, asked } = paneWith();
    await actions.readText(' \n ');
    expect(store.get().problem).toBe(nb.pane.problem.emptyText);
    expect(asked).not.toContain('readLetter');
  });

  test('that cannot be read gives the sentence of its fault and leaves the others', async () => {
    let broken = false;
    const { actions, store } = paneWith({
      readLetter: async file => {
        if (broken) throw new DocumentError('encrypted');
        return letterOf(file.name, 2030);
      },
    });
    await actions.readLetter(new File(['x'], 'brev.docx'));
    broken = true;
    await actions.readLetter(new File(['x'], 'annet.docx'));
    expect(store.get().problem).toBe(nb.problem.document.encrypted);
    expect(store.get().letters).toHaveLength(1);
  });

  test('whose reading is stopped is not taken in, and stopping is no fault', async () => {
    const { actions, store } = paneWith({ readLetter: (_file, _onProgress, signal) => never(signal) });
    const reading = actions.readLetter(new File(['x'], 'brev.docx'));
    expect(store.get().work).toBe('readingLetter');
    actions.stop();
    await reading;
    expect(store.get()).toMatchObject({ letters: [], work: null, stopped: true, problem: null });
  });

  test('is taken up from the workbook when the pane starts', async () => {
    const memory = { ...EMPTY_MEMORY, letters: [letterOf('a.docx', 2029)], receiver: 'Nordre' };
    const { actions, store } = paneWith({ recall: async () => memory });
    await actions.start();
    expect(store.get()).toMatchObject({ receiver: 'Nordre', letters: memory.letters });
  });

  test('in a workbook that may not be written to is used all the same, and the user is told', async () => {
    const { actions, store } = paneWith({
      remember: async () => {
        throw new ExcelError('readOnly');
      },
    });
    await actions.readLetter(new File(['x'], 'brev.docx'));
    expect(store.get().letters).toHaveLength(1);
    expect(store.get().problem).toBe(nb.pane.problem.notRemembered);
  });
});

describe('the check', () => {
  test('reads the workbook, checks it with all that is settled, and opens the step', async () => {
    const inputs: unknown[] = [];
    const { actions, store } = paneWith({
      check: async input => {
        inputs.push(input);
        return checkedOf();
      },
    });
    await actions.readLetter(new File(['x'], 'brev.docx'));
    await actions.check('findings');
    expect(inputs).toEqual([
      {
        workbook: WORKBOOK,
        letters: store.get().letters,
        receiver: null,
        settled: store.get().settled,
      },
    ]);
    expect(store.get()).toMatchObject({ step: 'findings', stale: false });
  });

  test('that finds no table leads to the tables, where the way out is told', async () => {
    const { actions, store } = paneWith({ check: async () => checkedOf([]) });
    await actions.check('findings');
    expect(store.get().step).toBe('tables');
  });

  test('of a selection without a table keeps what was found before', async () => {
    const { actions, store } = paneWith({
      check: async ({ within }) => checkedOf(within ? [] : undefined),
    });
    await actions.check('tables');
    const { result } = store.get();
    await actions.checkSelection();
    expect(store.get().problem).toBe(nb.pane.problem.noTablesInSelection);
    expect(store.get().result).toBe(result);
  });

  test('of a selection is repeated for the selection, until the whole workbook is asked for', async () => {
    const within: unknown[] = [];
    const { actions, store } = paneWith({
      check: async input => {
        within.push(input.within ?? null);
        return checkedOf();
      },
    });
    await actions.checkSelection();
    await actions.check('tables');
    await actions.check('tables', null);
    expect(within).toEqual([SELECTION, SELECTION, null]);
    expect(store.get().within).toBeNull();
  });

  test('after an answer uses the workbook that was read, unless somebody has changed it', async () => {
    const { actions, store, asked, change } = paneWith();
    await actions.start();
    await actions.check('findings');
    await actions.settleDirection('Andel', 'lower');
    expect(asked.filter(name => name === 'readWorkbook')).toHaveLength(1);
    change();
    expect(store.get().stale).toBe(true);
    await actions.settleMatch('Andel', null);
    expect(asked.filter(name => name === 'readWorkbook')).toHaveLength(2);
    expect(store.get()).toMatchObject({
      stale: false,
      settled: { directions: { Andel: 'lower' }, confirmedMatches: { Andel: null } },
    });
  });

  test('that Excel refuses is told in one sentence, and what was found before stays', async () => {
    let editing = false;
    const { actions, store } = paneWith({
      readWorkbook: async () => {
        if (editing) throw new ExcelError('cellEditMode');
        return WORKBOOK;
      },
    });
    await actions.check('findings');
    const { result } = store.get();
    editing = true;
    await actions.check('findings');
    expect(store.get()).toMatchObject({ problem: nb.problem.excel.cellEditMode, work: null, result });
  });

  test('tells how far it has come, and forgets it for the next work', async () => {
    const seen: (number | null)[] = [];
    const { actions, store } = paneWith({
      readWorkbook: async onProgress => {
        onProgress(0.5);
        return WORKBOOK;
      },
    });
    store.subscribe(() => seen.push(store.get().progress));
    await actions.check('findings');
    expect(seen).toContain(0.5);
    await actions.check('findings');
    expect(seen.filter(one => one === null).length).toBeGreaterThan(1);
  });
});

describe('the insertion', () => {
  test('writes what is ticked, and undo takes exactly that back', async () => {
    const undone: unknown[] = [];
    const { actions, store } = paneWith({ undo: async receipt => void undone.push(receipt) });
    await actions.check('insert');
    actions.tick(['Kontroll'], false);
    await actions.insert();
    const [receipt] = store.get().written;
    expect(receipt?.sheets.map(({ name }) => name)).toEqual(['Netto']);
    await actions.undo();
    expect(undone).toEqual([receipt]);
    expect(store.get().written).toEqual([]);
  });

  test('a second time makes the tables anew first, under names that are free', async () => {
    const written: string[][] = [];
    let round = 0;
    const { actions, asked } = paneWith({
      check: async () =>
        checkedOf(undefined, {
          sheets: round++ === 0 ? [draftOf('Netto')] : [draftOf('Netto (2)', 'Netto')],
          leftOut: [],
        }),
      insert: async (sheets: readonly SheetDraft[]) => {
        written.push(sheets.map(({ name }) => name));
        return { sheets: [] };
      },
    });
    await actions.check('insert');
    await actions.insert();
    await actions.insert();
    expect(written).toEqual([['Netto'], ['Netto (2)']]);
    expect(asked.filter(name => name === 'readWorkbook')).toHaveLength(2);
  });

  test('of a workbook that has changed since makes the tables anew first', async () => {
    const { actions, asked, change } = paneWith();
    await actions.start();
    await actions.check('insert');
    change();
    await actions.insert();
    expect(asked.filter(name => name === 'readWorkbook')).toHaveLength(2);
  });

  test('that fails says why, and nothing counts as written', async () => {
    const { actions, store } = paneWith({
      insert: async () => {
        throw new ExcelError('readOnly');
      },
    });
    await actions.check('insert');
    await actions.insert();
    expect(store.get()).toMatchObject({ problem: nb.problem.excel.readOnly, written: [] });
  });

  test('that somebody has worked on since stays until they delete it themselves', async () => {
    const { actions, store } = paneWith({
      undo: async () => {
        throw new ExcelError('sheetChanged');
      },
    });
    await actions.check('insert');
    await actions.insert();
    await actions.undo();
    expect(store.get().problem).toBe(nb.problem.excel.sheetChanged);
    expect(store.get().written).toHaveLength(1);
  });
});

describe('the language', () => {
  test('of the tables is that of the pane, and another one makes them anew from what was read', async () => {
    const languages: string[] = [];
    const kept: string[] = [];
    const { actions, asked } = paneWith({
      check: async (_, language) => {
        languages.push(language);
        return checkedOf();
      },
      keepLanguage: language => void kept.push(language),
    });
    await actions.speak('nn');
    expect(languages).toEqual([]);
    await actions.check('findings');
    await actions.speak('nb');
    expect(languages).toEqual(['nn', 'nb']);
    expect(kept).toEqual(['nn', 'nb']);
    expect(asked.filter(name => name === 'readWorkbook')).toHaveLength(1);
  });
});

test('a figure settled by hand is checked with and remembered', async () => {
  const kept: Memory[] = [];
  const { actions, store } = paneWith({ remember: async memory => void kept.push(memory) });
  await actions.readLetter(new File(['x'], 'brev.docx'));
  const [letter] = store.get().letters;
  const corrected = letterOf('brev.docx', 2031);
  await actions.correctLetter(letter as never, corrected);
  expect(store.get().letters).toEqual([corrected]);
  expect(kept.at(-1)?.letters).toEqual([corrected]);
});

test('copying tells whether it went well', async () => {
  let allowed = true;
  const { actions, store } = paneWith({
    copy: async () => {
      if (!allowed) throw new PaneError('notCopied');
    },
  });
  expect(await actions.copy('x')).toBe(true);
  allowed = false;
  expect(await actions.copy('x')).toBe(false);
  expect(store.get().problem).toBe(nb.pane.problem.notCopied);
});

test('a click on a place whose sheet is gone says so', async () => {
  const { actions, store } = paneWith({
    select: async () => {
      throw new ExcelError('sheetGone');
    },
  });
  await actions.select('Ark', 'A1');
  expect(store.get().problem).toBe(nb.problem.excel.sheetGone);
});

test('an error that nobody foresaw has a sentence too, and is no dead end', async () => {
  const { actions, store } = paneWith({
    readWorkbook: async () => {
      throw new TypeError('x is undefined');
    },
  });
  await actions.check('findings');
  expect(store.get()).toMatchObject({ problem: nb.pane.problem.unexpected, work: null });
  actions.dismissProblem();
  expect(store.get().problem).toBeNull();
});
