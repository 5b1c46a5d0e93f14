import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launch, openDesk, type Desk } from './desk';
import { serveSite } from './site';
import { button, findTables, readSample, seeFindings, toTables } from './walk';

/** Makes the pictures of the README anew: `npx tsx tests/pane/pictures.ts`. To be looked at before they are kept. */

const folder = join(import.meta.dirname, '..', '..', 'assets', 'pictures');
/** The pane as wide as Excel opens it, and a sheet beside it. */
const SIZE = { width: 1120, height: 700 };

/** What is done at the desk before its picture is taken, by the picture's name. */
const PICTURES: Readonly<Record<string, (desk: Desk) => Promise<void>>> = {
  'letter.png': async ({ pane }) => readSample(pane),
  'tables.png': async desk => {
    await readSample(desk.pane);
    await findTables(desk.pane);
    const table = desk.pane.locator('main [data-place]').nth(3);
    await table.click();
    await desk.pane.locator('main li summary').click();
    await table.evaluate(element => element.scrollIntoView());
  },
  'findings.png': showFinding,
  'indicators.png': async desk => {
    await showFinding(desk);
    await desk.pane.getByRole('tab', { name: 'Måltall' }).click();
    const words = desk.pane.getByText(/^Se hva brevet sier/).first();
    await words.click();
    await words.evaluate(element => element.closest('.fui-Card')?.scrollIntoView());
  },
  'insert.png': async desk => {
    await showFinding(desk);
    await toTables(desk.pane);
    await button(desk.pane, /^Sett inn \d+ tabell/).click();
    await desk.pane.getByText(/nye ark er satt inn/).waitFor();
    await desk.pane.getByRole('button', { name: 'Måloppnåelse', exact: true }).click();
  },
  'source.png': async desk => {
    await showFinding(desk);
    await toTables(desk.pane);
    await button(desk.pane, /^Sett inn \d+ tabell/).click();
    await desk.pane.getByText(/nye ark er satt inn/).waitFor();
    await desk.pane.getByRole('button', { name: 'Måloppnåelse', exact: true }).click();
    await desk.page.locator('[data-address=E11]').click();
    await button(desk.pane, 'Vis kilden').click();
    await desk.pane.getByRole('region', { name: 'Hvor kommer tallet fra?' }).waitFor();
  },
};

const THEMES: readonly BrowserContextOptions[] = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { colorScheme: 'dark', forcedColors: 'active' },
];

async function showFinding({ pane }: Desk): Promise<void> {
  await readSample(pane);
  await findTables(pane);
  await seeFindings(pane);
  await pane.locator('[role=tabpanel] [data-place]').first().click();
  await button(pane, /^Godta funnet i/).scrollIntoViewIfNeeded();
}

/** @param part what of the page is shown, "body" for all of it */
async function picture(desk: Desk, part: string, path?: string): Promise<Buffer> {
  await desk.page.mouse.move(0, 0);
  // Fades and slides come to their end.
  await desk.page.waitForTimeout(800);
  return desk.page.locator(part).screenshot(path ? { path } : {});
}

async function everyStep(browser: Browser, address: string): Promise<void> {
  for (const [name, prepare] of Object.entries(PICTURES)) {
    const desk = await openDesk(browser, address, { viewport: SIZE });
    await prepare(desk);
    await picture(desk, 'body', join(folder, name));
    await desk.close();
  }
}

/** The findings in all themes, side by side in one picture. */
async function everyTheme(browser: Browser, address: string): Promise<void> {
  const panes: string[] = [];
  for (const theme of THEMES) {
    const desk = await openDesk(browser, address, { viewport: SIZE, ...theme });
    await showFinding(desk);
    panes.push((await picture(desk, '#pane')).toString('base64'));
    await desk.close();
  }
  const page = await browser.newPage();
  const images = panes.map(pane => `<img src="data:image/png;base64,${pane}">`).join('');
  await page.setContent(`<div style="display: inline-flex; gap: 8px">${images}</div>`);
  await page.locator('div').screenshot({ path: join(folder, 'themes.png') });
}

const site = await serveSite();
const browser = await launch();
mkdirSync(folder, { recursive: true });
await everyStep(browser, site.address);
await everyTheme(browser, site.address);
await browser.close();
site.close();
