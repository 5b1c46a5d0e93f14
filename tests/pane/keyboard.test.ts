import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { Frame, Page } from 'playwright-core';
import { en } from '../../src/language/en';
import type { Language } from '../../src/language/language';
import { nb } from '../../src/language/nb';
import { nn } from '../../src/language/nn';
import { inBrowser } from './browser';
import { eventually, expectNoFaults } from './expectations';
import {
  arrowTo,
  asCell,
  atStep,
  exactly,
  focusedName,
  idle,
  readSample,
  selectedCell,
  tabNames,
  tabTo,
} from './walk';

const LANGUAGES: readonly Language[] = [nb, nn, en];

/** How many of what the keys go to in a list are stops of the Tab key. */
const stopsIn = (pane: Frame, items: string): Promise<number> =>
  pane.locator(items).evaluateAll(all => all.filter(item => (item as HTMLElement).tabIndex >= 0).length);

const FINDINGS = '[role=tabpanel] .fui-AccordionHeader__button, [role=tabpanel] [data-place]';

async function speak(page: Page, pane: Frame, name: string): Promise<void> {
  await tabTo(page, pane, /^(Språk|Language)$/);
  await page.keyboard.type(name);
}

inBrowser('by keyboard alone', openDesk => {
  describe.each(LANGUAGES)('in $pane.ownName', ({ pane: texts }) => {
    test('the whole job, from the sample letter to the sheets and back', async () => {
      const desk = await openDesk();
      const { page, pane } = desk;
      const before = await tabNames(desk);
      const press = async (name: string | RegExp, key = 'Enter') => {
        await tabTo(page, pane, exactly(name));
        await page.keyboard.press(key);
      };
      const onHeading = () => eventually(() => pane.evaluate(() => document.activeElement?.tagName), 'H1');
      await pane.locator('nav button').first().focus();
      await speak(page, pane, texts.ownName);
      await press(texts.letter.sample);
      await pane.getByText(texts.letter.indicators(28)).first().waitFor();
      await press(texts.letter.next);
      await atStep(pane, texts.tables.title);
      await onHeading();
      await press(texts.tables.next);
      await atStep(pane, texts.findings.title);
      await onHeading();

      // The list is one stop of Tab; the arrow keys go through it, and the sheet follows.
      const places = await pane.locator('[role=tabpanel] [data-place] > span:last-child').allInnerTexts();
      await tabTo(page, pane, /\(\d+\)\s/);
      expect(await stopsIn(pane, FINDINGS)).toBe(1);
      await arrowTo(page, pane, new RegExp(`${places[0]}$`));
      await eventually(() => selectedCell(desk), asCell(places[0] ?? ''));
      await page.keyboard.press('ArrowDown');
      await eventually(() => selectedCell(desk), asCell(places[1] ?? ''));
      await page.keyboard.press('ArrowUp');
      await eventually(() => selectedCell(desk), asCell(places[0] ?? ''));
      expect(await stopsIn(pane, FINDINGS)).toBe(1);
      await page.keyboard.press('Home');
      expect(await focusedName(pane)).toMatch(/\(\d+\)\s/);
      await page.keyboard.press('End');
      const last = await pane.locator(FINDINGS).last().innerText();
      expect(await focusedName(pane)).toBe(last);

      await pane.locator('nav button').first().focus();
      await press(texts.findings.next);
      await atStep(pane, texts.insert.title);
      await press(/^(Alle|All) \(/, 'Space');
      const boxes = 'main ul li > div > div:first-child input[type=checkbox]';
      await page.keyboard.press('Tab');
      expect(await stopsIn(pane, boxes)).toBe(1);
      const names = await pane.locator('main ul li label').allInnerTexts();
      expect(await focusedName(pane)).toBe(names[0]);
      await page.keyboard.press('End');
      expect(await focusedName(pane)).toBe(names.at(-1));
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowDown');
      expect(await focusedName(pane)).toBe(names[1]);
      await page.keyboard.press('Space');
      const [name = ''] = (names[1] ?? '').split('\n');
      await press(texts.insert.preview(name));
      await pane.getByRole('region', { name: texts.insert.previewLabel('').trim() }).waitFor();
      await press(texts.insert.insert(1));
      await pane.getByText(texts.insert.written(1)).waitFor();
      expect(await tabNames(desk)).toEqual([...before, name]);
      await pane.locator('nav button').first().focus();
      await press(texts.insert.undo);
      await pane.getByText(texts.insert.undone).waitFor();
      expect(await tabNames(desk)).toEqual(before);
      await press(texts.log.title(2));
      await pane.getByText(texts.log.insertionUndone(1)).waitFor();
      await expectNoFaults(desk);
      await desk.close();
    });
  });

  test('tabs and questions: an answer is remembered, and the question does not come again', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await readSample(pane);
    await pane.locator('nav button').nth(2).focus();
    await page.keyboard.press('Enter');
    await atStep(pane, 'Funnene');
    await tabTo(page, pane, /^Funn$/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const heading = pane.getByRole('heading', { name: /spørsmål til deg$/ });
    const questions = Number.parseInt(await heading.innerText(), 10);
    await tabTo(page, pane, /^(Høyere tall|Ja, samme)$/);
    await page.keyboard.press('Enter');
    await eventually(async () => Number.parseInt(await heading.innerText(), 10), questions - 1);
    await expectNoFaults(desk);
    await desk.close();
  });

  test('the marker of findings: on, along with the finding that is chosen, off; nothing in the workbook is changed', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    /** The parts of the file as it would be saved, but for the one that says when. */
    const save = async () => {
      const bytes = await page.evaluate(async () => [...((await window.localExcel?.workbook.save()) ?? [])]);
      const parts = Object.entries(unzipSync(Uint8Array.from(bytes)));
      return parts
        .filter(([name]) => name !== 'docProps/core.xml')
        .map(([name, part]) => [name, strFromU8(part)]);
    };
    const selection = () => page.evaluate(() => window.localExcel?.selection);
    await readSample(pane);
    await pane.locator('nav button').nth(2).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('tab', { name: 'Funn' }).waitFor();
    await idle(pane);
    const before = await save();
    await tabTo(page, pane, exactly(nb.pane.marker.mark));
    await page.keyboard.press('Enter');
    await pane.getByText(/Ingenting er endret\.$|^Ingen feil eller advarsler i arket/).waitFor();
    const place = pane.locator('[role=tabpanel] [data-place]').first();
    await place.click();
    await pane.getByText(/er merket i arket .* Ingenting er endret\.$/).waitFor();
    const address = (await place.locator('> span:last-child').innerText()).split(', ').at(-1) ?? '';
    expect(await page.locator(`[data-address=${address}]`).getAttribute('aria-selected')).toBe('true');
    expect((await selection())?.also?.length).toBeGreaterThan(0);
    await pane.locator('nav button').first().focus();
    await tabTo(page, pane, exactly(nb.pane.marker.mark));
    await page.keyboard.press('Enter');
    await eventually(async () => (await selection())?.also?.length ?? 0, 0);
    expect(await save()).toEqual(before);
    expect(before.length).toBeGreaterThan(10);
    await expectNoFaults(desk);
    await desk.close();
  });
});
