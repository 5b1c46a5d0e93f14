import { expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { nb } from '../../src/language/nb';
import { inBrowser } from './browser';
import { eventually, expectNoFaults } from './expectations';
import { arrowTo, button, findTables, idle, readSample, reopen, seeFindings, tabTo } from './walk';

const { accept, rules } = nb.pane;

/** How many errors the verdict at the top tells of. */
async function errorsIn(pane: Frame): Promise<number> {
  return Number.parseInt(await pane.getByText(/^\d+ feil må rettes\.$/).innerText(), 10);
}

inBrowser('what the user settles', openDesk => {
  test('a finding is accepted by keyboard with its reason, which the workbook remembers, and is taken back', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await readSample(pane);
    await findTables(pane);
    await seeFindings(pane);
    const errors = await errorsIn(pane);
    const second = await pane.locator('[role=tabpanel] [data-place]').nth(1).innerText();
    await tabTo(page, pane, /\(\d+\)\s/);
    await arrowTo(page, pane, /^Snu fortegnet/);
    await tabTo(page, pane, /^Godta funnet i/);
    await page.keyboard.press('Enter');
    await eventually(() => pane.evaluate(() => document.activeElement?.tagName), 'INPUT');
    await page.keyboard.press('Enter');
    await pane.getByText(accept.missing).waitFor();
    await page.keyboard.type('Avtalt med byrådsavdelingen');
    await page.keyboard.press('Enter');
    await eventually(() => errorsIn(pane), errors - 1);
    await pane.getByText(accept.count(1)).waitFor();
    expect(await pane.evaluate(() => (document.activeElement as HTMLElement).innerText)).toBe(second);

    await idle(pane);
    await reopen(desk);
    await pane.locator('nav button').nth(2).click();
    await eventually(() => errorsIn(pane), errors - 1);
    await pane.getByText(/^Ingen nye funn siden .*, og ingen er borte\.$/).waitFor();
    await button(pane, accept.group(1)).click();
    await pane.locator('[role=tabpanel] [data-place]').last().click();
    await pane.getByText(accept.reason('Avtalt med byrådsavdelingen')).waitFor();
    await button(pane, /^Ta tilbake/).click();
    await eventually(() => errorsIn(pane), errors);
    await pane.getByText(accept.count(1)).waitFor({ state: 'detached' });
    await pane.getByText(/^Siden .*: 1 nytt funn, 0 borte\.$/).waitFor();
    expect(await pane.getByText(nb.pane.since.isNew).count()).toBe(1);
    await expectNoFaults(desk);
    await desk.close();
  });

  test('the reason is not asked for any more after Avbryt, and the focus is where it was', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await findTables(pane);
    await seeFindings(pane);
    await pane.locator('[role=tabpanel] [data-place]').first().click();
    await tabTo(page, pane, /^Godta funnet i/);
    const name = await pane.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.keyboard.press('Enter');
    await tabTo(page, pane, /^Avbryt$/);
    await page.keyboard.press('Enter');
    await eventually(() => pane.evaluate(() => document.activeElement?.getAttribute('aria-label')), name);
    await expectNoFaults(desk);
    await desk.close();
  });

  test('a check that is switched off finds nothing, and is said to be off; on again it finds the same', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await findTables(pane);
    await seeFindings(pane);
    const errors = await errorsIn(pane);
    await pane.getByRole('tab', { name: 'Kontroller' }).click();
    await button(pane, rules.group).click();
    const sums = pane.getByRole('switch', { name: rules.name(nb.finding.title('A04'), 'A04') });
    await sums.focus();
    await page.keyboard.press('Space');
    await pane.getByText(rules.off, { exact: true }).waitFor();
    await idle(pane);
    expect(await errorsIn(pane)).toBeLessThan(errors);
    expect(await pane.getByText(rules.count(1)).count()).toBe(2);
    expect(await button(pane, /^I orden/).innerText()).not.toContain(rules.off);
    await page.keyboard.press('Space');
    await eventually(() => errorsIn(pane), errors);
    await pane.getByText(rules.off, { exact: true }).waitFor({ state: 'detached' });
    await expectNoFaults(desk);
    await desk.close();
  });
});
