import { faultOf } from './fault';
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
  /** Runs something too short to show, with the same care for failures. @returns whether it went well */
  briefly(job: () => Promise<void>): Promise<boolean>;
  /** The same for what a person has asked for: what went wrong before is no longer told. */
  asked(job: () => Promise<void>): Promise<boolean>;
  stop(): void;
}

/** @param before what must have gone well before any work that is shown */
export function createWorkRunner({ get, send }: Store, before: () => Promise<void>): WorkRunner {
  let running = new AbortController();

  async function guarded(job: () => Promise<void>, signal?: AbortSignal): Promise<boolean> {
    try {
      await job();
      return true;
    } catch (error) {
      if (!signal?.aborted)
        send({ type: 'failed', problem: sentenceFor(error, get().words), fault: faultOf(error) });
      return false;
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
      await guarded(async () => {
        await before();
        mine.signal.throwIfAborted();
        await job(mine.signal, onProgress);
      }, mine.signal);
      if (running === mine) send({ type: 'workEnded' });
    },
    briefly: job => guarded(job),
    asked(job) {
      send({ type: 'problemDismissed' });
      return guarded(job);
    },
    stop() {
      running.abort();
      running = new AbortController();
      send({ type: 'workStopped' });
    },
  };
}
