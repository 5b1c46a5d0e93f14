import { expect, test } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { nb } from '../../src/language/nb';
import { inBrowser } from './browser';
import type { Desk } from './desk';
import { eventually, expectNoFaults } from './expectations';
import { button, findTables, idle, reopen, seeFindings, tabTo, toTables } from './walk';

const { choices, insert, remarks } = nb.pane;
const NET = 'Hovedoversikt netto';

async function toInsertion(pane: Frame): Promise<void> {
  await findTables(pane);
  await seeFindings(pane);
  await toTables(pane);
}

/** What is on the clipboard, by type. */
const clipboard = (pane: Frame): Promise<Record<string, string>> =>
  pane.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const parts = (item?.types ?? []).map(
      async type => [type, (await (await item?.getType(type))?.text()) ?? ''] as const,
    );
    return Object.fromEntries(await Promise.all(parts));
  });

/** What stands in column A of a sheet. */
const firstColumn = (page: Page, name: string) =>
  page.evaluate(sheetName => {
    const sheet = window.localExcel?.workbook.sheet(sheetName);
    const rows = sheet?.usedRange(true)?.rows ?? 0;
    return Array.from({ length: rows }, (_, row) => sheet?.value(row, 0));
  }, name);

/** The copied table as a page reads it that it is pasted into; the pane's own would refuse its styles. */
async function pasted({ page }: Desk, html: string) {
  const other = await page.context().newPage();
  const read = await other.evaluate(markup => {
    const page = new DOMParser().parseFromString(markup, 'text/html');
    const count = (selector: string) => page.querySelectorAll(selector).length;
    return {
      caption: page.querySelector('table caption')?.textContent ?? '',
      headers: count('thead th[scope=col]'),
      rows: count('tbody tr'),
      named: count('tbody th[scope=row]'),
      figures: page.querySelector('tbody tr:nth-child(2) td')?.textContent,
      notes: count('p'),
      ruled: page.querySelector('th')?.style.borderBottomWidth,
    };
  }, html);
  await other.close();
  return read;
}

inBrowser('the choices about the tables', openDesk => {
  test('by keyboard: the preview follows, and the workbook remembers them', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await toInsertion(pane);
    await button(pane, insert.preview(NET)).click();
    const header = (name: string) => pane.getByRole('columnheader', { name }).count();
    expect(await header(nb.report.headers.deviationPercent)).toBe(0);
    await pane.locator('h1').focus();
    await tabTo(page, pane, new RegExp(`^${choices.summary(0)}$`));
    await page.keyboard.press('Enter');
    await pane.getByLabel(choices.column.deviationPercent).waitFor();
    await tabTo(page, pane, new RegExp(`^${choices.column.deviationPercent}$`));
    await page.keyboard.press('Space');
    await eventually(() => header(nb.report.headers.deviationPercent), 1);
    // The focus stands where it was, so that the next choice is one press away.
    await tabTo(page, pane, new RegExp(`^${choices.column.commentColumn}$`));
    await page.keyboard.press('Space');
    await eventually(() => header(nb.report.headers.comment), 1);
    await idle(pane);

    await reopen(desk);
    await toInsertion(pane);
    await pane.getByText(choices.summary(2)).click();
    expect(await pane.getByLabel(choices.column.commentColumn).isChecked()).toBe(true);
    await expectNoFaults(desk);
    await desk.close();
  });

  test('what is no number is refused in a sentence and changes nothing', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await toInsertion(pane);
    await pane.getByText(choices.summary(0)).click();
    const field = pane.getByLabel(choices.kroner);
    await field.fill('en halv million');
    await page.keyboard.press('Enter');
    await pane.getByText(choices.notALimit).waitFor();
    expect(await pane.getByText(choices.summary(0)).count()).toBe(1);
    await field.fill('5 000 000');
    await page.keyboard.press('Enter');
    await pane.getByText(choices.summary(1)).waitFor();
    expect(await pane.getByText(choices.notALimit).count()).toBe(0);
    await expectNoFaults(desk);
    await desk.close();
  });

  test('a text about a material deviation is written as edited, and left alone afterwards', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await toInsertion(pane);
    await pane.getByText(choices.summary(0)).click();
    await pane.getByLabel(choices.kroner).fill('5 000 000');
    await page.keyboard.press('Enter');
    await button(pane, insert.preview(NET)).click();
    const text = pane.locator('textarea').first();
    await text.waitFor();
    expect(await text.inputValue()).toMatch(/^Funksjonsområde 1 har et mindreforbruk på \d+,\d mill\. kr/);
    await button(pane, remarks.copyOne('Funksjonsområde 1')).click();
    await pane.getByText(remarks.copied).waitFor();
    expect((await clipboard(pane))['text/plain']).toBe(await text.inputValue());
    await text.fill('Skrevet av meg.');
    await pane.getByLabel(`${remarks.below}: Funksjonsområde 1`).check();
    const region = pane.getByRole('region', { name: /^Forhåndsvisning/ });
    await region.getByText('Skrevet av meg.').waitFor();

    await pane.getByLabel(/^Alle \(/).click();
    await pane.getByLabel(NET, { exact: false }).first().check();
    await button(pane, insert.insert(1)).click();
    await pane.getByText(insert.written(1)).waitFor();
    expect(await firstColumn(page, NET)).toContain('Skrevet av meg.');

    await reopen(desk);
    await toInsertion(pane);
    await pane.getByText(nb.refresh.upToDate(1)).waitFor();
    expect(await firstColumn(page, NET)).toContain('Skrevet av meg.');
    await expectNoFaults(desk);
    await desk.close();
  });
});

inBrowser('a table for Word', openDesk => {
  test.each([
    ['by the copy command', true],
    ['as a script writes it where there is no such command', false],
  ])('is on the clipboard %s', async (_, allowed) => {
    const desk = await openDesk();
    const { pane } = desk;
    await toInsertion(pane);
    if (!allowed) {
      await pane.evaluate(() => {
        document.execCommand = () => false;
      });
    }
    await button(pane, insert.preview(NET)).click();
    await button(pane, remarks.copyTableNamed(NET)).click();
    await pane.getByText(remarks.tableCopied).waitFor();
    const { 'text/html': html = '', 'text/plain': text = '' } = await clipboard(pane);
    const table = await pasted(desk, html);
    const region = pane.getByRole('region', { name: /^Forhåndsvisning/ });
    const rows = await region.locator('tbody tr').count();
    expect(table).toMatchObject({
      ruled: '1px',
      rows,
      named: rows,
      headers: await region.locator('thead th').count(),
    });
    expect(table.caption).toContain('Tall i 1000 kr');
    expect(table.figures).toBe(await region.locator('tbody tr:nth-child(2) td').first().innerText());
    expect(table.notes).toBeGreaterThan(2);
    expect(text.split('\n').length).toBeGreaterThan(rows + 3);
    if (allowed) await expectNoFaults(desk);
    await desk.close();
  });
});
