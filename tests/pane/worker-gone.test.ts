import { expect, test } from '@jest/globals';
import type { Worker } from 'playwright-core';
import { nb } from '../../src/language/nb';
import { inBrowser } from './browser';
import type { Desk } from './desk';
import { expectNoFaults } from './expectations';
import { button, findTables, idle, problem } from './walk';

/** The worker that is kept for the next check. */
function jobWorker({ page }: Desk): Worker {
  const worker = page.workers().at(-1);
  if (!worker) throw new Error('The pane has no worker.');
  return worker;
}

inBrowser('a worker that is gone without a word, as when memory runs out', openDesk => {
  test('in the middle of its work: one sentence, and the next press works', async () => {
    const desk = await openDesk();
    const { pane } = desk;
    await findTables(pane);
    await jobWorker(desk).evaluate(() => {
      self.onmessage = () => self.close();
    });
    await button(pane, 'Let på nytt').click();
    expect(await problem(pane)).toBe(nb.pane.problem.workerGone);
    await button(pane, 'Let på nytt').click();
    await pane.getByRole('alert').locator('.fui-MessageBarBody').waitFor({ state: 'detached' });
    await idle(pane);
    await pane.getByText(/^Fant \d+ tabell/).waitFor();
    await expectNoFaults(desk);
    await desk.close();
  });

  test('between two checks: nobody notices', async () => {
    const desk = await openDesk();
    const { pane } = desk;
    await findTables(pane);
    const worker = jobWorker(desk);
    const gone = new Promise(resolve => worker.once('close', resolve));
    await worker.evaluate(() => self.close());
    await gone;
    await button(pane, 'Let på nytt').click();
    await idle(pane);
    await pane.getByText(/^Fant \d+ tabell/).waitFor();
    expect(await pane.getByRole('alert').innerText()).toBe('');
    await expectNoFaults(desk);
    await desk.close();
  });
});
