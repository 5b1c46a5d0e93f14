import type { Notes } from './notes';
import type { Numbering } from './numbering';
import type { Styles } from './styles';

/** What a reader of paragraphs and tables looks things up in while it walks through a Word document. */
export interface Context {
  readonly styles: Styles;
  readonly number: Numbering;
  readonly notes: Notes;
}
