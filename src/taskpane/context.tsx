import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { Language } from '../language/language';
import type { Actions } from './actions';
import type { PaneState } from './state';
import type { Store } from './store';

interface PaneWorld {
  readonly store: Store;
  readonly actions: Actions;
}

const PaneContext = createContext<PaneWorld | null>(null);

export function PaneProvider({ world, children }: { world: PaneWorld; children: ReactNode }) {
  return <PaneContext.Provider value={world}>{children}</PaneContext.Provider>;
}

/** What every component of the pane may need: the state, what can be done, and the words. */
export function usePane(): {
  state: PaneState;
  actions: Actions;
  language: Language;
  texts: Language['pane'];
} {
  const world = useContext(PaneContext);
  if (!world) throw new Error('A component of the pane stands outside PaneProvider.');
  const state = useSyncExternalStore(world.store.subscribe, world.store.get);
  return { state, actions: world.actions, language: state.words, texts: state.words.pane };
}
