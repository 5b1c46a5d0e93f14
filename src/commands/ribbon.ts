import type { Store } from '../taskpane/store';

/** As the manifest names them. */
const TAB = 'Maltall.Tab';
const UPDATE_TABLES = 'Maltall.UpdateTables';

const RIBBON_API = '1.1';

/**
 * Greys out "update tables" while no table of ours stands in the workbook. The other commands always have something to
 * do, and stay as they are: in some Excels a change of the ribbon has taken the user's undo away (office-js #3788), so it
 * is changed only where a workbook opens, and where our own writing has changed it.
 */
export function followState({ get, subscribe }: Store): void {
  if (!Office.context.requirements.isSetSupported('RibbonApi', RIBBON_API)) return;
  let shown = true;
  const follow = () => {
    const enabled = get().inserted.length > 0;
    if (enabled === shown) return;
    shown = enabled;
    const controls = [{ id: UPDATE_TABLES, enabled }];
    // A ribbon that does not follow is no fault of the user's; the command itself says what is missing.
    void Office.ribbon.requestUpdate({ tabs: [{ id: TAB, controls }] }).catch(() => undefined);
  };
  follow();
  subscribe(follow);
}
