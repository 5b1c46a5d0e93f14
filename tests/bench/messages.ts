import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookFromExcel, runInExcel } from '../../src/excel/workbook';
import type { LocalExcel } from '../../src/host/excel';
import { openInNode } from '../../src/host/node';
import { checkJob } from '../../src/job';
import { nb } from '../../src/language/nb';
import { readLetter } from '../../src/letter/read';
import { linesOfText } from '../../src/letter/text';
import { draftReport } from '../../src/report/report';
import { kilobytes, type Measured } from './measure';

const root = join(import.meta.dirname, '..', '..');
const letterFile = join(root, 'assets', 'sample', 'tildelingsbrev-2023.txt');
const folders = [join(root, 'assets', 'sample'), join(root, '..', 'shared', 'workbooks')];

/** Messages to Excel, clean-up counted, for one press of "Kontroller" and one of "Sett inn", on every workbook at hand. */
export async function messages(): Promise<Measured[]> {
  const files = folders.filter(existsSync).flatMap(folder =>
    readdirSync(folder)
      .filter(file => file.endsWith('.xlsx'))
      .map(file => join(folder, file)),
  );
  const measured: Measured[] = [];
  for (const file of files) measured.push(...(await messagesFor(file)));
  return measured;
}

async function messagesFor(file: string): Promise<Measured[]> {
  const excel = await openInNode(readFileSync(file), file);
  const name = file.split(/[\\/]/).at(-1) ?? file;
  const workbook = await readWorkbookFromExcel();
  const read = { what: `Kontroller ${name}`, figure: await counted(excel) };
  const text = readFileSync(letterFile, 'utf8');
  const letter = readLetter({ file: 'brev', form: 'text', lines: linesOfText(text) });
  const job = checkJob({ workbook, letters: [letter] });
  const { sheets } = draftReport(
    { ...job, kinds: null, madeAt: '2026-01-01T12:00:00Z', program: 'Måltall' },
    nb.report,
  );
  await runInExcel(sheets.map(sheet => ({ kind: 'insertSheet', sheet })));
  return [read, { what: `Sett inn ${sheets.length} ark i ${name}`, figure: await counted(excel) }];
}

/** Office.js cleans up a moment after the work is done. */
async function counted(excel: LocalExcel): Promise<string> {
  await new Promise(resolve => setTimeout(resolve, 50));
  const sizes = excel.messages.map(({ requestBytes, answerBytes }) => Math.max(requestBytes, answerBytes));
  excel.forgetMessages();
  return `${sizes.length} meldinger, største ${kilobytes(Math.max(...sizes))}`;
}
