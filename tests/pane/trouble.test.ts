import { expect, test } from '@jest/globals';
import { nb } from '../../src/language/nb';
import type { FaultKind } from '../../src/host/excel';
import { inBrowser } from './browser';
import type { Desk } from './desk';
import { eventually } from './expectations';
import {
  atStep,
  button,
  findTables,
  idle,
  problem,
  readSample,
  seeFindings,
  tabNames,
  toTables,
} from './walk';

const { excel: sentences } = nb.problem;

/** Lets the next message to Excel fail, after some that go through. */
async function inject({ page }: Desk, kind: FaultKind, skipMessages = 0): Promise<void> {
  await page.evaluate(fault => window.localExcel?.faults.inject(fault), { kind, skipMessages });
}

/** What every sheet holds, in short. */
async function contents({ page }: Desk): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify(
      window.localExcel?.workbook.sheets.map(sheet => {
        const used = sheet.usedRange(true);
        const cells = used
          ? Array.from({ length: used.rows * used.columns }, (_, index) => {
              const row = used.row + Math.floor(index / used.columns);
              const column = used.column + (index % used.columns);
              return sheet.formula(row, column) ?? sheet.value(row, column);
            })
          : [];
        return [sheet.name, cells];
      }),
    ),
  );
}

inBrowser('when things go wrong', openDesk => {
  const faults: [string, FaultKind, string][] = [
    ['a cell is being edited', 'cellEditMode', sentences.cellEditMode],
    ['a dialog is open', 'modalDialog', sentences.busy],
    ['Excel is busy', 'activityLimit', sentences.busy],
    ['Excel does not answer in time', 'timeout', sentences.timeout],
    ['the answer is too large', 'answerTooLarge', sentences.payloadTooLarge],
  ];

  test('while reading: one sentence for each fault, and the next press works', async () => {
    const desk = await openDesk();
    const { pane } = desk;
    await findTables(pane);
    for (const [, kind, sentence] of faults) {
      await inject(desk, kind);
      await button(pane, 'Let på nytt').click();
      await eventually(() => problem(pane), sentence);
      await button(pane, 'Let på nytt').click();
      await eventually(() => pane.getByRole('alert').innerText(), '');
      await idle(pane);
    }
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  test('while inserting: the workbook is as before whichever message fails, and the next press works', async () => {
    const desk = await openDesk();
    const { pane } = desk;
    await readSample(pane);
    await findTables(pane);
    await seeFindings(pane);
    await toTables(pane);
    const before = await contents(desk);
    for (const [kind, skip, sentence] of [
      ['cellEditMode', 0, sentences.cellEditMode],
      ['accessDenied', 1, sentences.readOnly],
      ['timeout', 1, sentences.timeout],
    ] as const) {
      await inject(desk, kind, skip);
      await button(pane, /^Sett inn \d+ tabell/).click();
      await eventually(() => problem(pane), sentence);
      await idle(pane);
      expect(await contents(desk)).toBe(before);
    }
    await button(pane, /^Sett inn \d+ tabell/).click();
    await pane.getByText(/nye ark er satt inn/).waitFor();
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  test('a person types into a cell while the pane checks: told so, and checked after Enter', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await page.locator('[data-address=B5]').dblclick();
    await button(pane, 'Fortsett uten brev').evaluate((element: HTMLElement) => element.click());
    await eventually(() => problem(pane), sentences.cellEditMode);
    await page.locator('.editor').press('Enter');
    await button(pane, 'Fortsett uten brev').click();
    await atStep(pane, 'Tabellene i arbeidsboken');
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  test('somebody changes a figure: the findings are marked as out of date, and checked again on request', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await findTables(pane);
    await seeFindings(pane);
    const run = await pane.getByText(/kontroller er kjørt/).innerText();
    await page.locator('[data-address=B5]').click();
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await pane.getByText(nb.pane.stale).waitFor();
    await button(pane, nb.pane.checkAgain).click();
    await pane.getByText(nb.pane.stale).waitFor({ state: 'hidden' });
    expect(await pane.getByText(/kontroller er kjørt/).innerText()).toBe(run);
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  test('somebody mends a figure in the sheet: only the finding about it is outdated, until the next check', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await findTables(pane);
    await seeFindings(pane);
    const mended = pane.locator('[data-place]', { hasText: 'Område 3, F31' });
    const other = pane.locator('[data-place]', { hasText: 'Område 3, F32' });
    await mended.waitFor();
    await page.evaluate(() => {
      const sheet = window.localExcel?.workbook.sheet('Område 3');
      const value = sheet?.value(30, 5);
      if (typeof value === 'number') sheet?.setCells(30, 5, [[-value]]);
    });
    await pane.getByText(/ 1 av \d+ funn er utdatert\./).waitFor();
    expect(await mended.getByText(nb.pane.outdated.item).count()).toBe(1);
    expect(await other.getByText(nb.pane.outdated.item).count()).toBe(0);
    await button(pane, nb.pane.checkAgain).click();
    await mended.waitFor({ state: 'detached' });
    expect(await pane.getByText(nb.pane.outdated.item, { exact: true }).count()).toBe(0);
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  test('the sheet of a finding is deleted: a click says so, and a fresh check leaves it out', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await findTables(pane);
    const table = pane.locator('main [data-place]', { hasText: 'Netto, A3' });
    await page.evaluate(() => {
      const workbook = window.localExcel?.workbook;
      const sheet = workbook?.sheet('Netto');
      if (sheet) workbook?.deleteSheet(sheet);
    });
    await table.click();
    await eventually(() => problem(pane), sentences.sheetGone);
    await pane.getByText(nb.pane.stale).waitFor();
    await button(pane, nb.pane.checkAgain).click();
    await table.waitFor({ state: 'detached' });
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  test('protected sheets are read as others, and new sheets are inserted beside them', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await page.evaluate(() => {
      for (const sheet of window.localExcel?.workbook.sheets ?? []) sheet.protected = true;
    });
    await findTables(pane);
    await seeFindings(pane);
    await toTables(pane);
    await button(pane, /^Sett inn \d+ tabell/).click();
    await pane.getByText(/nye ark er satt inn/).waitFor();
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  test('an inserted sheet has been worked on: undo leaves it and says so', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await findTables(pane);
    await seeFindings(pane);
    await toTables(pane);
    await button(pane, /^Sett inn \d+ tabell/).click();
    await pane.getByText(/nye ark er satt inn/).waitFor();
    const inserted = await tabNames(desk);
    await page.evaluate(() =>
      window.localExcel?.workbook.sheets.at(-1)?.setCells(40, 0, [['min egen linje']]),
    );
    await button(pane, 'Angre innsettingen').click();
    await eventually(() => problem(pane), sentences.sheetChanged);
    expect(await tabNames(desk)).toEqual(inserted);
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  test('a workbook without tables: what to do is told, and nothing counts as checked', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await page.evaluate(() => {
      for (const sheet of window.localExcel?.workbook.sheets ?? []) {
        const used = sheet.usedRange(true);
        if (!used) continue;
        const row = new Array<null>(used.columns).fill(null);
        sheet.setCells(used.row, used.column, new Array<null[]>(used.rows).fill(row));
      }
    });
    await button(pane, 'Fortsett uten brev').click();
    await pane.getByText(nb.pane.tables.none).waitFor();
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  test('a memory that cannot be kept is told, and the letter is used all the same', async () => {
    const desk = await openDesk();
    const { pane } = desk;
    await pane.getByRole('button', { name: 'Bruk eksempelbrevet' }).waitFor();
    await inject(desk, 'accessDenied');
    await readSample(pane);
    await eventually(() => problem(pane), nb.pane.problem.notRemembered);
    await pane.getByText('28 måltall').waitFor();
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  test('what is inserted is stopped by Stopp, and the workbook is as before', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await findTables(pane);
    await seeFindings(pane);
    await toTables(pane);
    const before = await contents(desk);
    // Pressed between the first message, which only looks, and the one that writes.
    await page.evaluate(() => {
      const excel = window.localExcel;
      if (!excel) return;
      const answer = excel.answer.bind(excel);
      excel.answer = body => {
        excel.answer = answer;
        const document = (window.document.querySelector('#pane') as HTMLIFrameElement).contentDocument;
        [...(document?.querySelectorAll('button') ?? [])].find(one => one.innerText === 'Stopp')?.click();
        return answer(body);
      };
    });
    await button(pane, /^Sett inn \d+ tabell/).click();
    await pane.getByText('Stoppet.').waitFor();
    expect(await contents(desk)).toBe(before);
    await button(pane, /^Sett inn \d+ tabell/).click();
    await pane.getByText(/nye ark er satt inn/).waitFor();
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  test('the worker breaks: one sentence, a report of it without figures, and the next press works', async () => {
    const desk = await openDesk();
    const { pane } = desk;
    // It is handed what is no request, once.
    await pane.evaluate(() => {
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function () {
        Worker.prototype.postMessage = post;
        post.call(this, null);
      };
    });
    await button(pane, 'Fortsett uten brev').click();
    await eventually(() => problem(pane), nb.pane.problem.unexpected);
    await idle(pane);
    await button(pane, nb.pane.fault.copy).click();
    await findTables(pane);
    expect(await pane.getByRole('alert').innerText()).toBe('');
    await desk.close();
  });

  test('the worker cannot be fetched: one sentence, and the next press works', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await pane.evaluate(() => {
      const Real = Worker;
      window.Worker = class extends Real {
        constructor() {
          super('not-there.js');
          window.Worker = Real;
        }
      };
    });
    await button(pane, 'Fortsett uten brev').click();
    await eventually(() => problem(pane), nb.pane.problem.unexpected);
    await findTables(pane);
    expect(page.isClosed()).toBe(false);
    await desk.close();
  });

  test('Office.js is missing: one sentence says what to do, in the language of the browser', async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    await page.route('**/office-js/office.js', route => route.abort());
    await pane.goto(pane.url().replace('conversation=', 'again=1&conversation='));
    await eventually(() => pane.getByRole('alert').innerText(), nb.pane.officeMissing);
    await desk.close();
  });

  test('an Excel that is too old: one sentence says what to do, and nothing is offered', async () => {
    const desk = await openDesk();
    const { page } = desk;
    await page.goto(`${page.url()}?api=1.13`);
    const pane = page.frameLocator('#pane');
    await eventually(() => pane.getByRole('alert').innerText(), sentences.notSupported);
    expect(await pane.getByRole('button').count()).toBe(0);
    await desk.close();
  });
});
