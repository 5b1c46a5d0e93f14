import type { Actions } from '../taskpane/actions';

/** The ribbon's buttons that run a function; the names are those of `manifest.xml`. */
export function registerCommands(actions: Actions): void {
  Office.actions.associate('checkNow', (event: Office.AddinCommands.Event) => {
    void checkNow(actions).finally(() => event.completed());
  });
}

/** "Kontroller nå": shows the pane with the findings of a fresh check. */
async function checkNow(actions: Actions): Promise<void> {
  await Office.addin.showAsTaskpane();
  await actions.check('findings');
}
