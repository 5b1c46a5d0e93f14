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
      page.blocks.push(...list.getEntries().map(entry => entry.duration)),
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

  test('by a list of a thousand: only what is near is drawn, and the end is reached by scrolling', async () => {
    const desk = await openDesk();
    const { pane } = desk;
    await readSample(pane);
    await findTables(pane);
    await seeFindings(pane);
    await pane.getByRole('tab', { name: 'Kontroller' }).click();
    const group = button(pane, /^I orden/);
    const all = Number(/\d+/.exec(await group.innerText())?.[0]);
    expect(all).toBeGreaterThan(900);
    await group.click();
    const items = pane.locator('[role=tabpanel] li[aria-posinset]');
    await items.first().waitFor();
    expect(await items.count()).toBeLessThan(200);
    expect(await items.first().getAttribute('aria-setsize')).toBe(String(all));
    await watch(pane);
    const end = () =>
      pane.locator('main').evaluate(main => {
        main.scrollTo(0, main.scrollHeight);
        return document.querySelectorAll('[role=tabpanel] li[aria-posinset]').length;
      });
    await eventually(end, all);
    expect(await longest(desk)).toBeLessThan(LONGEST_BLOCK * ROOM_FOR_OTHERS);
    await desk.close();
  });
});
