import type { LetterDocument } from '../letter/line';
import { askWorker, fileOf } from './ask-worker';
import { DocumentError } from './error';
import type { OnPage } from './read';
import type { WorkerAnswer } from './worker-answer';

/**
 * Reads a letter in a worker of its own, so that the pane never stands still and the reading can be stopped at once.
 * Rejects with `DocumentError`, or with the signal's reason when it is stopped.
 */
export async function readInWorker(
  file: File,
  signal: AbortSignal,
  onPage: OnPage = () => undefined,
): Promise<LetterDocument> {
  const letter = await fileOf(file);
  signal.throwIfAborted();
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  return askWorker<WorkerAnswer, LetterDocument>(worker, letter, signal, (message, { resolve, reject }) => {
    if ('document' in message) resolve(message.document);
    else if ('error' in message) reject(new DocumentError(message.error));
    // pdf.js announces itself from inside the worker by a message of its own kind.
    else if ('page' in message) onPage(message.page, message.of);
  });
}
