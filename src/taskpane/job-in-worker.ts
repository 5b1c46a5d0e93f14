import type { JudgedFinding } from '../check/finding';
import type { JobInput } from '../job';
import type { LetterDocument } from '../letter/line';
import type { Letter } from '../letter/letter';
import type { CheckAnswer, CheckRequest, JobRequest } from './job-answer';
import type { LastSetAnswer } from './last-set';

/** The core's work in one worker, which is kept for the next piece; a stopped one dies with its work. */
export interface JobInWorker {
  readLetter(document: LetterDocument, signal: AbortSignal): Promise<Letter>;
  check(request: CheckRequest, signal: AbortSignal): Promise<CheckAnswer>;
  findingsIn(input: JobInput, signal: AbortSignal): Promise<readonly JudgedFinding[]>;
  readLastSet(file: File, signal: AbortSignal): Promise<LastSetAnswer>;
}

export function createJobInWorker(): JobInWorker {
  let worker: Worker | null = null;
  const run = (request: JobRequest, signal: AbortSignal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      worker ??= new Worker(new URL('./job-worker.ts', import.meta.url));
      const running = worker;
      const end = () => {
        running.terminate();
        if (worker === running) worker = null;
      };
      const stop = () => {
        end();
        reject(signal.reason);
      };
      signal.addEventListener('abort', stop, { once: true });
      running.onmessage = ({ data }) => {
        signal.removeEventListener('abort', stop);
        resolve(data);
      };
      running.onerror = event => {
        end();
        reject(errorIn(event));
      };
      running.postMessage(request);
    });
  return {
    readLetter: (letter, signal) => run({ letter }, signal) as Promise<Letter>,
    check: (check, signal) => run({ check }, signal) as Promise<CheckAnswer>,
    findingsIn: (findingsIn, signal) => run({ findingsIn }, signal) as Promise<readonly JudgedFinding[]>,
    readLastSet: (lastSet, signal) => run({ lastSet }, signal) as Promise<LastSetAnswer>,
  };
}

/** The worker's error, with the place where it was thrown. */
function errorIn({ message, filename, lineno, colno }: ErrorEvent): Error {
  const error = new Error(message);
  error.stack = `${message}\n    at ${filename}:${lineno}:${colno}`;
  return error;
}
