import { readWorkbookFromExcel, runInExcel } from '../../src/excel/workbook';
import { openInNode } from '../../src/host/node';
import { describePort } from '../port/cases';

describePort('Office.js over the local Excel', () => ({
  open: async (bytes, name) => {
    await openInNode(bytes, name);
  },
  read: () => readWorkbookFromExcel(),
  run: async commands => {
    await runInExcel(commands);
  },
}));
