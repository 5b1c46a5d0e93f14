import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { nb } from '../../src/language/nb';
import { inBrowser } from './browser';
import {
  doubtfulLetter,
  emptyLetter,
  encryptedPdf,
  letterWithoutTables,
  pdfLetter,
  pdfWithoutText,
  textLetter,
  wordLetter,
  workbookAsLetter,
} from './letters';
import { eventually, expectNoFaults } from './expectations';
import { button, chooseLetter, findTables, problem, reopen } from './walk';

const sample = join(import.meta.dirname, '..', '..', 'assets', 'sample', 'budsjett-og-maltall-2023.xlsx');

inBrowser('the letter', openDesk => {
  test('as Word, PDF and text, one after the other', async () => {
    const desk = await openDesk();
    const { pane } = desk;
    for (const letter of [await wordLetter(), pdfLetter(), textLetter()]) {
      await chooseLetter(pane, letter);
      const card = pane.locator('.fui-Card', { hasText: letter.name });
      await card.getByText('2 måltall').waitFor();
      await card.getByText('Alle tall er lest uten tvil.').waitFor();
    }
    expect(await pane.locator('.fui-Card').count()).toBe(3);
    await button(pane, /^Fjern Tildelingsbrev/)
      .first()
      .click();
    await eventually(() => pane.locator('.fui-Card').count(), 2);
    await expectNoFaults(desk);
    await desk.close();
  });

  test('that cannot be read gets one clear sentence, and the next press works', async () => {
    const desk = await openDesk();
    const { pane } = desk;
    const { document } = nb.problem;
    for (const [letter, sentence] of [
      [emptyLetter(), document.empty],
      [pdfWithoutText(), document.imageOnly],
      [encryptedPdf(), document.encrypted],
      [workbookAsLetter(readFileSync(sample)), document.notALetterFormat],
    ] as const) {
      await chooseLetter(pane, letter);
      await eventually(() => problem(pane), sentence);
      expect(await pane.locator('.fui-Card').count()).toBe(0);
    }
    await button(pane, 'Lukk').click();
    await eventually(() => pane.getByRole('alert').innerText(), '');
    await chooseLetter(pane, textLetter());
    await pane.getByText('2 måltall').waitFor();
    await expectNoFaults(desk);
    await desk.close();
  });

  test('without tables is shown for what it is, and can be taken away', async () => {
    const desk = await openDesk();
    const { pane } = desk;
    await chooseLetter(pane, letterWithoutTables());
    await pane.getByText(nb.pane.letter.none).waitFor();
    await button(pane, /^Fjern/).click();
    await button(pane, 'Velg fil').waitFor();
    await expectNoFaults(desk);
    await desk.close();
  });

  test('as pasted text; nothing pasted is told so', async () => {
    const desk = await openDesk();
    const { pane } = desk;
    await button(pane, 'Lim inn tekst').click();
    await button(pane, 'Les teksten').click();
    expect(await problem(pane)).toBe(nb.pane.problem.emptyText);
    await pane.getByLabel('Brevets tekst').fill(textLetter().buffer.toString('utf8'));
    await button(pane, 'Les teksten').click();
    await pane.getByText('2 måltall').waitFor();
    await expectNoFaults(desk);
    await desk.close();
  });

  test('with a doubtful figure: the reading is chosen or typed, kept in the workbook, and no longer in doubt', async () => {
    const desk = await openDesk();
    const { pane } = desk;
    await chooseLetter(pane, doubtfulLetter());
    await button(pane, '1 tall å se over').click();
    await pane.getByLabel('Et annet tall').fill('mange');
    await button(pane, 'Bruk').last().click();
    await pane.getByText(nb.pane.letter.notAFigure).waitFor();
    await button(pane, `Bruk 2\u00a0500`).click();
    await pane.getByText('Alle tall er lest uten tvil.').waitFor();
    await reopen(desk);
    await pane.getByText('Alle tall er lest uten tvil.').waitFor();
    await expectNoFaults(desk);
    await desk.close();
  });

  test('that takes long is stopped by Stopp: its worker ends, nothing is taken in, and the next one is read', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await chooseLetter(pane, pdfLetter(900));
    await button(pane, 'Stopp').click();
    await pane.getByText('Stoppet.').waitFor();
    await eventually(async () => page.workers().length, 0);
    expect(await pane.locator('.fui-Card').count()).toBe(0);
    await chooseLetter(pane, textLetter());
    await pane.getByText('2 måltall').waitFor();
    expect(await pane.locator('.fui-Card').count()).toBe(1);
    await expectNoFaults(desk);
    await desk.close();
  });

  test('of another year than the workbook is history, and the pane says what is missing', async () => {
    const desk = await openDesk();
    const { pane } = desk;
    const letter = textLetter();
    const other = Buffer.from(letter.buffer.toString('utf8').replaceAll('2023', '2019'), 'utf8');
    await chooseLetter(pane, { ...letter, buffer: other });
    await pane.getByText('2 måltall').waitFor();
    await findTables(pane);
    await pane.getByText(nb.pane.tables.noYardstick(2023)).waitFor();
    await expectNoFaults(desk);
    await desk.close();
  });
});
