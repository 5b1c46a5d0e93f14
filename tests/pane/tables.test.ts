import { expect, test } from '@jest/globals';
import type { Frame, Locator } from 'playwright-core';
import { nb } from '../../src/language/nb';
import { inBrowser } from './browser';
import { eventually, expectNoFaults } from './expectations';
import { asCell, button, findTables, idle, reopen, selectedCell, tabTo } from './walk';

const { recognised } = nb.pane;

/** The table that stands at a place, "Netto, A3:F11". */
const tableAt = (pane: Frame, place: string): Locator =>
  pane.locator('main li', { has: pane.locator('[data-place]', { hasText: place }) });

const kindOf = async (table: Locator): Promise<string> =>
  (await table.locator('[data-place]').innerText()).split('\n')[0] ?? '';

async function open(table: Locator): Promise<void> {
  await table.locator('[data-place]').click();
  await table.locator('summary').click();
}

inBrowser('the tables', openDesk => {
  test('explain themselves, are corrected by keyboard, and the workbook remembers it', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await findTables(pane);
    const place = (await pane.locator('main [data-place]').nth(3).innerText()).split('\n').at(-1) ?? '';
    const table = tableAt(pane, place);
    const before = await kindOf(table);
    await tabTo(page, pane, new RegExp(`${place}$`));
    await page.keyboard.press('Enter');
    await tabTo(page, pane, new RegExp(`^${recognised.understood}$`));
    await page.keyboard.press('Enter');
    await table.getByText(/ er overskrift, for der står det/).waitFor();
    const kind = table.getByLabel(recognised.kind);
    await tabTo(page, pane, new RegExp(`^${recognised.kind.replace('?', '')}`));
    await kind.selectOption('investment');
    await eventually(() => kindOf(table), nb.report.tableKinds.investment);
    await table.getByText(/^Du har valgt/).waitFor();
    await idle(pane);

    await reopen(desk);
    await findTables(pane);
    const again = tableAt(pane, place);
    await eventually(() => kindOf(again), nb.report.tableKinds.investment);
    await open(again);
    await button(pane, recognised.undo).click();
    await eventually(() => kindOf(again), before);
    await expectNoFaults(desk);
    await desk.close();
  });

  test('a column gets another role and year; the doubt about it is gone', async () => {
    const desk = await openDesk();
    const { pane } = desk;
    await findTables(pane);
    const table = tableAt(pane, 'Netto, A3');
    await open(table);
    const role = table.getByLabel(/^Hva er «/).last();
    const year = table.getByLabel(/^Hvilket år/).last();
    await role.selectOption('comment');
    await table.getByText(/^Du har valgt at kolonne/).waitFor();
    await year.selectOption('2022');
    await eventually(() => year.inputValue(), '2022');
    expect(await role.inputValue()).toBe('comment');
    await expectNoFaults(desk);
    await desk.close();
  });

  test('what is no table goes, and comes back when asked for', async () => {
    const desk = await openDesk();
    const { pane } = desk;
    await findTables(pane);
    const count = () => pane.getByText(/^Fant \d+ tabell/).innerText();
    const before = await count();
    const table = tableAt(pane, 'Netto, A3');
    await open(table);
    await button(pane, recognised.none).click();
    await table.waitFor({ state: 'detached' });
    expect(await count()).not.toBe(before);
    expect(await pane.evaluate(() => document.activeElement?.hasAttribute('data-place'))).toBe(true);
    await pane.getByText(recognised.notTables(1)).click();
    await button(pane, /^Ta med igjen/).click();
    await table.waitFor();
    await eventually(count, before);
    await expectNoFaults(desk);
    await desk.close();
  });

  test('the sheet follows the focus', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await findTables(pane);
    const places = await pane.locator('main [data-place] > span:last-child').allInnerTexts();
    const first = (place: string | undefined) => asCell(place?.split(':')[0] ?? '');
    await tabTo(page, pane, new RegExp(`${places[0]}$`));
    await eventually(() => selectedCell(desk), first(places[0]));
    await page.keyboard.press('ArrowDown');
    await eventually(() => selectedCell(desk), first(places[1]));
    await tabTo(page, pane, new RegExp(`${places[2]}$`));
    await eventually(() => selectedCell(desk), first(places[2]));
    await expectNoFaults(desk);
    await desk.close();
  });
});
