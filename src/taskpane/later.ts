import { lazy } from 'react';
import { fetchLog } from './log/log-later';

/** What the pane opens without: fetched as soon as it stands there, while its user looks for the letter. */
const FETCHES = {
  letterCard: async () => ({ default: (await import('./letter/LetterCard')).LetterCard }),
  pasteLetter: async () => ({ default: (await import('./letter/PasteLetter')).PasteLetter }),
  tables: async () => ({ default: (await import('./tables/TablesStep')).TablesStep }),
  findings: async () => ({ default: (await import('./findings/FindingsStep')).FindingsStep }),
  trace: async () => ({ default: (await import('./trace/TraceCard')).TraceCard }),
  log: fetchLog,
  insert: async () => ({ default: (await import('./insert/InsertStep')).InsertStep }),
};

export const LetterCard = lazy(FETCHES.letterCard);
export const PasteLetter = lazy(FETCHES.pasteLetter);
export const TablesStep = lazy(FETCHES.tables);
export const FindingsStep = lazy(FETCHES.findings);
export const TraceCard = lazy(FETCHES.trace);
export const InsertStep = lazy(FETCHES.insert);

/** Fetches all of it; what fails is tried again when it is shown. */
export function fetchLater(): void {
  for (const fetch of Object.values(FETCHES)) void fetch().catch(() => undefined);
}
