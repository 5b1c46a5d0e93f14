import { expect, test } from '@jest/globals';
import { readWorkbook } from '../../src/file/read';
import { writeSheets } from '../../src/file/write';
import { describePort } from '../port/cases';
import { lookInFile } from '../port/look';
import { NAME, SOURCE } from '../port/source';

describePort('a workbook file', () => {
  let bytes = SOURCE.slice();
  return {
    open: async () => {
      bytes = SOURCE.slice();
    },
    read: async () => readWorkbook(bytes, NAME),
    run: async commands => {
      bytes = writeSheets(bytes, commands).slice();
    },
    look: () => lookInFile(bytes),
    save: async () => bytes,
  };
});

test('a workbook file has the name that it is read under', () => {
  expect(readWorkbook(SOURCE, NAME).name).toBe(NAME);
});
