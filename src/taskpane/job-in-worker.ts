import type { JobRequest } from './job-worker';
import type { Checked } from './services';

export type RunJob = (request: JobRequest, signal: AbortSignal) => Promise<Checked>;

/** Runs jobs in one worker, which is kept for the next; a stopped one dies with its job. */
export function jobRunner(): RunJob {
  let worker: Worker | null = null;
  return (request, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      worker ??= new Worker(new URL('./job-worker.ts', import.meta.url));
      const running = worker;
      const end = () => {
        running.terminate();
        if (worker === running) worker = null;
      };
      signal.addEventListener('abort', () => {
        end();
        reject(signal.reason);
      });
      running.onmessage = ({ data }: MessageEvent<Checked>) => resolve(data);
      running.onerror = event => {
        end();
        reject(new Error(event.message));
      };
      running.postMessage(request);
    });
}
