import './strict';
import { checkJob, type JobInput } from '../job';
import { languageOf } from '../language';
import { nb } from '../language/nb';
import { draftReport } from '../report/report';
import type { Checked } from './services';

/** The job off the pane's own thread: on a workbook of thirty tables it takes some tenths of a second. */

export interface JobRequest {
  readonly input: JobInput;
  /** ISO time, and the program's name and version, for the provenance lines. */
  readonly madeAt: string;
  readonly program: string;
  /** Tag of the language that the report tables are written in. */
  readonly language: string;
}

self.onmessage = ({ data }: MessageEvent<JobRequest>) => {
  const { input, madeAt, program, language } = data;
  const result = checkJob(input);
  const words = (languageOf(language) ?? nb).report;
  const drafts = draftReport({ ...result, kinds: null, madeAt, program }, words);
  self.postMessage({ result, drafts } satisfies Checked);
};
