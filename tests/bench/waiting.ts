import type { Frame } from 'playwright-core';
import { executablePath, launch, openDesk } from '../pane/desk';
import { serveSite } from '../pane/site';
import { findTables } from '../pane/walk';
import { openBig, SHEETS } from './big-desk';
import { comma, type Measured } from './measure';

const RUNS = 3;

/** How long a person waits for the findings of a large workbook, against the time it takes the pane merely to read it. */
export async function waiting(): Promise<Measured[]> {
  if (!executablePath) return [{ what: 'Vente på funnene', figure: 'ingen nettleser her' }];
  const site = await serveSite();
  const browser = await launch();
  const measured: Measured[] = [];
  for (const lists of [false, true]) {
    const waits: Wait[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const desk = await openBig(await openDesk(browser, site.address), lists);
      waits.push(await waitIn(desk.pane));
      await desk.close();
    }
    const { all, reading } = waits.toSorted((a, b) => a.all - b.all)[Math.floor(RUNS / 2)] ?? NO_WAIT;
    const what = `Vente på funnene, ${SHEETS} ark${lists ? ', annethvert en liste' : ''}, mot bare å lese i ruten`;
    const times = `${comma(all, 0)} ms mot ${comma(reading, 0)} ms`;
    measured.push({ what, figure: `${comma(all / reading, 2)} ganger (${times})` });
  }
  await browser.close();
  site.close();
  return measured;
}

/** Milliseconds from the press to what was found, and to the last cell read. */
interface Wait {
  readonly all: number;
  readonly reading: number;
}

const NO_WAIT: Wait = { all: NaN, reading: NaN };

/** What has been read goes to the worker at once. */
const NOTE_FIRST_MESSAGE = `
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (...message) {
    window.readAt ??= performance.now();
    return postMessage.apply(this, message);
  };
  performance.now()`;

async function waitIn(pane: Frame): Promise<Wait> {
  const start = await pane.evaluate<number>(NOTE_FIRST_MESSAGE);
  await findTables(pane);
  const [readAt = NaN, end = NaN] = await pane.evaluate<number[]>('[window.readAt, performance.now()]');
  return { all: end - start, reading: readAt - start };
}
