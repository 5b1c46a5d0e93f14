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

interface PaneWords {
  readonly actions: Actions;
  readonly language: Language;
  readonly texts: Language['pane'];
}

/** What every component of the pane may need: the state, what can be done, and the words. */
export function usePane(): PaneWords & { readonly state: PaneState } {
  const { store, actions } = usePaneWorld();
  const state = useSyncExternalStore(store.subscribe, store.get);
  return { state, actions, language: state.words, texts: state.words.pane };
}

/** The same without the state, for an item of a long list: it is not drawn anew whenever anything happens. */
export function useWords(): PaneWords {
  const { store, actions } = usePaneWorld();
  const language = useSyncExternalStore(store.subscribe, () => store.get().words);
  return { actions, language, texts: language.pane };
}

function usePaneWorld(): PaneWorld {
  const world = useContext(PaneContext);
  if (!world) throw new Error('A component of the pane stands outside PaneProvider.');
  return world;
}
