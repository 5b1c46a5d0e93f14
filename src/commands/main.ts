import { registerFunctions, type FunctionWorld } from '../functions/register';
import { languageCode } from '../language/codes';
import { loadLanguage } from '../language/load';
import { keptLanguage } from '../taskpane/kept-language';
import { officeServices } from '../taskpane/office-services';
import { openPane, type OpenPane } from '../taskpane/pane';
import { registerCommands } from './commands';

/**
 * The one page of the shared runtime: the pane, the ribbon's buttons that run a function, and the worksheet functions,
 * which Excel asks for as soon as the page has loaded.
 */
let worldHasCome: (world: FunctionWorld) => void = () => undefined;
registerFunctions(new Promise(resolve => (worldHasCome = resolve)));

void Office.onReady(async ({ host }) => {
  const language = keptLanguage() ?? languageCode(Office.context.displayLanguage ?? '') ?? 'nb';
  const words = await loadLanguage(language);
  const place = document.getElementById('pane');
  if (!place) return;
  if (host !== Office.HostType.Excel) {
    place.textContent = words.pane.notInExcel;
    return;
  }
  const pane = openPane(place, officeServices(), { language, words });
  registerCommands(pane.actions);
  await pane.started;
  worldHasCome(functionWorldOf(pane));
});

function functionWorldOf({ store }: OpenPane): FunctionWorld {
  return {
    letters: () => store.get().letters,
    texts: () => store.get().words.functions,
    subscribe: store.subscribe,
  };
}
