import type { DraftCell } from '../report/command';

/**
 * What Excel reads as it stands: begins with a letter, has no figure in it, and is no truth value in a language we
 * know of. Everything else Excel might take for a formula, a number or a date ("=A1", "1 234", "1-5", "5. mai").
 */
const PLAIN_TEXT = /^\p{L}[^\p{Nd}]*$/u;
const TRUTH = /^(?:true|false|sann|usann|sand|falsk)$/i;
const LONGEST_TEXT = 32_767;

/** A drafted cell as `Range.formulas` takes it: text is kept text by an apostrophe in front, which Excel does not show. */
export function entryOf(cell: DraftCell | null): string | number | null {
  if (cell === null) return null;
  if (cell.formula !== null) return cell.formula;
  if (typeof cell.value !== 'string') return cell.value;
  return textEntry(cell.value);
}

function textEntry(text: string): string {
  const shortened = text.slice(0, LONGEST_TEXT);
  const plain = shortened === '' || (PLAIN_TEXT.test(shortened) && !TRUTH.test(shortened));
  return plain ? shortened : `'${shortened}`;
}
