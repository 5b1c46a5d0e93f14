import type { LetterDocument } from '../letter/line';
import { DocumentError } from './error';
import { LIMITS } from './limits';
import type { DocumentFile, OnPage } from './read';
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
  const letter = await fileOf(file);
  signal.throwIfAborted();
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  const stopped = new AbortController();
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { signal: stopped.signal });
      worker.onerror = event => reject(new DocumentError('broken', event.message));
      worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
        if ('document' in data) resolve(data.document);
        else if ('error' in data) reject(new DocumentError(data.error));
        // pdf.js announces itself from inside the worker by a message of its own kind.
        else if ('page' in data) onPage(data.page, data.of);
      };
      worker.postMessage(letter, [letter.bytes.buffer]);
    });
  } finally {
    stopped.abort();
    worker.terminate();
  }
}

/** Size and bytes of the file the user chose; it may be gone or locked by now. */
async function fileOf(file: File): Promise<DocumentFile & { readonly bytes: Uint8Array<ArrayBuffer> }> {
  if (file.size > LIMITS.fileBytes) throw new DocumentError('tooLarge');
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (cause) {
    throw new DocumentError('broken', cause);
  }
}
