import type { Told } from '../check/outdated';
import type { JobInput } from '../job';
import { whenGone } from '../document/worker-life';
import { nextTask } from '../excel/next-task';
import type { LetterDocument } from '../letter/line';
import type { Letter } from '../letter/letter';
import { createJoining, piecesOf } from './in-pieces';
import type { CheckAnswer, CheckRequest, JobRequest } from './job-answer';
import type { LastSetAnswer } from './last-set';
import type { FromJobWorker } from './job-worker';
import { PaneError } from './problem';

/** The core's work in one worker, which is kept for the next piece; a stopped one dies with its work. */
export interface JobInWorker {
  readLetter(document: LetterDocument, signal: AbortSignal): Promise<Letter>;
  check(request: CheckRequest, signal: AbortSignal): Promise<CheckAnswer>;
  look(input: JobInput, signal: AbortSignal): Promise<Told>;
  readLastSet(file: File, signal: AbortSignal): Promise<LastSetAnswer>;
}

/** A worker, and what ends it. */
interface RunningWorker {
  readonly worker: Worker;
  /** Aborted when the worker is of no use any more, with the reason. */
  readonly over: AbortSignal;
  end(reason: unknown): void;
}

export function createJobInWorker(): JobInWorker {
  let running: RunningWorker | null = null;
  const run = async (request: JobRequest, signal: AbortSignal) => {
    signal.throwIfAborted();
    if (!running || running.over.aborted) running = startWorker();
    return answerOf(running, request, signal);
  };
  return jobBy(run);
}

/** The work as `run` answers to it, each request with an answer of its own kind. */
export function jobBy(run: (request: JobRequest, signal: AbortSignal) => Promise<unknown>): JobInWorker {
  return {
    readLetter: (letter, signal) => run({ letter }, signal) as Promise<Letter>,
    check: (check, signal) => run({ check }, signal) as Promise<CheckAnswer>,
    look: (look, signal) => run({ look }, signal) as Promise<Told>,
    readLastSet: (lastSet, signal) => run({ lastSet }, signal) as Promise<LastSetAnswer>,
  };
}

function startWorker(): RunningWorker {
  const worker = new Worker(new URL('./job-worker.ts', import.meta.url));
  const over = new AbortController();
  const end = (reason: unknown) => {
    worker.terminate();
    over.abort(reason);
  };
  worker.onerror = event => end(errorIn(event));
  worker.addEventListener('message', ({ data }: MessageEvent<FromJobWorker>) => {
    if (data !== null && 'life' in data) whenGone(data, () => end(new PaneError('workerGone')));
  });
  return { worker, over: over.signal, end };
}

/** Asks a worker that has nothing else to do. */
function answerOf(
  { worker, over, end }: RunningWorker,
  request: JobRequest,
  signal: AbortSignal,
): Promise<unknown> {
  const settled = new AbortController();
  const answer = createJoining();
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => end(signal.reason), { signal: settled.signal });
    over.addEventListener('abort', () => reject(over.reason), { signal: settled.signal });
    worker.onmessage = ({ data }: MessageEvent<FromJobWorker>) => {
      if (data === null) resolve(answer.whole());
      else if ('path' in data) answer.add(data);
    };
    ask(worker, request, over).catch(end);
  }).finally(() => settled.abort());
}

/** Between two pieces the pane does what else it has to do. */
async function ask(worker: Worker, request: JobRequest, over: AbortSignal): Promise<void> {
  for (const piece of piecesOf(request)) {
    worker.postMessage(piece);
    await nextTask();
    if (over.aborted) return;
  }
  worker.postMessage(null);
}

/** The worker's error, with the place where it was thrown. */
function errorIn({ message, filename, lineno, colno }: ErrorEvent): Error {
  const error = new Error(message);
  error.stack = `${message}\n    at ${filename}:${lineno}:${colno}`;
  return error;
}
