import { createRoot } from 'react-dom/client';
import { createActions, type Actions } from './actions';
import { App } from './App';
import { PaneProvider } from './context';
import type { Services } from './services';
import { INITIAL, type PaneState } from './state';
import { createStore } from './store';

/** Puts the pane into `place` and starts it; the result is for what else runs in the same page. */
export function openPane(
  place: Element,
  services: Services,
  { language, words }: Pick<PaneState, 'language' | 'words'>,
): Actions {
  const store = createStore({ ...INITIAL, language, words });
  const actions = createActions(services, store);
  createRoot(place).render(
    <PaneProvider world={{ store, actions }}>
      <App />
    </PaneProvider>,
  );
  void actions.start();
  return actions;
}
