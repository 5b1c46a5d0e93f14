import './strict';
import { holdLife, type WorkerLife } from '../document/worker-life';
import { createJoining, piecesOf, type Piece } from './in-pieces';
import { answerTo, type JobRequest } from './job-answer';

/** The job off the pane's own thread: on a workbook of thirty tables it takes some tenths of a second. */

/** What is asked: a `JobRequest` in pieces, and null behind the last. */
export type ToJobWorker = Piece | null;
/** The answer in the same way; before the first that the worker lives. */
export type FromJobWorker = Piece | WorkerLife | null;

const tell = (message: FromJobWorker) => self.postMessage(message);
let request = createJoining();

holdLife(tell);

self.onmessage = ({ data }: MessageEvent<ToJobWorker>) => {
  if (data !== null) return request.add(data);
  const asked = request.whole() as JobRequest;
  request = createJoining();
  answerTo(asked).then(
    answer => {
      for (const piece of piecesOf(answer)) tell(piece);
      tell(null);
    },
    // A promise that fails is heard of by nobody outside the worker; an error that is thrown is.
    (error: unknown) => setTimeout(() => reportError(error)),
  );
};
