import { createRoot } from 'react-dom/client';
import type { Language } from '../language/language';
import { createActions, type Actions } from './actions';
import { App } from './App';
import { PaneProvider } from './context';
import type { Services } from './services';
import { createStore } from './store';

/** Puts the pane into `place` and starts it; the result is for what else runs in the same page. */
export function openPane(place: Element, services: Services, language: Language): Actions {
  const store = createStore();
  const actions = createActions(services, store, language);
  createRoot(place).render(
    <PaneProvider world={{ store, actions, language }}>
      <App />
    </PaneProvider>,
  );
  void actions.start();
  return actions;
}
