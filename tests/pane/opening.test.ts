import { expect, test } from '@jest/globals';
import { ExcelError } from '../../src/excel/error';
import { nb } from '../../src/language/nb';
import { EMPTY_MEMORY, type Memory } from '../../src/memory/memory';
import { letterOf, paneWith } from './fakes';

test('a memory that could not be read at first is read before anything is written over it', async () => {
  const memory = { ...EMPTY_MEMORY, letters: [letterOf('gammelt.docx', 2029)], receiver: 'Nordre' };
  const remembered: Memory[] = [];
  let fails = 2;
  const { actions, store } = paneWith({
    recall: async () => {
      if (fails-- > 0) throw new ExcelError('cellEditMode');
      return memory;
    },
    remember: async kept => void remembered.push(kept),
  });
  await actions.start();
  expect(store.get().problem).toBe(nb.problem.excel.cellEditMode);
  await actions.readLetter(new File(['x'], 'nytt.docx'));
  expect(store.get().problem).toBe(nb.problem.excel.cellEditMode);
  expect(remembered).toEqual([]);
  await actions.readLetter(new File(['x'], 'nytt.docx'));
  expect(store.get().problem).toBeNull();
  const files = remembered.at(-1)?.letters.map(({ letter }) => letter.file);
  expect(files).toEqual(['gammelt.docx', 'nytt.docx']);
  expect(remembered.at(-1)?.receiver).toBe('Nordre');
});

test('it is done once, however many ask while it is under way', async () => {
  const { actions, asked } = paneWith();
  await Promise.all([actions.start(), actions.check('findings'), actions.start()]);
  expect(asked.filter(name => name === 'recall')).toHaveLength(1);
  expect(asked.filter(name => name === 'onWorkbookChanged')).toHaveLength(1);
});
