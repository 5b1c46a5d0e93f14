import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import type { Browser } from 'playwright-core';
import configure from '../../webpack.config.js';
import { executablePath, launch } from '../pane/desk';
import { serveFolder } from '../pane/site';
import { build } from './bundle';
import { ratio, type Measured } from './measure';

/** What a person can begin with, and the one element of a pane with nothing in it. */
const PANES = {
  taskpane: { page: 'taskpane.html', shown: 'main h1' },
  empty: { page: 'empty.html', shown: '.fui-FluentProvider' },
};
/** One of each to warm up, and an odd number that has a median. */
const RUNS = 10;

/** Opening the pane beside the sample workbook, against an empty pane in the same Excel and the same run. */
export async function opening(): Promise<Measured[]> {
  if (!executablePath) return [{ what: 'Åpne ruten', figure: 'ingen nettleser her' }];
  const folder = mkdtempSync(join(tmpdir(), 'maltall-opening-'));
  await build(bothPanes(folder));
  const site = await serveFolder(folder);
  const browser = await launch();
  const times = { taskpane: [] as number[], empty: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    times.taskpane.push(await timeToOpen(browser, site.address, PANES.taskpane));
    times.empty.push(await timeToOpen(browser, site.address, PANES.empty));
  }
  await browser.close();
  site.close();
  rmSync(folder, { recursive: true });
  const figure = ratio(medianBehindFirst(times.taskpane), medianBehindFirst(times.empty));
  return [{ what: 'Åpne ruten på eksempelboken, mot en tom rute', figure }];
}

/** The build of the local Excel with the empty pane as one more page. */
function bothPanes(folder: string): ReturnType<typeof configure> {
  const production = configure({ office: 'local', host: true }, { mode: 'production' });
  const empty = join(import.meta.dirname, 'empty-pane', 'main.tsx');
  const template = join(import.meta.dirname, '..', '..', 'src', 'taskpane', 'taskpane.html');
  const page = new HtmlPlugin({
    filename: PANES.empty.page,
    template,
    chunks: ['empty'],
    templateParameters: { officeJs: 'office-js/office.js', policy: '' },
  });
  return {
    ...production,
    entry: { ...(production.entry as Record<string, string>), empty },
    output: { ...production.output, path: folder },
    plugins: [...(production.plugins ?? []), page],
    cache: false,
  };
}

/** Milliseconds from the request for the pane's page to its content on the screen, with nothing kept from before. */
async function timeToOpen(
  browser: Browser,
  address: string,
  { page: name, shown }: (typeof PANES)['empty'],
): Promise<number> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`${address}?pane=${name}`);
  const frame = await (await page.waitForSelector('#pane')).contentFrame();
  if (!frame) throw new Error('no frame for the pane');
  await frame.waitForURL(url => url.pathname.endsWith(name));
  const shownAt = await frame.waitForFunction(
    selector => document.querySelector(selector) && performance.now(),
    shown,
    { polling: 'raf' },
  );
  const time = (await shownAt.jsonValue()) ?? NaN;
  await context.close();
  return time;
}

function medianBehindFirst([, ...times]: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
