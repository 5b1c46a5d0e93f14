import { lazy } from 'react';

/** Fetched when there is something written to tell of; on its own, for every page of the pane has a place for it. */
export const fetchLog = async () => ({ default: (await import('./WrittenLog')).WrittenLog });

export const WrittenLog = lazy(fetchLog);
