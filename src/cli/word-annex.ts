import { basename } from 'node:path';
import type { SheetDraft } from '../report/command';
import type { Arguments } from './arguments';
import { PROGRAM } from './program';

/** The tables as a Word file. @param workbook path of the workbook that they are from */
export async function annexOf(
  sheets: readonly SheetDraft[],
  workbook: string,
  { language }: Arguments,
): Promise<Uint8Array> {
  // The writer of Word files is large: loaded only when an annex is asked for.
  const { writeAnnex } = await import('../annex/annex');
  const title = language.annex.title(basename(workbook));
  return writeAnnex({ title, sheets, program: PROGRAM }, language.annex);
}
