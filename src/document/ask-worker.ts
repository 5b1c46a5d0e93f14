import { DocumentError } from './error';
import { LIMITS } from './limits';
import type { DocumentFile } from './read';
import { whenGone, type WorkerLife } from './worker-life';

/** What ends a question to a worker. */
export interface Settle<Answer> {
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/**
 * Puts one question to a worker and ends the worker with the answer, with a failure, or when it is stopped: also in a
 * hostile file that keeps it busy for ever.
 * @param hear takes each message of the worker's, and settles the question by one of them
 * Rejects with what `hear` rejects, with `DocumentError`, or with the signal's reason.
 */
export async function askWorker<Message extends object, Answer>(
  worker: Worker,
  question: { readonly bytes: Uint8Array<ArrayBuffer> },
  signal: AbortSignal,
  hear: (message: Message, settle: Settle<Answer>) => void,
): Promise<Answer> {
  const stopped = new AbortController();
  try {
    return await new Promise<Answer>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { signal: stopped.signal });
      worker.onerror = event => reject(new DocumentError('broken', event.message));
      worker.onmessage = ({ data }: MessageEvent<Message | WorkerLife>) => {
        // Gone without a word: more than the browser has memory for.
        if ('life' in data) whenGone(data, () => reject(new DocumentError('tooLarge')));
        else hear(data, { resolve, reject });
      };
      worker.postMessage(question, [question.bytes.buffer]);
    });
  } finally {
    stopped.abort();
    worker.terminate();
  }
}

/** Name and bytes of a file the user chose; it may be gone or locked by now. Rejects with `DocumentError`. */
export async function fileOf(
  file: File,
): Promise<DocumentFile & { readonly bytes: Uint8Array<ArrayBuffer> }> {
  if (file.size > LIMITS.fileBytes) throw new DocumentError('tooLarge');
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (cause) {
    throw new DocumentError('broken', cause);
  }
}
