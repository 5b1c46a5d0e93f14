import { readWorkbookFromExcel, runInExcel } from '../excel/workbook';
import { said, type Look, type WorkbookPort } from './port';
import { SHEETS } from './source';

/** The test workbook in the Excel that this page runs in, by Office.js. */
export const officePort: WorkbookPort = {
  open: () => Excel.run(backToSource),
  read: () => readWorkbookFromExcel(),
  run: async commands => {
    await runInExcel(commands);
  },
  look: () => Excel.run(lookOfLastSheet),
};

/** Whether the test workbook is open; nothing is ever done to any other. */
export async function isTestWorkbook(): Promise<boolean> {
  const names = await Excel.run(sheetNames);
  return SHEETS.every(({ name }, index) => names[index] === name);
}

async function sheetNames(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}

/** Takes away what a case has written behind the sheets of the test workbook. */
async function backToSource(context: Excel.RequestContext): Promise<void> {
  const names = await sheetNames(context);
  for (const name of names.slice(SHEETS.length)) context.workbook.worksheets.getItem(name).delete();
  await context.sync();
}

async function lookOfLastSheet(context: Excel.RequestContext): Promise<Look> {
  const last = (await sheetNames(context)).at(-1) ?? '';
  const cell = context.workbook.worksheets.getItem(last).getRange('A1').untrack();
  const { format } = cell;
  const borders = { top: format.borders.getItem('EdgeTop'), bottom: format.borders.getItem('EdgeBottom') };
  cell.load('numberFormat');
  format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
  format.font.load('bold,italic,size,color');
  format.fill.load('color');
  borders.top.load('style');
  borders.bottom.load('style');
  await context.sync();
  const { bold, italic, size, color } = format.font;
  return said({
    numberFormat: cell.numberFormat[0]?.[0],
    align: format.horizontalAlignment.toLowerCase(),
    vertical: format.verticalAlignment.toLowerCase(),
    wrap: format.wrapText,
    indent: format.indentLevel,
    bold,
    italic,
    size,
    color: color.toUpperCase(),
    fill: format.fill.color === NO_FILL ? undefined : format.fill.color.toUpperCase(),
    borderTop: borders.top.style === 'Continuous',
    borderBottom: borders.bottom.style === 'Continuous',
  });
}

/** How Excel tells that a cell has no fill of its own. */
const NO_FILL = '#FFFFFF';
