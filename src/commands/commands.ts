import type { Actions } from '../taskpane/actions';

/** What a command does once the pane is shown. */
type Command = (actions: Actions) => Promise<void>;

/** The commands of the ribbon, of the cell's context menu (`manifest.xml`) and of the keyboard (`shortcuts.json`). */
export const COMMANDS: Readonly<Record<string, Command>> = {
  openPane: async () => undefined,
  checkNow: actions => actions.check('findings'),
  insertTables: actions => actions.check('insert'),
  async updateTables(actions) {
    actions.openStep('insert');
    await actions.update();
  },
  async checkSelection(actions) {
    actions.openStep('findings');
    await actions.checkSelection();
  },
  async useSelection(actions) {
    actions.pointOut();
  },
  async showSource(actions) {
    await actions.trace();
  },
};

/** Makes the commands known to Excel. A button waits for `completed`; a key hands over no event. */
export function registerCommands(actions: Actions): void {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
        await command(actions);
      } finally {
        event?.completed();
      }
    });
  }
}
