import '../taskpane/strict';
import { languageOf } from '../language';
import { nb } from '../language/nb';
import { officeServices } from '../taskpane/office-services';
import { openPane } from '../taskpane/pane';
import { registerCommands } from './commands';

/** The one page of the shared runtime: the pane, and the ribbon's buttons that run a function. */
void Office.onReady(({ host }) => {
  const tag = Office.context.displayLanguage ?? '';
  const language = languageOf(tag) ?? nb;
  const place = document.getElementById('pane');
  if (!place) return;
  if (host === Office.HostType.Excel) {
    registerCommands(openPane(place, officeServices(tag), language));
  } else {
    place.textContent = language.pane.notInExcel;
  }
});
