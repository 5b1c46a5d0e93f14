import { keptLanguage } from '../taskpane/kept-language';
import { codeFor, spoken } from '../taskpane/language';
import { officeServices } from '../taskpane/office-services';
import { openPane } from '../taskpane/pane';
import { registerCommands } from './commands';

/** The one page of the shared runtime: the pane, and the ribbon's buttons that run a function. */
void Office.onReady(({ host }) => {
  const language = codeFor(keptLanguage() ?? Office.context.displayLanguage ?? '');
  const place = document.getElementById('pane');
  if (!place) return;
  if (host === Office.HostType.Excel) {
    registerCommands(openPane(place, officeServices(), language));
  } else {
    place.textContent = spoken(language).pane.notInExcel;
  }
});
