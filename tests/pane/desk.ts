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

/** Opens the page of `npm start` at its sample workbook and waits for the pane. */
export async function openDesk(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Desk> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1300, height: 800 },
    locale: 'nb-NO',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  const page = await context.newPage();
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
  return { page, pane: await paneOf(page), outside, faults, close: () => context.close() };
}

/** The pane's frame, once its first step is there. */
async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('#pane')).contentFrame();
  if (!frame) throw new Error('The page has no frame for the pane.');
  await frame.waitForSelector('h1');
  return frame;
}
