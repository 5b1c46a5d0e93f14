import { readWorkbookFromExcel, runInExcel } from '../../src/excel/workbook';
import type { LocalExcel } from '../../src/host/local-excel';
import { openInNode } from '../../src/host/node';
import { describePort } from '../port/cases';

describePort('Office.js over the local Excel', () => {
  let excel: LocalExcel;
  return {
    open: async (bytes, name) => {
      excel = await openInNode(bytes, name);
    },
    read: () => readWorkbookFromExcel(),
    run: async commands => {
      await runInExcel(commands);
    },
    save: () => excel.workbook.save(),
  };
});
