import { expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { nb } from '../../src/language/nb';
import { inBrowser } from './browser';
import type { Desk } from './desk';
import { eventually, expectNoFaults } from './expectations';
import { asCell, button, findTables, readSample, seeFindings, selectedCell, toTables } from './walk';

const { trace } = nb.pane;

const card = (pane: Frame) => pane.getByRole('region', { name: trace.title });

/** Inserts the table of indicators alone. */
async function insertIndicators({ page, pane }: Desk): Promise<void> {
  await readSample(pane);
  await findTables(pane);
  await seeFindings(pane);
  await toTables(pane);
  await pane.getByRole('checkbox', { name: /^Alle \(/ }).uncheck();
  await pane.getByRole('checkbox', { name: /^Måloppnåelse/ }).check();
  await button(pane, /^Sett inn 1 tabell/).click();
  await page.getByRole('tab', { name: 'Måloppnåelse' }).click();
}

/** The first cell of the sheet before the user that fits, by what the local Excel holds. */
function cellWith({ page }: Desk, pattern: string): Promise<{ address: string; content: string }> {
  return page.evaluate(wanted => {
    const sheet = window.localExcel?.workbook.sheets.at(-1);
    const used = sheet?.usedRange(true);
    if (!sheet || !used) throw new Error('no sheet');
    for (let row = 5; row < used.rows; row++) {
      for (let column = 1; column < used.columns; column++) {
        const content = String(sheet.formula(row, column) ?? sheet.value(row, column));
        const address = `${String.fromCharCode(65 + column)}${row + 1}`;
        if (new RegExp(wanted).test(content)) return { address, content };
      }
    }
    throw new Error(`no ${wanted}`);
  }, pattern);
}

inBrowser('where a figure comes from', openDesk => {
  test('a figure of an inserted table: one press tells the cell, and the letter in its own words', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await insertIndicators(desk);
    const { address, content } = await cellWith(desk, '^=.*!D[0-9]+');
    const [, sheet, cell] = /'?([^'!(]+)'?!([A-Z]+\d+)/.exec(content) ?? [];
    await page.evaluate(to => window.localExcel?.select(to), {
      ...{ sheet: 'Måloppnåelse', rows: 1, columns: 1 },
      row: Number(/\d+/.exec(address)?.[0]) - 1,
      column: address.charCodeAt(0) - 65,
    });
    await button(pane, trace.show).focus();
    await page.keyboard.press('Enter');
    await card(pane).getByText(trace.from(1)).waitFor();
    await card(pane)
      .getByText(/^Brevets måltall for «/)
      .waitFor();
    expect(await card(pane).locator('dd').count()).toBeGreaterThan(0);
    await card(pane).locator('[data-place]').click();
    await eventually(() => selectedCell(desk), `${sheet}!${cell}`);
    await button(pane, nb.pane.close).click();
    await card(pane).waitFor({ state: 'detached' });
    await eventually(() => pane.evaluate(() => document.activeElement?.tagName), 'H1');
    await expectNoFaults(desk);
    await desk.close();
  });

  test('a deviation of the workbook itself is traced to its terms, and the sheet follows the arrow keys', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await findTables(pane);
    await page.evaluate(() => {
      const excel = window.localExcel;
      const sheet = excel?.workbook.sheet('Netto');
      sheet?.setCells(20, 0, [[1, 2, { formula: '=A21-B21' }]]);
      excel?.select({ sheet: 'Netto', row: 20, column: 2, rows: 1, columns: 1 });
    });
    await button(pane, trace.show).click();
    await card(pane).getByText(trace.from(2)).waitFor();
    const places = await card(pane).locator('[data-place]').allInnerTexts();
    expect(places.toSorted()).toEqual(['Netto, A21', 'Netto, B21']);
    await card(pane).locator('[data-place]').first().focus();
    await page.keyboard.press('ArrowDown');
    await eventually(() => selectedCell(desk), asCell(places[1] ?? ''));
    await expectNoFaults(desk);
    await desk.close();
  });

  test('an empty cell, and Excel busy with a cell, are told so', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await findTables(pane);
    await page.evaluate(() =>
      window.localExcel?.select({ sheet: 'Netto', row: 500, column: 3, rows: 1, columns: 1 }),
    );
    await button(pane, trace.show).click();
    await card(pane).getByText(trace.blank).waitFor();
    await page.evaluate(() => window.localExcel?.faults.inject({ kind: 'cellEditMode' }));
    await button(pane, trace.show).click();
    await pane.getByText(nb.problem.excel.cellEditMode).waitFor();
    expect(desk.faults).toEqual([]);
    await desk.close();
  });
});
