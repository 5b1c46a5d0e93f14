import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../pane/desk';
import { serveSite } from '../pane/site';
import { ENTRIES } from './entries';
import { showEntry } from './walk';

/** Makes the reference pictures anew: `npx tsx tests/gallery/pictures.ts`. To be looked at before they are kept. */

const folder = join(import.meta.dirname, 'reference');
/** The pictures take turns, so that together they show every width in every theme. */
const WIDTHS = [350, 320, 600];
const THEMES = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

const site = await serveSite();
const browser = await launch();
const context = await browser.newContext({ ignoreHTTPSErrors: true });
const page = await context.newPage();
const pictures = new Map<string, Buffer>();
await page.goto(`${site.address}gallery.html`);
for (const [index, { name }] of ENTRIES.entries()) {
  await page.setViewportSize({ width: WIDTHS[index % WIDTHS.length] ?? 350, height: 640 });
  await page.emulateMedia(THEMES[Math.floor(index / WIDTHS.length) % THEMES.length] ?? THEMES[0]);
  await showEntry(page, name);
  pictures.set(`${name}.png`, await page.screenshot());
}
// Not before all are there.
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [name, picture] of pictures) writeFileSync(join(folder, name), picture);
await browser.close();
site.close();
