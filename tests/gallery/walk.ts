import type { Page } from 'playwright-core';

/** Opens one entry of the gallery and waits until it stands there whole. */
export async function showEntry(page: Page, name: string): Promise<void> {
  await page.evaluate(hash => {
    location.hash = hash;
  }, name);
  await page.waitForFunction(expected => window.shownEntry === expected, name);
  await settled(page);
}

/** Half-drawn by a fade or a slide, nothing has its own place and colours. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // A change of theme begins its fades in the next frame.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await Promise.all(document.getAnimations().map(animation => animation.finished.catch(() => null)));
  });
}
