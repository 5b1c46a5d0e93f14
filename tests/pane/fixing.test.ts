import { expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { nb } from '../../src/language/nb';
import { inBrowser } from './browser';
import type { Desk } from './desk';
import { eventually, expectNoFaults } from './expectations';
import { arrowTo, button, findTables, idle, readSample, seeFindings, tabTo } from './walk';

const { fix } = nb.pane;

async function errorsIn(pane: Frame): Promise<number> {
  return Number.parseInt(await pane.getByText(/^\d+ feil må rettes\.$/).innerText(), 10);
}

/** What every cell of the workbook holds. */
const contents = ({ page }: Desk): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify(
      window.localExcel?.workbook.sheets.map(sheet => {
        const used = sheet.usedRange(true);
        return Array.from({ length: used ? used.rows * used.columns : 0 }, (_, index) => {
          const [row, column] = [Math.floor(index / (used?.columns ?? 1)), index % (used?.columns ?? 1)];
          const place = [(used?.row ?? 0) + row, (used?.column ?? 0) + column] as const;
          return sheet.formula(...place) ?? sheet.value(...place);
        });
      }),
    ),
  );

inBrowser('corrections', openDesk => {
  test('one by keyboard: shown before it is done, checked after, taken back in one step', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await readSample(pane);
    await findTables(pane);
    await seeFindings(pane);
    const [before, errors] = [await contents(desk), await errorsIn(pane)];
    await tabTo(page, pane, /\(\d+\)\s/);
    await arrowTo(page, pane, /^Snu fortegnet/);
    await pane.getByText(fix.change('-15', '15')).waitFor();
    await tabTo(page, pane, /^Rett Område 3, F31$/);
    await page.keyboard.press('Enter');
    await eventually(() => errorsIn(pane), errors - 1);
    await pane.getByText(/^1 celle er rettet:\s+Område 3, F31$/).waitFor();
    const changed = await page.evaluate(() => window.localExcel?.workbook.sheet('Område 3')?.value(30, 5));
    expect(changed).toBe(15);
    await idle(pane);
    await button(pane, fix.undo).focus();
    await page.keyboard.press('Enter');
    await eventually(() => errorsIn(pane), errors);
    expect(await contents(desk)).toBe(before);
    await expectNoFaults(desk);
    await desk.close();
  });

  test('all of a group at once, after a look at them, and back', async () => {
    const desk = await openDesk();
    const { pane } = desk;
    await readSample(pane);
    await findTables(pane);
    await seeFindings(pane);
    const [before, errors] = [await contents(desk), await errorsIn(pane)];
    await button(pane, /^Rett alle \(3\)$/)
      .first()
      .click();
    const preview = pane.getByRole('group', { name: fix.preview });
    expect(await preview.locator('li').count()).toBe(3);
    expect(await contents(desk)).toBe(before);
    await button(pane, fix.cells(3)).click();
    await eventually(() => errorsIn(pane), errors - 3);
    await idle(pane);
    await button(pane, fix.undo).click();
    await eventually(() => errorsIn(pane), errors);
    expect(await contents(desk)).toBe(before);
    await expectNoFaults(desk);
    await desk.close();
  });

  test('over what somebody has changed meanwhile are not done, and the user is told', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await findTables(pane);
    await seeFindings(pane);
    await pane.locator('[role=tabpanel] [data-place]').first().click();
    await page.evaluate(() => window.localExcel?.workbook.sheet('Område 3')?.setCells(30, 5, [[-16]]));
    await button(pane, /^Rett Område 3, F31$/).click();
    await pane.getByText(nb.problem.excel.cellsChanged).waitFor();
    expect(await page.evaluate(() => window.localExcel?.workbook.sheet('Område 3')?.value(30, 5))).toBe(-16);
    expect(desk.faults).toEqual([]);
    await desk.close();
  });
});
