import { DocumentError } from './error';
import type { PageAnswer, PageQuestion } from './page-answer';
import { drawPage } from './pdf/draw';
import { holdLife } from './worker-life';

holdLife(life => self.postMessage(life));

/** Draws one page off the pane's own thread; who asked may end the worker at any moment. */
self.onmessage = async ({ data: { bytes, wish } }: MessageEvent<PageQuestion>) => {
  const answer = (message: PageAnswer, transfer: Transferable[] = []) =>
    self.postMessage(message, { transfer });
  try {
    const picture = await drawPage(bytes, wish);
    answer({ picture }, [picture.bitmap]);
  } catch (error) {
    answer({ error: error instanceof DocumentError ? error.code : 'broken' });
  }
};
