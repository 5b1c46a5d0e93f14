import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readWorkbookFromExcel } from '../../src/excel/workbook';
import { readWorkbook } from '../../src/file/read';
import { openInNode } from '../../src/host/node';
import { checkJob } from '../../src/job';
import type { WorkbookData } from '../../src/table/sheet';
import { comma, type Measured, ratio } from './measure';
import { type BigWorkbook, bigWorkbook } from './scale-workbook';

/** 1, 4 and 16 times; the last is more than the 60 sheets and 200,000 cells that are asked for. */
const SHEETS = [4, 16, 64];
const RUNS = 5;

/** Reading, recognising and checking large workbooks against merely reading them through the same channel; and memory. */
export async function scale(): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const lists of [false, true]) {
    for (const sheets of SHEETS) measured.push(...(await ofSheets(sheets, lists)));
  }
  return measured;
}

async function ofSheets(sheets: number, lists: boolean): Promise<Measured[]> {
  const editions = Array.from({ length: RUNS + 1 }, (_, edition) => bigWorkbook(sheets, lists, edition));
  const [{ bytes, cells }] = editions as [BigWorkbook];
  const what = `${sheets} ark, ${cells} celler, ${lists ? 'annethvert ark en liste' : 'tabeller på fem av seks ark'}`;
  return [
    { what: `${what}: minne etter kontrollen`, figure: `${comma(heldBy(bytes), 0)} MB` },
    { what: `${what}: fra fil, mot bare å lese`, figure: await against(editions, fromFile) },
    { what: `${what}: fra Excel, mot bare å lese`, figure: await against(editions, fromExcel) },
  ];
}

/** Makes ready to read a workbook through a channel; the local Excel works out what nobody has asked for yet, once. */
type Channel = (bytes: Uint8Array) => Promise<() => Promise<WorkbookData>>;

const fromFile: Channel = bytes => Promise.resolve(() => Promise.resolve(readWorkbook(bytes, 'bok')));

const fromExcel: Channel = async bytes => {
  await openInNode(bytes, 'bok');
  await readWorkbookFromExcel();
  return () => readWorkbookFromExcel();
};

/** Each edition is read, and then read and checked, so that no words remembered from the one before help; the first is to warm up. */
async function against(editions: readonly BigWorkbook[], channel: Channel): Promise<string> {
  const times: { whole: number; floor: number }[] = [];
  for (const { bytes } of editions) {
    const read = await channel(bytes);
    const floor = await timeOf(read);
    times.push({ floor, whole: await timeOf(async () => checkJob({ workbook: await read(), letters: [] })) });
  }
  const median = (of: 'whole' | 'floor') =>
    times
      .slice(1)
      .map(time => time[of])
      .toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN;
  return ratio(median('whole'), median('floor'));
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Megabytes that the workbook's data, its tables and its checks take up. */
function heldBy(bytes: Uint8Array): number {
  setFlagsFromString('--expose-gc');
  const once = runInNewContext('gc') as () => void;
  // What only weak references hold goes at the second time.
  const collect = () => [once(), once()];
  collect();
  const before = process.memoryUsage().heapUsed;
  const job = checkJob({ workbook: readWorkbook(bytes, 'bok'), letters: [] });
  collect();
  const held = process.memoryUsage().heapUsed - before;
  return job.tables.length === 0 ? 0 : held / 1_000_000;
}
