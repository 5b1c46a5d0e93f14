import { isNewEnough } from '../excel/workbook';
import { registerFunctions, type FunctionWorld } from '../functions/register';
import { languageCode } from '../language/codes';
import type { Language } from '../language/language';
import { loadLanguage } from '../language/load';
import { keptLanguage } from '../taskpane/kept-language';
import { officeServices } from '../taskpane/office-services';
import { openPane, type OpenPane } from '../taskpane/pane';
import { registerCommands } from './commands';
import { followState } from './ribbon';

/**
 * The one page of the shared runtime: the pane, the ribbon's buttons that run a function, and the worksheet functions,
 * which Excel asks for as soon as the page has loaded.
 */
let worldHasCome: (world: FunctionWorld) => void = () => undefined;
registerFunctions(new Promise(resolve => (worldHasCome = resolve)));

void start();

async function start(): Promise<void> {
  const place = document.getElementById('pane');
  if (!place) return;
  // Its script comes from another server than ours.
  const office = 'Office' in window ? await Office.onReady() : null;
  const language = keptLanguage() ?? languageCode(languageAround(office !== null)) ?? 'nb';
  const words = await loadLanguage(language);
  const refusal = refusalOf(office?.host ?? null, words);
  if (refusal !== null) return refuse(place, refusal);
  const pane = openPane(place, officeServices(), { language, words });
  registerCommands(pane.actions);
  await pane.started;
  followState(pane.store);
  worldHasCome(functionWorldOf(pane));
}

/** Excel's language; the browser's where there is no Excel. */
function languageAround(hasOffice: boolean): string {
  return (hasOffice ? Office.context.displayLanguage : navigator.language) ?? '';
}

/** Why the pane cannot run here; null when it can. */
function refusalOf(host: Office.HostType | null, { pane, problem }: Language): string | null {
  if (host === null) return 'Office' in window ? pane.notInExcel : pane.officeMissing;
  if (host !== Office.HostType.Excel) return pane.notInExcel;
  return isNewEnough() ? null : problem.excel.notSupported;
}

function refuse(place: HTMLElement, sentence: string): void {
  const alert = document.createElement('p');
  alert.setAttribute('role', 'alert');
  alert.textContent = sentence;
  place.replaceChildren(alert);
}

function functionWorldOf({ store }: OpenPane): FunctionWorld {
  return {
    letters: () => store.get().letters,
    texts: () => store.get().words.functions,
    subscribe: store.subscribe,
  };
}
