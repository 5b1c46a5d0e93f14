import { expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { nb } from '../../src/language/nb';
import { inBrowser } from './browser';
import { eventually, expectNoFaults } from './expectations';
import { doubtfulLetter, doubtfulPdf } from './letters';
import { button, chooseLetter } from './walk';

const { letter } = nb.pane;
const SHOW = letter.showPage(2);

/** How many dots of the page that is shown have a color, by its name here. */
async function dotsOf(pane: Frame, test: 'marked' | 'framed'): Promise<number> {
  return pane.getByRole('img', { name: /^Side 2/ }).evaluate((canvas, wanted) => {
    const copy = document.createElement('canvas');
    Object.assign(copy, { width: (canvas as HTMLCanvasElement).width });
    Object.assign(copy, { height: (canvas as HTMLCanvasElement).height });
    const context = copy.getContext('2d');
    context?.drawImage(canvas as HTMLCanvasElement, 0, 0);
    const { data } = context?.getImageData(0, 0, copy.width, copy.height) ?? { data: [] };
    let dots = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3);
      if (wanted === 'marked' ? red > 240 && blue < 200 && green > 200 : red > 150 && green < 60) dots++;
    }
    return dots;
  }, test);
}

inBrowser('the page of the letter', openDesk => {
  test('is shown beside a doubtful figure, with its line marked and the figure framed', async () => {
    const desk = await openDesk();
    const { pane } = desk;
    await chooseLetter(pane, doubtfulPdf());
    await button(pane, letter.doubts(1)).click();
    await pane.getByText(SHOW).click();
    const page = pane.getByRole('img', { name: /^Side 2/ });
    await page.waitFor();
    await eventually(async () => (await dotsOf(pane, 'marked')) > 1000, true);
    expect(await dotsOf(pane, 'framed')).toBeGreaterThan(50);
    await eventually(async () => desk.page.workers().length, 1);
    // What else happens in the pane leaves it there.
    await chooseLetter(pane, doubtfulLetter());
    await pane.locator('.fui-Card').nth(1).waitFor();
    expect(await dotsOf(pane, 'marked')).toBeGreaterThan(1000);
    await expectNoFaults(desk);
    await desk.close();
  });

  test('is not offered for a letter without pages', async () => {
    const desk = await openDesk();
    const { pane } = desk;
    await chooseLetter(pane, doubtfulLetter());
    await button(pane, letter.doubts(1)).click();
    await pane.getByText(letter.whichFigure).waitFor();
    expect(await pane.getByText(/^Vis side/).count()).toBe(0);
    await desk.close();
  });
});
