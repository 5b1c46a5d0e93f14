import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { cleared, executablePath, launch, openDesk, openIn, type Desk } from './desk';
import { serveSite, type Site } from './site';

/** A build from nothing on a busy machine. */
const MILLISECONDS_TO_BUILD = 600_000;

export type OpenDesk = (options?: BrowserContextOptions) => Promise<Desk>;

/**
 * Tests that need a browser and the built pane; without a browser they count as skipped. A desk without options of its own
 * is opened in the page of the one that was closed before.
 */
export function inBrowser(name: string, tests: (openDesk: OpenDesk) => void): void {
  const suite = executablePath ? describe : describe.skip;
  suite(name, () => {
    let site: Site;
    let browser: Browser;
    let free: Page | null = null;
    const open = async (options?: BrowserContextOptions): Promise<Desk> => {
      if (options) return openDesk(browser, site.address, options);
      const page = free;
      free = null;
      const desk = page
        ? await openIn(page, site.address, async () => undefined)
        : await openDesk(browser, site.address);
      return { ...desk, close: async () => void (free = await cleared(desk.page)) };
    };
    beforeAll(async () => {
      site = await serveSite();
      browser = await launch();
    }, MILLISECONDS_TO_BUILD);
    afterAll(async () => {
      await browser?.close();
      site?.close();
    });
    tests(open);
  });
}
