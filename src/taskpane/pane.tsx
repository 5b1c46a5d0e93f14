import { createRoot } from 'react-dom/client';
import { createActions, type Actions } from './actions';
import { App } from './App';
import { PaneProvider } from './context';
import type { Services } from './services';
import { INITIAL, type PaneState } from './state';
import { createStore, type Store } from './store';

/** The pane for what else runs in the same page. */
export interface OpenPane {
  readonly actions: Actions;
  readonly store: Store;
  /** Settled when what the workbook remembers has been taken up. */
  readonly started: Promise<boolean>;
}

/** Puts the pane into `place` and starts it. */
export function openPane(
  place: Element,
  services: Services,
  { language, words }: Pick<PaneState, 'language' | 'words'>,
): OpenPane {
  const store = createStore({ ...INITIAL, language, words });
  const actions = createActions(services, store);
  createRoot(place).render(
    <PaneProvider world={{ store, actions }}>
      <App />
    </PaneProvider>,
  );
  return { actions, store, started: actions.start() };
}
