import { answerOf, ASSUMPTIONS } from './assumptions';
import { officePort } from './office-port';
import { PORT_CASES } from './port-cases';
import { text } from './same';

/** How one case went: as it must, otherwise, or, for an answer that is only guessed, other than guessed. */
export interface CaseResult {
  readonly name: string;
  readonly verdict: 'passed' | 'failed' | 'otherAnswer';
  /** What was found; empty for one that passed. */
  readonly found: string;
}

/** How many results a whole run gives. */
export const CASES_IN_ALL =
  PORT_CASES.length + ASSUMPTIONS.filter(({ question }) => question !== null).length;

/** Runs every case in the Excel of this page, on the test workbook; each result is told as it comes. */
export async function runAll(tell: (result: CaseResult) => void): Promise<void> {
  for (const one of PORT_CASES) tell(await runCase(one));
  await officePort.open();
  for (const { what, question } of ASSUMPTIONS) {
    if (question === null) continue;
    const found = await answerOf(question).catch((error: unknown) => `error: ${String(error)}`);
    const asGuessed = text(found) === text(question.expected);
    tell({ name: what, verdict: asGuessed ? 'passed' : 'otherAnswer', found: asGuessed ? '' : text(found) });
  }
}

async function runCase(one: (typeof PORT_CASES)[number]): Promise<CaseResult> {
  try {
    await officePort.open();
    await one.run(officePort);
    return { name: one.name, verdict: 'passed', found: '' };
  } catch (error) {
    return { name: one.name, verdict: 'failed', found: String(error) };
  }
}
