import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from 'playwright-core';
import type { LocalExcel } from '../../src/host/excel';

/** A browser that is installed here; downloading one is not tried. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
export const executablePath = PLACES.find(path => existsSync(path));
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
declare global {
  interface Window {
    localExcel?: LocalExcel;
  }
}

/** A page with the local Excel and the pane in it, and what went wrong or out while it was used. */
export interface Desk {
  readonly page: Page;
  readonly pane: Frame;
  /** Addresses that were asked for outside the server. */
  readonly outside: string[];
  /** Errors in the console, uncaught exceptions, and breaches of the page's security policy. */
  readonly faults: string[];
  close(): Promise<void>;
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: executablePath ?? '', args: ARGUMENTS });
}

const VIEWPORT = { width: 1300, height: 800 };

/** Opens the page of `npm start` at its sample workbook, in a profile of its own, and waits for the pane. */
export async function openDesk(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Desk> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: VIEWPORT,
    locale: 'nb-NO',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  return openIn(await context.newPage(), address, () => context.close());
}

/** The same in a page that is as `cleared` has left it: a third of the work, for the browser knows the program already. */
export async function openIn(page: Page, address: string, close: () => Promise<void>): Promise<Desk> {
  page.setDefaultTimeout(15_000);
  const outside: string[] = [];
  const faults: string[] = [];
  page.on('request', request => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) outside.push(url);
  });
  page.on('console', message => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', error => faults.push(String(error)));
  await page.goto(address);
  return { page, pane: await paneOf(page), outside, faults, close };
}

/** Leaves nothing in a page of what a test has done there. */
export async function cleared(page: Page): Promise<Page> {
  page.removeAllListeners();
  await page.unrouteAll();
  const others = page
    .context()
    .pages()
    .filter(other => other !== page);
  for (const other of others) await other.close();
  // A page without an address has none to clear.
  await page
    .evaluate(() => [localStorage, sessionStorage].forEach(kept => kept.clear()))
    .catch(() => undefined);
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null });
  await page.setViewportSize(VIEWPORT);
  await page.goto('about:blank');
  return page;
}

/** The pane's frame, once its first step is there. */
async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('#pane')).contentFrame();
  if (!frame) throw new Error('The page has no frame for the pane.');
  await frame.waitForSelector('h1');
  return frame;
}
