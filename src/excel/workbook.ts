/** The workbook that is open in Excel: the only door to Office.js. */
export type { WorkbookChange } from './changes';
export { onWorkbookChanged } from './changes';
export type { ExcelErrorCode } from './error';
export { ExcelError } from './error';
export { readWorkbookFromExcel } from './read';
export type { Receipt, WrittenSheet } from './receipt';
export { recall, remember } from './remembered';
export type { Progress } from './rows';
export { excelReady } from './run';
export { selectCell, selectedArea } from './selection';
export type { Undone } from './undo';
export { undo } from './undo';
export type { WriteProgress } from './write';
export { runInExcel } from './write';
