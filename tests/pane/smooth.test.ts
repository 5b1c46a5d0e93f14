import { expect, test } from '@jest/globals';
import type { Browser, Frame } from 'playwright-core';
import { inBrowser } from './browser';
import type { Desk } from './desk';
import { eventually } from './expectations';
import { longestBlock } from './pane-time';
import { addThousandErrors, itemsOf, longList, pressDown, scrollTo, type LongList } from './thousand';
import { button, findTables, readSample, seeFindings } from './walk';

/** Nobody may notice that the pane is busy: 100 ms, of a machine that is half as fast as ours. */
const LONGEST_BLOCK = 200;
/** Of 600 ms, on a machine that gives its time to twenty others too. */
const SURELY_SEEN = 30;
/** Told, not held, where a machine that does other work at the same time would be what is measured. */
const tell = (words: string) => process.stderr.write(`${words}\n`);

const browserOf = ({ page }: Desk): Browser => page.context().browser() as Browser;
const blockOf = (desk: Desk, work: () => Promise<void>) => longestBlock(browserOf(desk), desk.page, work);

/** Holds up the thread for 600 ms, as a program in the page or in the pane does. */
const hold = async (frame: Frame): Promise<void> => {
  await frame.evaluate(() =>
    setTimeout(() => {
      const end = performance.now() + 600;
      while (performance.now() < end);
    }),
  );
  await frame.evaluate(() => new Promise(resolve => setTimeout(resolve)));
};

inBrowser('the pane is never held up', openDesk => {
  test('by reading, checking, or showing what was found', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    expect(await blockOf(desk, () => hold(pane))).toBeGreaterThan(SURELY_SEEN);
    expect(await blockOf(desk, () => hold(page.mainFrame()))).toBeLessThan(SURELY_SEEN);
    const blocks = {
      letter: await blockOf(desk, () => readSample(pane)),
      check: await blockOf(desk, () => findTables(pane)),
      findings: await blockOf(desk, () => seeFindings(pane)),
      'a thousand checks': await blockOf(desk, async () => {
        await pane.getByRole('tab', { name: 'Kontroller' }).click();
        await button(pane, /^I orden/).click();
      }),
    };
    tell(`Longest blocks by the pane, ms: ${JSON.stringify(blocks)}`);
    expect(Object.entries(blocks).filter(([, block]) => block > LONGEST_BLOCK)).toEqual([]);
    await desk.close();
  });

  test('by a thousand findings: only what is near is drawn, by scrolling', async () => {
    const desk = await thousandFindings(await openDesk());
    const list = await longList(desk);
    expect(list.size).toBeGreaterThan(1000);
    const last = list.item(list.size);
    let most = 0;
    const scrolling = await blockOf(desk, async () => {
      most = await scrollTo(desk, 1, last);
    });
    // What follows the list is seen by now; its own end is a little above.
    const drawn = desk.pane.locator(`ul:has(> li[aria-setsize='${list.size}'])`);
    await eventually(async () => {
      await drawn.evaluate(element => element.scrollIntoView(false));
      return last.count();
    }, 1);
    most = Math.max(most, await scrollTo(desk, -1, list.item(1)));
    tell(`Longest block by the pane, ms: ${scrolling}; ${list.size} findings, at most ${most} items drawn`);
    expect(most).toBeLessThanOrEqual(ITEMS_AT_MOST);
    await desk.close();
  });

  test('by a thousand findings: a key changes the item that it leaves and the one it comes to', async () => {
    const desk = await thousandFindings(await openDesk());
    const list = await longList(desk);
    await list.item(1).locator('[data-place]').focus();
    await countChanges(desk, list);
    const keys = await blockOf(desk, () => pressDown(desk, list.item(1), PRESSES));
    expect(
      await list
        .item(PRESSES + 1)
        .locator('[data-place]:focus')
        .count(),
    ).toBe(1);
    const changes = await desk.pane.evaluate(() => (window as unknown as { changes: number[] }).changes);
    const nodes = await desk.pane.evaluate(() => document.querySelectorAll('*').length);
    tell(
      `Longest block by the pane, ms: ${keys}; at most ${Math.max(...changes)} items changed, ${nodes} elements`,
    );
    expect(changes.length).toBeGreaterThanOrEqual(PRESSES);
    expect(Math.max(...changes)).toBeLessThanOrEqual(2);
    expect(await itemsOf(desk).count()).toBeLessThanOrEqual(ITEMS_AT_MOST);
    expect(nodes).toBeLessThan(ELEMENTS_AT_MOST);
    await desk.close();
  });
});

const PRESSES = 30;
/** Five groups of forty in each of the lists that are open at first: the errors. */
const ITEMS_AT_MOST = 400;
const ELEMENTS_AT_MOST = 6000;

async function thousandFindings(desk: Desk): Promise<Desk> {
  await addThousandErrors(desk.page);
  await findTables(desk.pane);
  await seeFindings(desk.pane);
  return desk;
}

/** Notes how many of the items that are drawn now are changed at once; others come as the list moves on. */
async function countChanges({ pane }: Desk, { size }: LongList): Promise<void> {
  await pane.evaluate(setSize => {
    const item = `li[aria-setsize='${setSize}']`;
    const known = new Set<unknown>(document.querySelectorAll(item));
    const changes: number[] = [];
    Object.assign(window, { changes });
    new MutationObserver(records => {
      const changed = new Set(records.map(({ target }) => (target as Element).closest(item)));
      changes.push([...changed].filter(one => known.has(one)).length);
    }).observe(document.body, { attributes: true, childList: true, subtree: true });
  }, size);
}
