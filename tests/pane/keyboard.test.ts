import { expect, test } from '@jest/globals';
import { inBrowser } from './browser';
import { eventually, expectNoFaults } from './expectations';
import { asCell, atStep, readSample, selectedCell, tabNames, tabTo } from './walk';

inBrowser('by keyboard alone', openDesk => {
  test('the whole job, from the sample letter to the sheets and back', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    const before = await tabNames(desk);
    await pane.locator('nav button').first().focus();
    const press = async (name: RegExp, key = 'Enter') => {
      await tabTo(page, pane, name);
      await page.keyboard.press(key);
    };
    await press(/^Bruk eksempelbrevet$/);
    await pane.getByText('28 måltall').waitFor();
    await press(/^Finn tabellene$/);
    await atStep(pane, 'Tabellene i arbeidsboken');
    await eventually(() => pane.evaluate(() => document.activeElement?.tagName), 'H1');
    await press(/^Se funnene$/);
    await atStep(pane, 'Funnene');
    await eventually(() => pane.evaluate(() => document.activeElement?.tagName), 'H1');

    // Through the list by the arrow keys, and the sheet follows.
    const places = await pane.locator('[role=tabpanel] [data-place] > span:last-child').allInnerTexts();
    await tabTo(page, pane, new RegExp(`${places[0]}$`));
    await page.keyboard.press('ArrowDown');
    await eventually(() => selectedCell(desk), asCell(places[1] ?? ''));
    await page.keyboard.press('ArrowDown');
    await eventually(() => selectedCell(desk), asCell(places[2] ?? ''));
    await page.keyboard.press('ArrowUp');
    await eventually(() => selectedCell(desk), asCell(places[1] ?? ''));

    await pane.locator('nav button').first().focus();
    await press(/^Sett inn tabeller$/);
    await atStep(pane, 'Sett inn tabeller');
    await press(/^Alle \(/, 'Space');
    await press(/^Måloppnåelse/, 'Space');
    await press(/^Forhåndsvis Måloppnåelse$/);
    await pane.getByRole('region', { name: /^Forhåndsvisning/ }).waitFor();
    await press(/^Sett inn 1 tabell$/);
    await pane.getByText('1 nytt ark er satt inn:').waitFor();
    expect(await tabNames(desk)).toEqual([...before, 'Måloppnåelse']);
    await pane.locator('nav button').first().focus();
    await press(/^Angre innsettingen$/);
    await pane.getByText('Arkene er tatt bort igjen.').waitFor();
    expect(await tabNames(desk)).toEqual(before);
    await expectNoFaults(desk);
    await desk.close();
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
});
