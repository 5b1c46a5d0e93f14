import type { Browser } from 'playwright-core';
import { executablePath, launch, openDesk, type Desk } from '../pane/desk';
import { longestBlock } from '../pane/pane-time';
import { serveSite } from '../pane/site';
import { addThousandErrors, longList, pressDown, scrollTo } from '../pane/thousand';
import { button, findTables, idle, readSample, seeFindings, toTables } from '../pane/walk';
import { MILLISECONDS_TO_WAIT, openBig, SHEETS } from './big-desk';
import { comma, type Measured } from './measure';

const PRESSES = 60;

/** What a person does, by what it is called. */
type Doings = Readonly<Record<string, (desk: Desk) => Promise<void>>>;

const CHECK: Doings = {
  kontrollere: ({ pane }) => findTables(pane),
  'vise funnene': ({ pane }) => seeFindings(pane),
};
const SAMPLE: Doings = {
  'lese brevet': ({ pane }) => readSample(pane),
  ...CHECK,
  'vise rapporttabellene': ({ pane }) => toTables(pane),
  'sette dem inn': async ({ pane }) => {
    await button(pane, /^Sett inn \d+ tabeller$/).click();
    await pane.getByText(/nye ark er satt inn/).waitFor();
    await idle(pane);
  },
};
const THOUSAND: Doings = {
  ...CHECK,
  'rulle gjennom dem': async desk => {
    const list = await longList(desk);
    await scrollTo(desk, 1, list.item(list.size));
    await scrollTo(desk, -1, list.item(1));
  },
  'gå med piltasten': async desk => pressDown(desk, (await longList(desk)).item(1), PRESSES),
};

/** The longest that each step keeps the pane from answering: of its own work, which Excel's own thread does not share. */
export async function blocks(): Promise<Measured[]> {
  if (!executablePath) return [{ what: 'Lengste stopp i ruten', figure: 'ingen nettleser her' }];
  const site = await serveSite();
  const browser = await launch();
  const open = async () => {
    const desk = await openDesk(browser, site.address);
    desk.page.setDefaultTimeout(MILLISECONDS_TO_WAIT);
    return desk;
  };
  const thousand = await open();
  await addThousandErrors(thousand.page);
  const measured = [
    ...(await measure(browser, await open(), 'eksempelboken', SAMPLE)),
    ...(await measure(browser, thousand, 'tusen funn', THOUSAND)),
    ...(await measure(browser, await openBig(await open()), `${SHEETS} ark`, {
      ...CHECK,
      'vise rapporttabellene': ({ pane }) => toTables(pane),
    })),
  ];
  await browser.close();
  site.close();
  return measured;
}

async function measure(browser: Browser, desk: Desk, where: string, doings: Doings): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const [what, work] of Object.entries(doings)) {
    const block = await longestBlock(browser, desk.page, () => work(desk));
    measured.push({ what: `Lengste stopp i ruten, ${where}: ${what}`, figure: `${comma(block, 0)} ms` });
  }
  await desk.close();
  return measured;
}
