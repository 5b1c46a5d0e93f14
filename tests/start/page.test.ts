import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { nb } from '../../src/language/nb';
import { ASSUMPTIONS } from '../../src/selftest/assumptions';
import { PORT_CASES } from '../../src/selftest/port-cases';
import { inBrowser } from '../pane/browser';
import { atStep, readSample } from '../pane/walk';

/** What is on the page of `npm start` beside the pane: cells to type into, the ribbon's buttons, the self-test. */

const cell = (page: Page, address: string) => page.locator(`[data-address="${address}"]`);

/** Writes into a cell as a person does: in the formula bar, and Enter. */
async function type(page: Page, address: string, content: string): Promise<void> {
  await cell(page, address).click();
  await page.locator('#content').fill(content);
  await page.locator('#content').press('Enter');
}

const shows = (page: Page, address: string, text: RegExp) =>
  cell(page, address).filter({ hasText: text }).waitFor();

inBrowser('the page of npm start', openDesk => {
  test('works out formulas with the functions of Måltall, and anew when the letter has been read', async () => {
    const { page, pane, faults, close } = await openDesk();
    await type(page, 'A9', '=MÅLTALL.MÅL("Andel fast ansatte i heltidsstillinger i bydelene",2023)');
    await type(page, 'B9', '=MÅLTALL.AVVIK("68,2 %",">74,2 %")');
    await type(page, 'C9', '=MÅLTALL.UTFALL(0.75,A9)');
    await shows(page, 'A9', /^#I\/T$/);
    await shows(page, 'B9', /^-6$/);
    await readSample(pane);
    await shows(page, 'A9', /^>74 %$/);
    await shows(page, 'C9', /^oppnådd$/);
    expect(faults).toEqual([]);
    await close();
  });

  test('has the commands of the ribbon and of the cell’s menu', async () => {
    const { page, pane, faults, close } = await openDesk();
    await readSample(pane);
    await page.getByRole('button', { name: 'Sett inn tabeller' }).click();
    await atStep(pane, 'Sett inn tabeller');
    await page.getByRole('button', { name: 'Kontroller merkede celler' }).click();
    await atStep(pane, 'Funnene');
    await page.getByRole('button', { name: 'Kontroller nå' }).click();
    await atStep(pane, 'Funnene');
    await page.getByRole('toolbar', { name: 'Måltall' }).getByRole('button', { name: 'Vis kilden' }).click();
    await pane.getByRole('heading', { name: nb.pane.trace.title }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('loads the pane anew for another workbook', async () => {
    const { page, pane, faults, close } = await openDesk();
    await readSample(pane);
    await page.getByRole('button', { name: 'Eksempelboken' }).click();
    const anew = page.frameLocator('#pane');
    await anew.getByRole('button', { name: 'Bruk eksempelbrevet' }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('runs the self-test on a workbook of its own, and every case passes', async () => {
    const { page, faults, close } = await openDesk();
    await page.getByRole('link', { name: 'Selvtest' }).click();
    const pane = page.frameLocator('#pane');
    await pane.getByRole('button', { name: 'Åpne prøveboken' }).click();
    await pane.getByRole('button', { name: 'Kjør selvtesten' }).click();
    const copy = pane.getByRole('button', { name: 'Kopier rapporten' });
    await copy.waitFor({ timeout: 60_000 });
    await copy.click();
    const report = await page.evaluate(() => navigator.clipboard.readText());
    const asked = ASSUMPTIONS.filter(({ question }) => question !== null).length;
    const all = PORT_CASES.length + asked;
    expect(report).toContain(`${all} cases: ${all} ok, 0 failed, 0 answers other than guessed.`);
    expect(report.split('\n').filter(line => line.startsWith('ok\t'))).toHaveLength(all);
    expect(await page.evaluate(() => [...(window.localExcel?.unsupported ?? [])])).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
});
