import { reduce, type PaneEvent } from './reduce';
import { INITIAL, type PaneState } from './state';

/** The state outside React, so that ribbon buttons reach it while the pane is closed. */
export interface Store {
  get(): PaneState;
  send(event: PaneEvent): void;
  /** Calls back after every change; call the result to stop. */
  subscribe(listener: () => void): () => void;
}

export function createStore(initial: PaneState = INITIAL): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    send(event) {
      state = reduce(state, event);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
