import type { CellInput } from '../../src/file/local/sheet';
import { LocalWorkbook } from '../../src/file/local/workbook';
import type { LocalExcel } from '../../src/host/local-excel';
import { createLocalExcel } from '../../src/host/local-excel';
import { connectInNode } from '../../src/host/node';

/** A workbook with the sheet "Ark1", holding a block from A1, under the real Office.js. */
export function openBlock(block: readonly (readonly CellInput[])[] = []): LocalExcel {
  return connectInNode(createLocalExcel(workbookWith(block)));
}

export function workbookWith(block: readonly (readonly CellInput[])[] = []): LocalWorkbook {
  const workbook = LocalWorkbook.create('Bok.xlsx', 'Ark1');
  if (block.length > 0) workbook.sheets[0]?.setCells(0, 0, block);
  return workbook;
}

/** The first sheet of a local Excel's workbook. */
export function firstSheet(excel: LocalExcel): LocalWorkbook['sheets'][number] {
  const [sheet] = excel.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** Events come after the answers; this is after the events. */
export const eventsAreThrough = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 20));

/** The code of the error that a promise of Office.js ends in; null when it ends well. */
export async function codeOf(promise: Promise<unknown>): Promise<string | null> {
  try {
    await promise;
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
