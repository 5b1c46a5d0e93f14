import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser } from '../pane/browser';
import { ENTRIES } from './entries';
import { layoutFaults } from './measures';
import { settled, showEntry } from './walk';

/** Every state of the pane, at every width and in every theme: nothing cut, nothing over another, nothing for axe. */

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [320, 350, 600];
const HEIGHT = 800;
/** All rules once; a theme changes nothing but colours. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const THEMES = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' }, rules: [] },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, rules: COLOURS },
  { name: 'high contrast', media: { colorScheme: 'dark', forcedColors: 'active' }, rules: COLOURS },
] as const;
const MILLISECONDS = 600_000;

async function axeFaults(page: Page, rules: readonly string[]): Promise<string[]> {
  return page.evaluate(async values => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run(values.length > 0 ? { runOnly: { type: 'rule', values } } : {});
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, rules);
}

async function faultsOf(page: Page, name: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  const note = (where: string, faults: string[]) => {
    if (faults.length > 0) found[`${name}, ${where}`] = faults;
  };
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    await settled(page);
    note(`${width} px`, await page.evaluate(layoutFaults));
  }
  for (const { name: theme, media, rules } of THEMES) {
    await page.emulateMedia(media);
    await settled(page);
    note(theme, await axeFaults(page, rules));
  }
  await page.emulateMedia(THEMES[0].media);
  return found;
}

inBrowser('the gallery', openDesk => {
  test(
    'has no state in which anything is cut, lies over another, or is wrong to axe',
    async () => {
      const { page, faults, close } = await openDesk();
      await page.goto(`${page.url()}gallery.html`);
      await page.evaluate(axeSource);
      let found: Record<string, string[]> = {};
      for (const { name } of ENTRIES) {
        await showEntry(page, name);
        found = { ...found, ...(await faultsOf(page, name)) };
      }
      expect(found).toEqual({});
      expect(faults).toEqual([]);
      await close();
    },
    MILLISECONDS,
  );

  test('sees a text that is cut, controls that overlap, and a page that is too wide', async () => {
    const { page, close } = await openDesk();
    await page.goto('about:blank');
    await page.setContent(
      '<main style="width: 200px; height: 200px; overflow: hidden"><p style="width: 60px; overflow: hidden; white-space: nowrap">Lang tekst som kuttes</p>' +
        '<button style="position: absolute; left: 0; top: 50px">En</button><button style="position: absolute; left: 5px; top: 55px">To</button>' +
        '<div style="width: 300px; height: 1px"></div></main>',
    );
    const seen = (await page.evaluate(layoutFaults)).map(fault => fault.split(':')[0]);
    expect(seen).toEqual(['wider than the pane', 'cut text', 'overlap']);
    await close();
  });
});

test('every entry has its picture, and no picture is of another', () => {
  const pictures = readdirSync(join(import.meta.dirname, 'reference'));
  expect(pictures.toSorted()).toEqual(ENTRIES.map(({ name }) => `${name}.png`).toSorted());
});
