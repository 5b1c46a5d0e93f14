import { DocumentError } from './error';
import type { DocumentFile } from './read';
import { readDocument } from './read';
import type { WorkerAnswer } from './worker-answer';
import { holdLife } from './worker-life';

const answer = (message: WorkerAnswer) => self.postMessage(message);

holdLife(answer);

/** Reads one letter off the pane's own thread; who asked may end the worker at any moment. */
self.onmessage = async ({ data }: MessageEvent<DocumentFile>) => {
  try {
    answer({ document: await readDocument(data, (page, of) => answer({ page, of })) });
  } catch (error) {
    answer({ error: error instanceof DocumentError ? error.code : 'broken' });
  }
};
