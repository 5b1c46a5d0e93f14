import { linesOfText } from '../../../src/letter/text';
import type { Part } from '../../letter/coming/parts';

/** The text of a letter in parts, to be set anew. A table that the text has torn at a page break is one again. */
export function partsOfText(text: string): Part[] {
  const parts: Part[] = [];
  for (const { text: words, cells, heading } of linesOfText(text)) {
    const last = parts.at(-1);
    if (cells && last?.kind === 'table' && last.rows[0]?.length === cells.length) {
      parts[parts.length - 1] = { kind: 'table', rows: [...last.rows, cells] };
    } else if (cells) parts.push({ kind: 'table', rows: [cells] });
    else if (words.trim() !== '') {
      parts.push(
        heading === null ? { kind: 'text', text: words } : { kind: 'heading', level: heading, text: words },
      );
    }
  }
  return parts;
}
