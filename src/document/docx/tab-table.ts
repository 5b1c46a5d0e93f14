import type { Block, Paragraph, TableRow } from '../block';
import { looksLikeValue, tidy } from '../words';

/**
 * Tables that the author drew with tabs: paragraphs in a row with equally many tabs, figures behind them.
 * In all other paragraphs a tab is a space.
 */
export function tabTables(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (let at = 0; at < blocks.length;) {
    const rows = tabRows(blocks, at);
    if (rows.length > 1 && rows.slice(1).every(endsInValue)) {
      out.push({ kind: 'table', rows });
      at += rows.length;
    } else {
      const block = blocks[at];
      if (block) out.push(block.kind === 'paragraph' ? { ...block, text: tidy(block.text) } : block);
      at += 1;
    }
  }
  return out;
}

function tabRows(blocks: readonly Block[], from: number): TableRow[] {
  const rows: TableRow[] = [];
  for (let at = from; at < blocks.length; at += 1) {
    const cells = cellsOf(blocks[at]);
    if (cells.length < 2 || cells.length !== (rows[0]?.cells.length ?? cells.length)) break;
    rows.push({ cells, doubtful: [], page: null });
  }
  return rows;
}

const cellsOf = (block: Block | undefined) => (block && isPlain(block) ? block.text.split('\t') : []);

const isPlain = (block: Block): block is Paragraph => block.kind === 'paragraph' && block.heading === null;

const endsInValue = (row: TableRow) => looksLikeValue(row.cells.at(-1) ?? '');
