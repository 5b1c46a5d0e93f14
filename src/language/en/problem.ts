import type { Language } from '../language';

const document: Language['problem']['document'] = {
  empty: 'The letter is empty. Choose a file with text in it.',
  tooLarge:
    'The letter is larger than Måltall accepts. Take out the part with targets and tables, and try that.',
  encrypted:
    'The letter is protected by a password. Open it, save a copy without a password, and choose the copy.',
  imageOnly:
    'The PDF is a picture without text and cannot be read. Ask for the letter as DOCX, or paste its text.',
  oldWord: 'The letter is in the old Word format (.doc). Open it in Word and save it as .docx.',
  strictWord: 'The letter is saved as “Strict Open XML”. Save it in Word as an ordinary document (.docx).',
  notALetterFormat:
    'The file is not a letter that can be read. Choose the letter as PDF, DOCX or plain text.',
  broken: 'The letter is damaged and cannot be read. Fetch it again from the archive.',
};

const workbook: Language['problem']['workbook'] = {
  notXlsx: 'The file is not an Excel workbook. Choose an .xlsx file.',
  oldXls: 'The workbook is in the old Excel format (.xls). Open it in Excel and save it as .xlsx.',
  encrypted:
    'The workbook is protected by a password. Open it, save a copy without a password, and use the copy.',
  broken: 'The workbook is damaged and cannot be read. Open it in Excel and save it again.',
  tooLarge:
    'The workbook is larger than Måltall accepts. Move the sheets with tables to a workbook of their own.',
  empty: 'The workbook is empty. Choose a workbook with tables.',
  strictXlsx: 'The workbook is saved as “Strict Open XML”. Save it in Excel as an ordinary workbook (.xlsx).',
  structureLocked:
    'The structure of the workbook is protected. Unprotect it under Review in Excel, and try again.',
  sheetName: 'One of the sheets cannot be given its name. Rename the sheet in the workbook, and try again.',
};

const excel: Language['problem']['excel'] = {
  cellEditMode: 'Excel is waiting for you to finish editing a cell. Press Enter, and try again.',
  busy: 'Excel is busy with something else. Close any open dialog boxes, and try again.',
  protectedSheet: 'The sheet is protected and cannot be changed. Unprotect it under Review, and try again.',
  sheetGone: 'The sheet has been deleted or renamed. Check the workbook again.',
  sheetHidden:
    'The sheet is hidden. Show it in Excel (right-click a sheet tab and choose Unhide), and try again.',
  sheetNameTaken: 'A sheet has been given the same name in the meantime. Try again.',
  sheetChanged:
    'The sheets have been changed since they were inserted, and have not been removed. Delete them yourself if they are not needed.',
  cellsChanged:
    'One of the cells has been changed meanwhile, so nothing is corrected or put back. Check again.',
  payloadTooLarge: 'This is more than Excel accepts at a time. Choose fewer tables, and try again.',
  readOnly: 'The workbook cannot be changed. Save a copy that you can edit, and try again there.',
  oldFormat:
    'The workbook is in the old Excel format (.xls) and does not remember the letter and the answers. Save it as .xlsx.',
  timeout: 'Excel did not answer in time. Try again; reload the pane if that does not help.',
  notSupported:
    'This version of Excel lacks something that Måltall needs. Update Excel, or use Excel on the web.',
  severalAreas: 'Several areas are selected, or no cells. Select one area in one piece, and try again.',
  unknown: 'Excel could not do it. Try again; reload the pane if that does not help.',
};

/** After a failure half-way that could not be made good. */
const left = (sheets: readonly string[]) =>
  `${sheets.length === 1 ? 'The sheet' : 'The sheets'} ${sheets.join(', ')} could not be put back: look at what stands there.`;

/** One sentence for each thing that can stop the work: what happened and what to do. */
export const problem: Language['problem'] = { document, workbook, excel, left };
