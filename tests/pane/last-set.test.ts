import { beforeAll, expect, test } from '@jest/globals';
import { readWorkbook } from '../../src/file/read';
import { nb } from '../../src/language/nb';
import { OWN, standsIn, twoWorkbooks, type TwoWorkbooks } from '../refresh/two-workbooks';
import { inBrowser, type OpenDesk } from './browser';
import type { Desk } from './desk';
import { eventually, expectNoFaults } from './expectations';
import { button, findTables, problem, seeFindings, tabNames, toTables } from './walk';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const words = nb.rollForward.fromFile;

let two: TwoWorkbooks;
beforeAll(async () => {
  two = await twoWorkbooks(['--tabeller', 'hovedoversikt']);
});

const fileOf = ({ name, bytes }: TwoWorkbooks['last']) => ({ name, mimeType: XLSX, buffer: bytes });

/** The next period's workbook beside the pane, at its last step. */
async function deskAtInsert(openDesk: OpenDesk): Promise<Desk> {
  const desk = await openDesk();
  const { page, pane } = desk;
  const before = pane.url();
  await page.setInputFiles('#file', fileOf(two.next));
  await pane.waitForURL(url => url.href !== before);
  await pane.waitForSelector('h1');
  await findTables(pane);
  await seeFindings(pane);
  await toTables(pane);
  await pane.getByText(words.summary(0)).click();
  return desk;
}

async function choose({ pane }: Desk, file: ReturnType<typeof fileOf>): Promise<void> {
  await pane.locator('input[type=file]').setInputFiles(file);
}

const sheetsOf = async ({ page }: Desk) => {
  const bytes = await page.evaluate(async () => [...((await window.localExcel?.workbook.save()) ?? [])]);
  return readWorkbook(new Uint8Array(bytes), 'b').sheets;
};

inBrowser('the set of last period’s workbook', openDesk => {
  test('is chosen from disk, seen, inserted as the terminal makes it, and taken back', async () => {
    const desk = await deskAtInsert(openDesk);
    const { page, pane } = desk;
    const before = await tabNames(desk);
    const asked: string[] = [];
    page.on('request', request => asked.push(request.method()));
    await choose(desk, fileOf(two.last));
    await pane.getByText(words.intro('forrige.xlsx', two.made.length)).waitFor();
    // The reader comes from the pane's own server; nothing is sent there.
    expect(asked.filter(method => method !== 'GET')).toEqual([]);
    await pane.locator('summary', { hasText: /^Hovedoversikt netto: / }).click();
    await pane.getByText(nb.rollForward.kept.without(['Regnskap 2023'])).waitFor();
    await pane.getByText(nb.rollForward.kept.own([OWN.header])).waitFor();
    expect(await pane.getByRole('region').innerText()).toContain('Regnskap 2024');
    expect(await tabNames(desk)).toEqual(before);

    await button(pane, words.make(two.made.length)).click();
    await pane.getByText(nb.pane.insert.written(two.made.length)).waitFor();
    const added = (await sheetsOf(desk)).slice(before.length);
    expect(added.map(({ name }) => name)).toEqual(two.made.map(({ name }) => name));
    expect(added.map(standsIn)).toEqual(two.made.map(standsIn));

    await button(pane, nb.pane.insert.undo).click();
    await pane.getByText(nb.pane.insert.undone).waitFor();
    expect(await tabNames(desk)).toEqual(before);
    await expectNoFaults(desk);
    await desk.close();
  });

  test('is not there in another file, which is said in one sentence', async () => {
    const desk = await deskAtInsert(openDesk);
    await choose(desk, { name: 'brev.xlsx', mimeType: XLSX, buffer: Buffer.from('ikke en arbeidsbok') });
    const sentence = nb.rollForward.ofFile('brev.xlsx', nb.problem.workbook.notXlsx);
    await eventually(() => problem(desk.pane), sentence);
    await choose(desk, fileOf(two.last));
    await button(desk.pane, words.make(two.made.length)).waitFor();
    await expectNoFaults(desk);
    await desk.close();
  });
});
