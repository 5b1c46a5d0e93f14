import type { Desk } from '../pane/desk';
import { bigWorkbook } from './scale-workbook';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** A large workbook on a busy machine. */
export const MILLISECONDS_TO_WAIT = 120_000;
export const SHEETS = 64;

/** Opens a large workbook beside the pane; the page makes a new frame's worth of the pane for it. */
export async function openBig(desk: Desk, lists = false): Promise<Desk> {
  desk.page.setDefaultTimeout(MILLISECONDS_TO_WAIT);
  const buffer = Buffer.from(bigWorkbook(SHEETS, lists).bytes);
  const name = 'stor.xlsx';
  await desk.page.setInputFiles('#file', { name, mimeType: XLSX, buffer });
  await desk.page.locator('#name', { hasText: name }).waitFor();
  await desk.pane.waitForSelector('h1');
  return desk;
}
