import { describe, expect, test } from '@jest/globals';
import { DocumentError } from '../../src/document/error';
import { ExcelError } from '../../src/excel/error';
import { nb } from '../../src/language/nb';
import { EMPTY_MEMORY, type Memory } from '../../src/memory/memory';
import { letterOf, paneWith } from './fakes';

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
