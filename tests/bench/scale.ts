import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readWorkbookFromExcel } from '../../src/excel/workbook';
import { readWorkbook } from '../../src/file/read';
import { openInNode } from '../../src/host/node';
import { checkJob } from '../../src/job';
import type { WorkbookData } from '../../src/table/sheet';
import { comma, type Measured, medianOf, ratio } from './measure';
import { bigWorkbook } from './scale-workbook';

/** 1, 4 and 16 times; the last is more than the 60 sheets and 200,000 cells that are asked for. */
const SHEETS = [4, 16, 64];
const RUNS = 3;

/** Reading, recognising and checking large workbooks against merely reading them through the same channel; and memory. */
export async function scale(): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const lists of [false, true]) {
    for (const sheets of SHEETS) measured.push(...(await ofSheets(sheets, lists)));
  }
  return measured;
}

async function ofSheets(sheets: number, lists: boolean): Promise<Measured[]> {
  const { bytes, cells } = bigWorkbook(sheets, lists);
  const what = `${sheets} ark, ${cells} celler, ${lists ? 'annethvert ark en liste' : 'tabeller på fem av seks ark'}`;
  const file = () => Promise.resolve(readWorkbook(bytes, 'bok'));
  const measured = [
    { what: `${what}: fra fil, mot bare å lese`, figure: await against(file) },
    { what: `${what}: minne etter kontrollen`, figure: `${comma(heldBy(bytes), 0)} MB` },
  ];
  await openInNode(bytes, 'bok');
  return [
    ...measured,
    { what: `${what}: fra Excel, mot bare å lese`, figure: await against(() => readWorkbookFromExcel()) },
  ];
}

async function against(read: () => Promise<WorkbookData>): Promise<string> {
  const job = async () => checkJob({ workbook: await read(), letters: [] });
  const whole = await medianOf(RUNS, job);
  return ratio(whole, await medianOf(RUNS, read));
}

/** Megabytes that the workbook's data, its tables and its checks take up. */
function heldBy(bytes: Uint8Array): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const before = process.memoryUsage().heapUsed;
  const job = checkJob({ workbook: readWorkbook(bytes, 'bok'), letters: [] });
  collect();
  const held = process.memoryUsage().heapUsed - before;
  return job.tables.length === 0 ? 0 : held / 1_000_000;
}
