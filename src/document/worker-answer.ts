import type { LetterDocument } from '../letter/line';
import type { DocumentErrorCode } from './error';

/** What the worker tells: each page read, and at the end the letter or why there is none. */
export type WorkerAnswer =
  | { readonly page: number; readonly of: number }
  | { readonly document: LetterDocument }
  | { readonly error: DocumentErrorCode };
