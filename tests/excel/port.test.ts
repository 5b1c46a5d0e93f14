import { expect, test } from '@jest/globals';
import { readWorkbookFromExcel } from '../../src/excel/workbook';
import type { LocalExcel } from '../../src/host/local-excel';
import { openInNode } from '../../src/host/node';
import { officePort } from '../../src/selftest/office-port';
import { draft, insert } from '../file/draft';
import { describePort, type WorkbookPort } from '../port/cases';
import { lookInFile } from '../port/look';
import { NAME, SOURCE } from '../port/source';

/** The port of the self-test page over a workbook that each case has for itself; what it sees of a look stands in the file. */
function localPort(): WorkbookPort {
  let excel: LocalExcel;
  return {
    ...officePort,
    open: async () => {
      excel = await openInNode(SOURCE, NAME);
    },
    async look() {
      const seen = await officePort.look();
      expect(seen).toEqual(await lookInFile(await excel.workbook.save()));
      return seen;
    },
    save: () => excel.workbook.save(),
  };
}

describePort('Office.js over the local Excel', localPort);

test('Office.js over the local Excel tells the name of the workbook', async () => {
  await openInNode(SOURCE, NAME);
  expect((await readWorkbookFromExcel()).name).toBe(NAME);
});

test('the port of the self-test page takes away what a case has written', async () => {
  await openInNode(SOURCE, NAME);
  const before = await officePort.read();
  await officePort.run(insert(draft()));
  await officePort.open();
  expect(await officePort.read()).toEqual(before);
});
