import type { Locator, Page } from 'playwright-core';
import type { Desk } from './desk';

/** A workbook in which more than a thousand figures are wrong, and the way through what is found in it. */

const SCROLLS_AT_MOST = 80;
const PAGES_A_SCROLL = 3;
const MILLISECONDS_TO_DRAW = 20;

/** Adds a sheet with a table of 2 200 units in which every other deviation is wrong. */
export async function addThousandErrors(page: Page): Promise<void> {
  await page.evaluate(rows => {
    window.localExcel?.workbook.addSheet('Stort').setCells(0, 0, rows);
  }, rowsWithErrors());
}

function rowsWithErrors(): (string | number)[][] {
  const head = ['Resultatenhet', 'Oppr. budsjett 2023', 'Just. budsjett 2023', 'Regnskap 2023', 'Avvik 2023'];
  const units = Array.from({ length: 2200 }, (_, unit) => {
    const deviation = 200 + unit + (unit % 2 === 0 ? 37 + ((unit * 7) % 91) : 0);
    return [`Enhet ${unit + 1}`, 1000 + unit, 1100 + 2 * unit, 900 + unit, deviation];
  });
  return [['Resultat per resultatenhet'], ['Tall i 1000 kr'], head, ...units];
}

/** The items of the findings that are drawn. */
export const itemsOf = ({ pane }: Desk): Locator => pane.locator('[role=tabpanel] li[aria-posinset]');

/** Of the longest list of findings. */
export interface LongList {
  readonly size: number;
  /** Its item number `place`, counted from 1, where it is drawn. */
  item(place: number): Locator;
}

export async function longList(desk: Desk): Promise<LongList> {
  const sizes = await itemsOf(desk).evaluateAll(all =>
    all.map(item => Number(item.getAttribute('aria-setsize'))),
  );
  const size = Math.max(...sizes);
  const item = (place: number) =>
    desk.pane.locator(`[role=tabpanel] li[aria-setsize='${size}'][aria-posinset='${place}']`);
  return { size, item };
}

/** Scrolls down (1) or up (-1) until `wanted` is drawn. @returns the most items that were drawn on the way */
export async function scrollTo(desk: Desk, direction: 1 | -1, wanted: Locator): Promise<number> {
  const main = desk.pane.locator('main');
  let most = 0;
  for (let scroll = 0; scroll < SCROLLS_AT_MOST && (await wanted.count()) === 0; scroll++) {
    await main.evaluate(
      (element, by) => element.scrollBy(0, element.clientHeight * by),
      direction * PAGES_A_SCROLL,
    );
    await desk.page.waitForTimeout(MILLISECONDS_TO_DRAW);
    most = Math.max(most, await itemsOf(desk).count());
  }
  return most;
}

/** Goes down from an item by the arrow key. */
export async function pressDown({ page }: Desk, item: Locator, presses: number): Promise<void> {
  await item.locator('[data-place]').focus();
  for (let press = 0; press < presses; press++) await page.keyboard.press('ArrowDown');
}
