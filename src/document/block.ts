import type { DocumentLine } from '../letter/line';
import { DocumentError } from './error';
import { LIMITS } from './limits';

/** A paragraph or a table as a reader of a form finds it, before lines are numbered. */
export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly heading: number | null;
  readonly page: number | null;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** As many as the table has columns; a merged cell has its text in its first place, '' in the others. */
  readonly cells: readonly string[];
  readonly doubtful: readonly number[];
  readonly page: number | null;
}

/** A wholly bold paragraph up to this length is a heading by hand; it ranks below all headings by style. */
export const LONGEST_BOLD_HEADING = 200;
export const BOLD_HEADING = 7;

/** Numbers lines and tables. Paragraphs and rows without text give no line. */
export function linesOfBlocks(blocks: readonly Block[]): DocumentLine[] {
  const lines: DocumentLine[] = [];
  let table = 0;
  const add = (line: Omit<DocumentLine, 'line'>) => {
    if (line.text.trim() === '') return;
    if (lines.length >= LIMITS.lines) throw new DocumentError('tooLarge');
    lines.push({ line: lines.length + 1, ...line });
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') add(lineOfParagraph(block));
    else {
      table += 1;
      for (const row of block.rows) add(lineOfRow(row, table));
    }
  }
  return lines;
}

function lineOfParagraph({ text, heading, page }: Paragraph): Omit<DocumentLine, 'line'> {
  return { page, text, cells: null, table: null, heading, doubtfulCells: [] };
}

function lineOfRow({ cells, doubtful, page }: TableRow, table: number): Omit<DocumentLine, 'line'> {
  return { page, text: cells.join('\t'), cells, table, heading: null, doubtfulCells: doubtful };
}
