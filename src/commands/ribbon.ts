import type { PaneState } from '../taskpane/state';
import type { Store } from '../taskpane/store';

/** As the manifest names them. */
const TAB = 'Maltall.Tab';

/** The buttons that follow the state, and when each has something to do. */
const FOLLOWING: Readonly<Record<string, (state: PaneState) => boolean>> = {
  'Maltall.UpdateTables': ({ inserted }) => inserted.length > 0,
  // It checks first: only a check that has found nothing to insert says that there is nothing to do.
  'Maltall.InsertTables': ({ drafts }) => drafts === null || drafts.sheets.length > 0,
};

const RIBBON_API = '1.1';

/**
 * Greys out the buttons that have nothing to do; the other commands always have, and stay as they are. In some Excels a
 * change of the ribbon has taken the user's undo away (office-js #3788): so it is changed only where a workbook opens,
 * and where a check or our own writing has changed what a button can do, never because the user types.
 */
export function followState({ get, subscribe }: Store): void {
  if (!Office.context.requirements.isSetSupported('RibbonApi', RIBBON_API)) return;
  const shown = new Map(Object.keys(FOLLOWING).map(id => [id, true]));
  const follow = () => {
    const controls = Object.entries(FOLLOWING)
      .map(([id, isOn]) => ({ id, enabled: isOn(get()) }))
      .filter(({ id, enabled }) => enabled !== shown.get(id));
    if (controls.length === 0) return;
    for (const { id, enabled } of controls) shown.set(id, enabled);
    // A ribbon that does not follow is no fault of the user's; the command itself says what is missing.
    void Office.ribbon.requestUpdate({ tabs: [{ id: TAB, controls }] }).catch(() => undefined);
  };
  follow();
  subscribe(follow);
}
