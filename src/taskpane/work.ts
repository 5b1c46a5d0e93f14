import type { Language } from '../language/language';
import { sentenceFor } from './problem';
import type { OnProgress } from './services';
import type { Work } from './state';
import type { Store } from './store';

/** A piece of work that tells how far it has come and lets itself be stopped. */
export type Job = (signal: AbortSignal, onProgress: OnProgress) => Promise<void>;

/** Runs the pane's work: one piece at a time, each stoppable, every failure told in one sentence. */
export interface WorkRunner {
  /** Runs `job` as the work under way; what ran before is stopped. A stopped job leaves the state as it was. */
  during(work: Work, job: Job): Promise<void>;
  /** Runs something too short to show, with the same care for failures. */
  briefly(job: () => Promise<void>): Promise<void>;
  stop(): void;
}

export function createWorkRunner({ send }: Store, language: Language): WorkRunner {
  let running = new AbortController();

  async function guarded(job: () => Promise<void>, signal?: AbortSignal): Promise<void> {
    try {
      await job();
    } catch (error) {
      if (!signal?.aborted) send({ type: 'failed', problem: sentenceFor(error, language) });
    }
  }

  return {
    async during(work, job) {
      running.abort();
      const mine = new AbortController();
      running = mine;
      send({ type: 'workStarted', work });
      const onProgress: OnProgress = done => {
        if (running === mine) send({ type: 'workProgressed', done });
      };
      await guarded(() => job(mine.signal, onProgress), mine.signal);
      if (running === mine) send({ type: 'workEnded' });
    },
    briefly: job => guarded(job),
    stop() {
      running.abort();
      running = new AbortController();
      send({ type: 'workStopped' });
    },
  };
}
