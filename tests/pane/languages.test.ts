import { expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { LANGUAGES, type LanguageCode } from '../../src/language/codes';
import { loadLanguage } from '../../src/language/load';
import { inBrowser } from './browser';
import { expectNoFaults } from './expectations';
import { button, reopen } from './walk';

const CODES = Object.keys(LANGUAGES) as LanguageCode[];

inBrowser('languages', openDesk => {
  test.each(CODES)('the whole job in %s, and the same language the next time', async code => {
    const { pane: texts, problem } = await loadLanguage(code);
    const desk = await openDesk();
    const { page, pane } = desk;
    await pane.locator('select').selectOption(code);
    await spoken(pane, code, texts.letter.title);
    await reopen(desk);
    await spoken(pane, code, texts.letter.title);

    await button(pane, texts.letter.sample).click();
    await pane.getByText(texts.letter.indicators(28)).waitFor();
    await button(pane, texts.letter.next).click();
    await pane.getByRole('heading', { level: 1, name: texts.tables.title }).waitFor();
    await button(pane, texts.tables.next).click();
    await pane.getByRole('heading', { level: 1, name: texts.findings.title }).waitFor();
    await page.evaluate(() => window.localExcel?.faults.inject({ kind: 'cellEditMode' }));
    await pane.locator('[role=tabpanel] [data-place]').first().click();
    await pane.getByText(problem.excel.cellEditMode).waitFor();
    await button(pane, texts.findings.next).click();
    await button(pane, new RegExp(`^${texts.insert.insert(25).replace('25', '\\d+')}$`)).click();
    await button(pane, texts.insert.undo).click();
    await pane.getByText(texts.insert.undone).waitFor();
    await expectNoFaults(desk);
    await desk.close();
  });
});

/** The pane has changed to a language: the heading alone does not tell, for bokmål and nynorsk have the same. */
async function spoken(pane: Frame, code: LanguageCode, title: string): Promise<void> {
  await pane.locator(`html[lang=${code}]`).waitFor();
  expect(await pane.getByRole('heading', { level: 1 }).textContent()).toBe(title);
}
