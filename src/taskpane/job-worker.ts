import './strict';
import { answerTo, type JobRequest } from './job-answer';

/** The job off the pane's own thread: on a workbook of thirty tables it takes some tenths of a second. */

self.onmessage = ({ data }: MessageEvent<JobRequest>) => {
  answerTo(data).then(
    answer => self.postMessage(answer),
    // A promise that fails is heard of by nobody outside the worker; an error that is thrown is.
    (error: unknown) => setTimeout(() => reportError(error)),
  );
};
