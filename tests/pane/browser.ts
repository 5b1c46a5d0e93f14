import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { describe } from '@jest/globals';
import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from 'playwright-core';

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
const executablePath = PLACES.find(path => existsSync(path));
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Tests that need a browser; without one they count as skipped. */
export const inBrowser = executablePath ? describe : describe.skip;

/** What `npm start` serves, in a process of its own. */
export interface Served {
  readonly address: string;
  stop(): void;
}

/** Starts the server of `npm start` and waits until it says that the build is done. */
export function serve(): Promise<Served> {
  const server: ChildProcess = spawn(process.execPath, ['.ci/start.mjs'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = () => void server.kill();
  return new Promise((resolve, reject) => {
    let address = '';
    const said: string[] = [];
    createInterface({ input: server.stdout as NodeJS.ReadableStream }).on('line', line => {
      said.push(line);
      address ||= /https:\/\/localhost:\d+\//.exec(line)?.[0] ?? '';
      if (line.startsWith('Klar')) resolve({ address, stop });
      if (/\bERROR\b/.test(line)) {
        stop();
        reject(new Error(said.join('\n')));
      }
    });
    server.on('exit', code => reject(new Error(`The server ended with ${code}: ${said.join('\n')}`)));
  });
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: executablePath ?? '', args: ARGUMENTS });
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
    ...options,
  });
  const page = await context.newPage();
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
export async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('#pane')).contentFrame();
  if (!frame) throw new Error('The page has no frame for the pane.');
  await frame.waitForSelector('h1');
  return frame;
}

/** The text of a cell in the grid, scrolled into view by selecting it. */
export async function cellText(page: Page, address: string): Promise<string> {
  return (await page.locator(`[data-address="${address}"]`).textContent()) ?? '';
}
