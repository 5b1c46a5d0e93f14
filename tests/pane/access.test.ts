import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { nb } from '../../src/language/nb';
import { inBrowser } from './browser';
import { doubtfulLetter, doubtfulPdf, emptyLetter } from './letters';
import { button, chooseLetter, findTables, idle, problem, readSample, seeFindings, toTables } from './walk';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** What axe finds wrong, in short. @param rules ids of the rules, none for all */
async function faultsIn(pane: Frame, rules: readonly string[]): Promise<string[]> {
  const { violations } = await pane.evaluate(async (values): Promise<AxeResult> => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResult> } };
    // A change of theme begins its fades in the next frame; half-drawn, nothing has its own colours.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await Promise.all(document.getAnimations().map(animation => animation.finished.catch(() => null)));
    return axe.run(values.length > 0 ? { runOnly: { type: 'rule', values } } : {});
  }, rules);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
}

/** Some ten states, each looked at by axe in three themes, on a machine that does other work at the same time. */
const MILLISECONDS_FOR_ALL_STATES = 300_000;

const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** All rules once; a theme changes nothing but colours. The last is where the walk goes on. */
const THEMES = [
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }, COLOUR_RULES],
  ['high contrast', { colorScheme: 'dark', forcedColors: 'active' }, COLOUR_RULES],
  ['light', { colorScheme: 'light', forcedColors: 'none' }, []],
] as const;

/** Lets the first finding stand, from the open form to the list of what was accepted. */
async function acceptFirst(pane: Frame, look: (state: string) => Promise<void>): Promise<void> {
  const { accept } = nb.pane;
  await pane.locator('[role=tabpanel] [data-place]').first().click();
  await look('a finding');
  await button(pane, /^Godta funnet i/).click();
  await button(pane, accept.accept).click();
  await pane.getByText(accept.missing).waitFor();
  await look('a reason is asked for');
  await pane.getByLabel(accept.why).fill('Avtalt');
  await button(pane, accept.accept).click();
  await button(pane, accept.group(1)).click();
  await pane.locator('[role=tabpanel] [data-place]').last().click();
  await idle(pane);
  await look('accepted');
}

/** Looks at a state by axe, in every theme. */
type Look = (state: string) => Promise<void>;

inBrowser('axe finds nothing', openDesk => {
  /** A way through the pane, which looks at each state it comes to. */
  const walk = (name: string, way: (pane: Frame, look: Look) => Promise<void>) =>
    test(
      name,
      async () => {
        const desk = await openDesk();
        const { page, pane } = desk;
        await pane.evaluate(axeSource);
        const found: Record<string, string[]> = {};
        await way(pane, async state => {
          for (const [theme, media, rules] of THEMES) {
            await page.emulateMedia(media);
            const faults = await faultsIn(pane, rules);
            if (faults.length > 0) found[`${state}, ${theme}`] = faults;
          }
        });
        expect(found).toEqual({});
        expect(desk.faults).toEqual([]);
        await desk.close();
      },
      MILLISECONDS_FOR_ALL_STATES,
    );

  walk('in a letter', async (pane, look) => {
    await look('empty');
    await chooseLetter(pane, emptyLetter());
    await problem(pane);
    await look('a problem');
    await button(pane, 'Lim inn tekst').click();
    await pane.getByLabel('Brevets tekst').waitFor();
    await look('pasting');
    await button(pane, 'Avbryt').click();
    await chooseLetter(pane, doubtfulLetter());
    await button(pane, '1 tall å se over').click();
    await pane.getByLabel('Et annet tall').fill('mange');
    await pane.getByLabel('Et annet tall').press('Enter');
    await pane.getByText(nb.pane.letter.notAFigure).waitFor();
    await look('a doubtful figure');
    await button(pane, /^Fjern/).click();
    await chooseLetter(pane, doubtfulPdf());
    await button(pane, '1 tall å se over').click();
    await pane.getByText(nb.pane.letter.showPage(2)).click();
    const page = pane.getByRole('img', { name: /^Side 2/ });
    // All of pdf.js is loaded first; and a page that cannot be drawn is told of.
    await page.or(pane.getByText(nb.pane.letter.noPage)).waitFor({ timeout: 60_000 });
    expect(await page.count()).toBe(1);
    await look('the page of the letter');
    await button(pane, /^Fjern/).click();
    await readSample(pane);
    await button(pane, /uvanlige skrivemåter$/).click();
    await look('the letter');
  });

  walk('in the tables', async (pane, look) => {
    await readSample(pane);
    await findTables(pane);
    await look('the tables');
    await pane.getByText(nb.pane.tables.missing).click();
    await look('a table is missing');
    await pane.getByText(nb.pane.tables.missing).click();
    await pane.locator('main [data-place]').first().click();
    await pane.locator('main li summary').click();
    await look('how a table is read');
    await button(pane, nb.pane.recognised.none).click();
    await pane.getByText(nb.pane.recognised.notTables(1)).click();
    await idle(pane);
    await look('what is no table');
    await button(pane, /^Ta med igjen/).click();
    await pane.getByText(nb.pane.recognised.notTables(1)).waitFor({ state: 'detached' });
    await idle(pane);
    await button(pane, nb.pane.trace.show).click();
    await pane.getByRole('region', { name: nb.pane.trace.title }).waitFor();
    await look('where a figure comes from');
    await button(pane, nb.pane.close).click();
  });

  walk('in the findings', async (pane, look) => {
    await readSample(pane);
    await findTables(pane);
    await seeFindings(pane);
    await look('the findings');
    await button(pane, nb.pane.marker.mark).click();
    await pane
      .getByText(/i arket Avdelinger/)
      .first()
      .waitFor();
    await look('the findings are marked');
    await button(pane, nb.pane.marker.mark).click();
    await acceptFirst(pane, look);
    await button(pane, /^Rett alle/)
      .first()
      .click();
    await look('what will be corrected');
    await button(pane, /^Rett \d+ celle/).click();
    await button(pane, nb.pane.fix.undo).waitFor();
    await idle(pane);
    await look('corrected');
    await pane.getByRole('searchbox').fill('finnes slett ikke');
    await look('nothing found');
    await pane.getByRole('tab', { name: 'Måltall' }).click();
    await pane
      .getByText(/^Se hva brevet sier/)
      .first()
      .click();
    await look('the indicators');
    await pane.getByRole('tab', { name: 'Kontroller' }).click();
    // From below: an open list grows while one looks at it, and pushes what stands under it.
    const groups = await pane.locator('.fui-AccordionHeader button').all();
    for (const group of groups.toReversed()) await group.click();
    await pane.getByRole('switch').first().click();
    await pane.getByText(nb.pane.rules.off, { exact: true }).waitFor();
    await idle(pane);
    await look('the checks');
  });

  walk('in the tables to insert', async (pane, look) => {
    await readSample(pane);
    await findTables(pane);
    await seeFindings(pane);
    await toTables(pane);
    await button(pane, /^Forhåndsvis/)
      .first()
      .click();
    await look('a preview');
    await button(pane, /^Sett inn \d+ tabell/).click();
    await pane.getByText(/nye ark er satt inn/).waitFor();
    await look('inserted');
    await button(pane, 'Angre innsettingen').click();
    await pane.getByText(nb.pane.insert.undone).waitFor();
    await look('undone');
  });

  test(
    'nothing is wider than the pane, however narrow that is',
    async () => {
      const desk = await openDesk();
      const { page, pane } = desk;
      const look = async (state: string) => {
        for (const width of [320, 350, 600]) {
          // The frame has a line of its own.
          await page
            .locator('#pane')
            .evaluate((element, pixels) => (element.style.width = `${pixels + 1}px`), width);
          const tooWide = await pane.evaluate(() =>
            [document.documentElement, document.querySelector('main')].some(
              element => element && element.scrollWidth > element.clientWidth,
            ),
          );
          expect([state, width, tooWide]).toEqual([state, width, false]);
        }
      };
      await look('empty');
      await readSample(pane);
      await look('letter');
      await findTables(pane);
      await look('tables');
      await pane.locator('main [data-place]').first().click();
      await pane.locator('main li summary').click();
      await look('how a table is read');
      await button(pane, nb.pane.trace.show).click();
      await pane.getByRole('region', { name: nb.pane.trace.title }).waitFor();
      await look('trace');
      await button(pane, nb.pane.close).click();
      await seeFindings(pane);
      await look('findings');
      await pane.locator('[role=tabpanel] [data-place]').first().click();
      await button(pane, /^Godta funnet i/).click();
      await look('a finding');
      await pane.getByRole('tab', { name: 'Kontroller' }).click();
      await button(pane, nb.pane.rules.group).click();
      await look('checks');
      await pane.getByRole('tab', { name: 'Måltall' }).click();
      await look('indicators');
      await toTables(pane);
      await button(pane, /^Forhåndsvis/)
        .first()
        .click();
      await look('insert');
      await desk.close();
    },
    MILLISECONDS_FOR_ALL_STATES,
  );
});
