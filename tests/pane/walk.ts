import type { Frame, Locator, Page } from 'playwright-core';
import type { Desk } from './desk';
import type { LetterFile } from './letters';

/** The ways through the pane that several tests go, by what a person sees. */

export const button = (pane: Frame, name: string | RegExp): Locator => pane.getByRole('button', { name });

export async function atStep(pane: Frame, heading: string): Promise<void> {
  await pane.getByRole('heading', { level: 1, name: heading }).waitFor();
}

export async function readSample(pane: Frame): Promise<void> {
  await button(pane, 'Bruk eksempelbrevet').click();
  await pane.getByText('eksempelbrev.txt').waitFor();
}

/** Chooses a file as a letter, the first one or one more. */
export async function chooseLetter(pane: Frame, file: LetterFile): Promise<void> {
  await pane.locator('input[type=file]').setInputFiles(file);
}

export async function findTables(pane: Frame): Promise<void> {
  await button(pane, /^(Finn tabellene|Fortsett uten brev)$/).click();
  await pane.getByText(/^Fant \d+ tabell/).waitFor();
}

export async function seeFindings(pane: Frame): Promise<void> {
  await button(pane, 'Se funnene').click();
  await atStep(pane, 'Funnene');
}

export async function toTables(pane: Frame): Promise<void> {
  await button(pane, 'Sett inn tabeller').click();
  await atStep(pane, 'Sett inn tabeller');
}

/** Opens the pane anew beside the same workbook, and waits until the pane from before is gone. */
export async function reopen({ page, pane }: Desk): Promise<void> {
  const gone = page.waitForEvent('framenavigated', frame => frame === pane);
  await pane.evaluate(() => location.reload());
  await gone;
}

/** Waits until nothing is under way. */
export async function idle(pane: Frame): Promise<void> {
  await pane.getByRole('progressbar').waitFor({ state: 'detached' });
}

/** The one sentence that tells what went wrong. */
export async function problem(pane: Frame): Promise<string> {
  const alert = pane.getByRole('alert').locator('.fui-MessageBarBody');
  await alert.waitFor();
  return alert.innerText();
}

export async function tabNames({ page }: Desk): Promise<string[]> {
  return page.getByRole('tab').allInnerTexts();
}

/** The cell that is selected in the sheet, "Område 3!F31". */
export async function selectedCell({ page }: Desk): Promise<string> {
  const sheet = await page.locator('#tabs [aria-selected=true]').innerText();
  return `${sheet}!${await page.locator('#place').innerText()}`;
}

/** "Område 3, F31" as `selectedCell` gives it. */
export const asCell = (place: string): string => place.replace(/, (?=[A-Z]+\d+$)/, '!');

/** A way from control to control is never longer than this many presses of Tab. */
const PRESSES_AT_MOST = 60;

/** A name that is just that, or a pattern as it is. */
export const exactly = (name: string | RegExp): RegExp =>
  name instanceof RegExp ? name : new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);

/** What has the focus is called, to a screen reader about. */
export function focusedName(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    const isField = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
    const labels = isField ? [...(element.labels ?? [])] : [];
    const words = labels.map(label => label.innerText).join(' ');
    return element?.getAttribute('aria-label') ?? (words || (element?.innerText ?? ''));
  });
}

/** Presses Tab until what has the focus is called `name`. */
export const tabTo = (page: Page, pane: Frame, name: RegExp): Promise<void> =>
  pressTo(page, pane, { key: 'Tab', name });

/** Presses the down arrow in a list until what has the focus is called `name`. */
export const arrowTo = (page: Page, pane: Frame, name: RegExp): Promise<void> =>
  pressTo(page, pane, { key: 'ArrowDown', name });

async function pressTo(
  page: Page,
  pane: Frame,
  { key, name }: { readonly key: string; readonly name: RegExp },
): Promise<void> {
  const seen: string[] = [];
  for (let press = 0; press < PRESSES_AT_MOST; press++) {
    await page.keyboard.press(key);
    const focused = await focusedName(pane);
    seen.push(focused);
    if (name.test(focused)) return;
  }
  throw new Error(`${name} is not reached by ${key}: ${seen.join(' | ')}`);
}
