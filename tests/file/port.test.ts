import { readWorkbook } from '../../src/file/read';
import { writeSheets } from '../../src/file/write';
import type { WorkbookPort } from '../port/cases';
import { describePort } from '../port/cases';

describePort('a workbook file', (): WorkbookPort => {
  let bytes = new Uint8Array();
  let name = '';
  return {
    open: async (content, fileName) => {
      bytes = content.slice();
      name = fileName;
    },
    read: async () => readWorkbook(bytes, name),
    run: async commands => {
      bytes = writeSheets(bytes, commands).slice();
    },
    save: async () => bytes,
  };
});
