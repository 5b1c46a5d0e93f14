import { askWorker, fileOf } from './ask-worker';
import { DocumentError } from './error';
import type { PageAnswer } from './page-answer';
import type { PagePicture, PageWish } from './pdf/draw';

export type { PagePicture, PageWish };

/** Whether pages can be drawn here: Safari before 16.4, and with it Excel on an older Mac, cannot. */
export const canDrawPages = (): boolean => typeof OffscreenCanvas === 'function';

/**
 * Draws a page of a PDF letter in a worker of its own.
 * Rejects with `DocumentError`, or with the signal's reason when it is stopped.
 */
export async function drawPageInWorker(
  file: File,
  wish: PageWish,
  signal: AbortSignal,
): Promise<PagePicture> {
  const { bytes } = await fileOf(file);
  signal.throwIfAborted();
  const worker = new Worker(new URL('./page-worker.ts', import.meta.url));
  const question = { bytes, wish };
  return askWorker<PageAnswer, PagePicture>(worker, question, signal, (message, { resolve, reject }) => {
    if ('picture' in message) resolve(message.picture);
    else if ('error' in message) reject(new DocumentError(message.error));
  });
}
