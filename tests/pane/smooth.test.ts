import { expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { inBrowser } from './browser';
import type { Desk } from './desk';
import { eventually } from './expectations';
import { button, findTables, readSample, seeFindings } from './walk';

/** Nobody may notice that the pane is busy. */
const LONGEST_BLOCK = 100;
/** What is measured on a machine that does other work at the same time is more than the pane's own. */
const ROOM_FOR_OTHERS = 2;

/** Notes every time the pane's own thread is held up for 50 ms or more. */
async function watch(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    const page = window as unknown as { blocks: number[] };
    page.blocks = [];
    new PerformanceObserver(list =>
      // The local Excel draws its sheet in the page around, on the same thread; that is no work of the pane's.
      page.blocks.push(
        ...list
          .getEntries()
          .filter(({ name }) => name !== 'same-origin-ancestor')
          .map(entry => entry.duration),
      ),
    ).observe({
      entryTypes: ['longtask'],
    });
  });
}

/** The longest block since the last look, milliseconds; 0 when none was as long as 50. */
async function longest({ pane }: Desk): Promise<number> {
  // A task is told of after its end.
  await new Promise(resolve => setTimeout(resolve, 200));
  return pane.evaluate(() => {
    const page = window as unknown as { blocks: number[] };
    return Math.max(0, ...page.blocks.splice(0));
  });
}

inBrowser('the pane is never held up', openDesk => {
  test('by reading, checking, or showing what was found', async () => {
    const desk = await openDesk();
    const { pane } = desk;
    await watch(pane);
    await pane.evaluate(() =>
      setTimeout(() => {
        const end = performance.now() + 70;
        while (performance.now() < end);
      }),
    );
    expect(await longest(desk)).toBeGreaterThan(50);
    const blocks: Record<string, number> = {};
    await readSample(pane);
    blocks['letter'] = await longest(desk);
    await findTables(pane);
    blocks['check'] = await longest(desk);
    await seeFindings(pane);
    blocks['findings'] = await longest(desk);
    await pane.getByRole('tab', { name: 'Kontroller' }).click();
    await button(pane, /^I orden/).click();
    blocks['a thousand checks'] = await longest(desk);
    process.stderr.write(`Longest blocks of the pane's thread, ms: ${JSON.stringify(blocks)}\n`);
    const tooLong = Object.entries(blocks).filter(([, block]) => block > LONGEST_BLOCK * ROOM_FOR_OTHERS);
    expect(tooLong).toEqual([]);
    await desk.close();
  });

  test('by a thousand findings: only what is near is drawn, by scrolling and by the keys', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await page.evaluate(rows => {
      window.localExcel?.workbook.addSheet('Stort').setCells(0, 0, rows);
    }, rowsWithErrors());
    await watch(pane);
    const idle = await longest(desk);
    await findTables(pane);
    const blocks: Record<string, number> = { idle, check: await longest(desk) };
    await seeFindings(pane);
    blocks['findings'] = await longest(desk);
    const items = pane.locator('[role=tabpanel] li[aria-posinset]');
    const sizes = await items.evaluateAll(all => all.map(item => Number(item.getAttribute('aria-setsize'))));
    expect(Math.max(...sizes)).toBeGreaterThan(1000);
    const size = Math.max(...sizes);
    const last = pane.locator(`[role=tabpanel] li[aria-setsize='${size}'][aria-posinset='${size}']`);
    const scrollDown = () => pane.locator('main').evaluate(main => main.scrollBy(0, main.clientHeight * 3));
    let most = 0;
    for (let scroll = 0; scroll < 80 && (await last.count()) === 0; scroll++) {
      await scrollDown();
      await page.waitForTimeout(20);
      most = Math.max(most, await items.count());
    }
    // What follows the list is seen by now; its own end is a little above.
    const list = pane.locator(`ul:has(> li[aria-setsize='${size}'])`);
    await eventually(async () => {
      await list.evaluate(drawn => drawn.scrollIntoView(false));
      return last.count();
    }, 1);
    blocks['scrolling'] = await longest(desk);
    // Back up, and through the list by the keys.
    const first = pane.locator(`[role=tabpanel] li[aria-setsize='${size}'][aria-posinset='1']`);
    for (let scroll = 0; scroll < 80 && (await first.count()) === 0; scroll++) {
      await pane.locator('main').evaluate(main => main.scrollBy(0, -main.clientHeight * 3));
      await page.waitForTimeout(20);
      most = Math.max(most, await items.count());
    }
    await first.locator('[data-place]').focus();
    for (let press = 0; press < 60; press++) await page.keyboard.press('ArrowDown');
    const at = await pane.evaluate(() =>
      document.activeElement?.closest('li')?.getAttribute('aria-posinset'),
    );
    expect(at).toBe('61');
    blocks['keys'] = await longest(desk);
    most = Math.max(most, await items.count());
    const nodes = await pane.evaluate(() => document.querySelectorAll('*').length);
    // Told, not held: pressing keys through the list also has the local Excel select and draw, and a busy machine is slower.
    process.stderr.write(
      `Longest blocks of the pane's thread, ms: ${JSON.stringify(blocks)}; ${size} findings, at most ${most} items and ${nodes} elements drawn\n`,
    );
    expect(most).toBeLessThanOrEqual(ITEMS_AT_MOST);
    expect(nodes).toBeLessThan(ELEMENTS_AT_MOST);
    await desk.close();
  });
});

/** Five groups of forty in each of the lists that are open at first: the errors. */
const ITEMS_AT_MOST = 400;
const ELEMENTS_AT_MOST = 6000;

/** A table of 2 200 units in which every other deviation is wrong. */
function rowsWithErrors(): (string | number)[][] {
  const head = ['Resultatenhet', 'Oppr. budsjett 2023', 'Just. budsjett 2023', 'Regnskap 2023', 'Avvik 2023'];
  const units = Array.from({ length: 2200 }, (_, unit) => {
    const deviation = 200 + unit + (unit % 2 === 0 ? 37 + ((unit * 7) % 91) : 0);
    return [`Enhet ${unit + 1}`, 1000 + unit, 1100 + 2 * unit, 900 + unit, deviation];
  });
  return [['Resultat per resultatenhet'], ['Tall i 1000 kr'], head, ...units];
}
