import { isTestWorkbook } from './office-port';
import { countsOf, reportText, surroundingsOf } from './report';
import { CASES_IN_ALL, runAll, type CaseResult } from './run';
import { SOURCE } from './source';

/**
 * The self-test page: runs the contract cases in the Excel that it is opened in, on a workbook of its own, and shows a
 * report to be copied. A page for whoever works on Måltall; it is no part of the pane.
 */

declare const MALTALL_VERSION: string;

const element = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
const show = (id: string) => (element(id).hidden = false);

void Office.onReady(async ({ host }) => {
  if (host !== Office.HostType.Excel) return show('not-in-excel');
  element('run').onclick = run;
  element('open').onclick = () => Excel.createWorkbook(base64Of(SOURCE));
  element('copy').onclick = () => navigator.clipboard.writeText(element('report').textContent ?? '');
  show((await isTestWorkbook()) ? 'ready' : 'other-workbook');
});

async function run(): Promise<void> {
  const button = element<HTMLButtonElement>('run');
  button.disabled = true;
  const results: CaseResult[] = [];
  await runAll(result => {
    results.push(result);
    element('progress').textContent = `${results.length} av ${CASES_IN_ALL}`;
  });
  button.disabled = false;
  element('progress').textContent = countsOf(results);
  element('report').textContent = reportText(
    results,
    surroundingsOf(`Måltall ${MALTALL_VERSION}`, new Date()),
  );
  show('done');
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
}
