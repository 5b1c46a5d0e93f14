import { languageCode } from '../language/codes';
import { loadLanguage } from '../language/load';
import { keptLanguage } from '../taskpane/kept-language';
import { officeServices } from '../taskpane/office-services';
import { openPane } from '../taskpane/pane';
import { registerCommands } from './commands';

/** The one page of the shared runtime: the pane, and the ribbon's buttons that run a function. */
void Office.onReady(async ({ host }) => {
  const language = keptLanguage() ?? languageCode(Office.context.displayLanguage ?? '') ?? 'nb';
  const words = await loadLanguage(language);
  const place = document.getElementById('pane');
  if (!place) return;
  if (host === Office.HostType.Excel) {
    registerCommands(openPane(place, officeServices(), { language, words }));
  } else {
    place.textContent = words.pane.notInExcel;
  }
});
