import { expect, test } from '@jest/globals';
import { inBrowser } from './browser';
import { eventually, expectNoFaults } from './expectations';
import {
  asCell,
  atStep,
  button,
  findTables,
  readSample,
  reopen,
  seeFindings,
  selectedCell,
  tabNames,
  toTables,
} from './walk';

inBrowser('the whole job', openDesk => {
  test('by mouse: letter, tables, findings, a click goes to the cell, insert, undo', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    const before = await tabNames(desk);
    await readSample(pane);
    await pane.getByText('28 måltall').waitFor();
    await findTables(pane);
    await pane.getByText(/Holdes mot brevet for 2023/).waitFor();
    const table = pane.locator('main [data-place]').nth(2);
    await table.click();
    const address = (await table.innerText()).split('\n').at(-1) ?? '';
    await eventually(() => selectedCell(desk), asCell(address.split(':')[0] ?? ''));

    await seeFindings(pane);
    await pane.getByText(/^\d+ feil må rettes\.$/).waitFor();
    const finding = pane.locator('[role=tabpanel] [data-place]').first();
    const place = (await finding.innerText()).split('\n').at(-1) ?? '';
    await finding.click();
    await eventually(() => selectedCell(desk), asCell(place));

    await toTables(pane);
    await button(pane, 'Forhåndsvis Måloppnåelse').click();
    const preview = await pane.getByRole('region').innerText();
    await pane.getByRole('checkbox', { name: /^Kontrollrapport/ }).uncheck();
    await button(pane, /^Sett inn \d+ tabeller$/).click();
    await pane.getByText(/nye ark er satt inn/).waitFor();
    const after = await tabNames(desk);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after).toContain('Måloppnåelse');
    expect(after).not.toContain('Kontrollrapport');

    await pane.getByRole('button', { name: 'Måloppnåelse', exact: true }).click();
    await eventually(() => selectedCell(desk), 'Måloppnåelse!A1');
    const title = await page.locator('[data-address=A1]').innerText();
    expect(preview).toContain(title);

    await button(pane, 'Angre innsettingen').click();
    await pane.getByText('Arkene er tatt bort igjen.').waitFor();
    expect(await tabNames(desk)).toEqual(before);
    await expectNoFaults(desk);
    await desk.close();
  });

  test('again: the workbook brings its letter along when the pane is opened anew', async () => {
    const desk = await openDesk();
    await readSample(desk.pane);
    await reopen(desk);
    await desk.pane.getByText('eksempelbrev.txt').waitFor();
    await expectNoFaults(desk);
    await desk.close();
  });

  test('from the ribbon: "Kontroller nå" opens the findings of a fresh check', async () => {
    const desk = await openDesk();
    await desk.page.getByRole('button', { name: 'Kontroller nå' }).click();
    await atStep(desk.pane, 'Funnene');
    await desk.pane.getByText(/kontroller er kjørt/).waitFor();
    await expectNoFaults(desk);
    await desk.close();
  });

  test('the sample workbook opens in a window of its own', async () => {
    const desk = await openDesk();
    await button(desk.pane, 'Åpne eksempelboken').click();
    await desk.page.getByRole('heading', { name: 'Bok1.xlsx' }).waitFor();
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  test('only the selection: the tables in it, and back to all of them', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await findTables(pane);
    const all = await pane.getByText(/^Fant \d+ tabell/).innerText();
    await page.getByRole('tab', { name: 'Netto' }).click();
    await page.locator('[data-address=A3]').click();
    await page.locator('[data-address=F11]').click({ modifiers: ['Shift'] });
    await button(pane, 'Kontroller bare markeringen').click();
    await pane.getByText('Bare A3:F11 i arket Netto er med.').waitFor();
    await pane.getByText('Fant 1 tabell på 1 ark').waitFor();
    await button(pane, 'Bruk hele arbeidsboken').click();
    await pane.getByText(all).waitFor();
    await expectNoFaults(desk);
    await desk.close();
  });

  test('findings: filter, search, the letter beside, copy', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await readSample(pane);
    await findTables(pane);
    await seeFindings(pane);
    await button(pane, /^Feil: \d+$/).click();
    await button(pane, /^Merknader: \d+$/).click();
    const headings = await pane
      .locator('[role=tabpanel] h3, [role=tabpanel] .fui-AccordionHeader')
      .allInnerTexts();
    expect(headings.length).toBeGreaterThan(0);
    expect(headings.filter(heading => !heading.endsWith('Advarsel'))).toEqual([]);
    await pane.getByRole('searchbox', { name: 'Søk i funnene' }).fill('finnes slett ikke');
    await pane.getByText('Ingen funn med dette valget.').waitFor();
    await pane.getByRole('searchbox', { name: 'Søk i funnene' }).fill('måltall');
    await pane.locator('[role=tabpanel] [data-place]').first().click();
    await pane.getByText(/^Se hva brevet sier/).click();
    expect(await pane.locator('details[open] dd').first().innerText()).toMatch(/\d/);
    await button(pane, /^Kopier \d+ funn$/).click();
    await pane.getByText(/funn er kopiert/).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const [head, first] = copied.split('\n');
    expect(head).toBe('Alvorlighet\tKontroll\tArk\tCelle\tFunn\tI brevet');
    expect(first?.split('\t')).toHaveLength(6);
    await expectNoFaults(desk);
    await desk.close();
  });
});
