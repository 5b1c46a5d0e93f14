import type { LetterDocument } from '../letter/line';
import { DocumentError } from './error';
import type { OnPage } from './read';
import type { WorkerAnswer } from './worker-answer';

/**
 * Reads a letter in a worker of its own, so that the pane never stands still and the reading can be stopped at once,
 * also in a hostile file that keeps the reader busy for ever.
 * Rejects with `DocumentError`, or with the signal's reason when it is stopped.
 */
export async function readInWorker(
  file: File,
  signal: AbortSignal,
  onPage: OnPage = () => undefined,
): Promise<LetterDocument> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  signal.throwIfAborted();
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      worker.onerror = event => reject(new DocumentError('broken', event.message));
      worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
        if ('document' in data) resolve(data.document);
        else if ('error' in data) reject(new DocumentError(data.error));
        else onPage(data.page, data.of);
      };
      worker.postMessage({ name: file.name, bytes }, [bytes.buffer]);
    });
  } finally {
    worker.terminate();
  }
}
