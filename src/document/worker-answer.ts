import type { LetterDocument } from '../letter/line';
import type { DocumentErrorCode } from './error';
import type { WorkerLife } from './worker-life';

/** What the worker tells: that it lives, each page read, and at the end the letter or why there is none. */
export type WorkerAnswer =
  | WorkerLife
  | { readonly page: number; readonly of: number }
  | { readonly document: LetterDocument }
  | { readonly error: DocumentErrorCode };
