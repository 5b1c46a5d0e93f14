import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { executablePath, launch, openDesk, type Desk } from './desk';
import { serveSite, type Site } from './site';

/** A build from nothing on a busy machine. */
const MILLISECONDS_TO_BUILD = 600_000;

export type OpenDesk = (options?: BrowserContextOptions) => Promise<Desk>;

/** Tests that need a browser and the built pane; without a browser they count as skipped. */
export function inBrowser(name: string, tests: (openDesk: OpenDesk) => void): void {
  const suite = executablePath ? describe : describe.skip;
  suite(name, () => {
    let site: Site;
    let browser: Browser;
    beforeAll(async () => {
      site = await serveSite();
      browser = await launch();
    }, MILLISECONDS_TO_BUILD);
    afterAll(async () => {
      await browser?.close();
      site?.close();
    });
    tests(options => openDesk(browser, site.address, options));
  });
}
