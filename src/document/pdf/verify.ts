import type { Box, Word } from './page';
import { boxOf } from './page';
import type { PageCell, PageRow, PageTable } from './table';
import { inDoubt, tableOf, wordsOfTable } from './table';

/** Boxes may overlap by this without meaning anything. Points. */
const SLACK = 1;

/**
 * A table read from rulings, held against the same table read from tags: cells that do not hold the same words in the
 * same column in both are in doubt.
 */
export function agreed(ruled: PageTable, tagged: PageTable): PageTable {
  const [own, others] = [inkedColumns(ruled), inkedColumns(tagged)];
  const byWord = new Map<Word | undefined, { cell: PageCell; column: number }>();
  for (const row of tagged.rows) {
    row.cells.forEach((cell, column) => cell.words.forEach(word => byWord.set(word, { cell, column })));
  }
  const same = (cell: PageCell, column: number) => {
    const other = byWord.get(cell.words[0]);
    if (!other || own.length !== others.length) return false;
    return own.indexOf(column) === others.indexOf(other.column) && holdsSame(cell.words, other.cell.words);
  };
  const rows = ruled.rows.map(row => ({
    cells: row.cells.map((cell, i) =>
      cell.words.length === 0 || same(cell, i) ? cell : { ...cell, doubtful: true },
    ),
  }));
  return { ...ruled, rows };
}

/** Columns with words; one reader may see empty ones that another does not. */
function inkedColumns({ rows }: PageTable): number[] {
  const columns = rows[0]?.cells.map((_, i) => i) ?? [];
  return columns.filter(column => rows.some(row => row.cells[column]?.text !== ''));
}

function holdsSame(a: readonly Word[], b: readonly Word[]): boolean {
  const words = new Set(b);
  return words.size === new Set(a).size && a.every(word => words.has(word));
}

/**
 * A table read from tags, held against where its words stand: rows must lie below each other, columns beside each other,
 * and no foreign word among them. What does not is in doubt.
 */
export function verified(tagged: PageTable, others: readonly Word[]): PageTable {
  const isForeign = others.some(word => isInside(word, tagged));
  const crossed = crossedColumns(tagged.rows);
  const rows = tagged.rows.map((row, i) => {
    if (isForeign || overlaps(tagged.rows, i)) return inDoubt(row);
    return {
      cells: row.cells.map((cell, column) =>
        crossed.has(column) && cell.text !== '' ? { ...cell, doubtful: true } : cell,
      ),
    };
  });
  return tableOf(rows) ?? tagged;
}

const isInside = (word: Word, box: Box) =>
  word.left > box.left - SLACK &&
  word.right < box.right + SLACK &&
  word.base > box.top &&
  word.base < box.bottom;

function overlaps(rows: readonly PageRow[], at: number): boolean {
  const box = (row: PageRow | undefined) => (row ? boxOf(wordsOfTable([row])) : null);
  const [own, above, below] = [box(rows[at]), box(rows[at - 1]), box(rows[at + 1])];
  if (!own) return false;
  return (
    (above !== null && above.bottom > own.top + SLACK) || (below !== null && below.top < own.bottom - SLACK)
  );
}

/** Columns whose cells reach over into the next. A merged cell has its text in its first column and may. */
function crossedColumns(rows: readonly PageRow[]): Set<number> {
  const crossed = new Set<number>();
  const count = rows[0]?.cells.length ?? 0;
  const box = (column: number) => {
    const words = rows.filter(row => !isMerged(row, column)).flatMap(row => row.cells[column]?.words ?? []);
    return words.length > 0 ? boxOf(words) : null;
  };
  const boxes = Array.from({ length: count }, (_, column) => box(column)).map((each, column) => ({
    each,
    column,
  }));
  const inked = boxes.flatMap(({ each, column }) => (each ? [{ each, column }] : []));
  inked.forEach((here, i) => {
    const next = inked[i + 1];
    if (next && here.each.right > next.each.left + SLACK) {
      crossed.add(here.column);
      crossed.add(next.column);
    }
  });
  return crossed;
}

/** A cell that only empty ones follow may be merged with them. */
const isMerged = (row: PageRow, column: number) =>
  column + 1 < row.cells.length && row.cells[column + 1]?.text === '';

/** Whether two tables on a page are the same: most words of the smaller are in the larger. */
export function isSame(a: PageTable, b: PageTable): boolean {
  const words = new Set(wordsOfTable(a.rows));
  const own = [...wordsOfTable(b.rows)];
  const shared = own.filter(word => words.has(word)).length;
  return shared * 2 > Math.min(words.size, own.length);
}
