import type { Source } from '../target/target';
import type { DocumentLine } from './line';

/** Page, line and words of a line, for the person who looks it up. */
export function sourceOf({ page, line, text }: DocumentLine): Source {
  return { page, line, text };
}
