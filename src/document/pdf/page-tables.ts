import { gridsOf } from './grid';
import type { TextLine } from './line';
import type { PageFrame } from './page';
import { readRuled } from './ruled';
import { joinStrokes } from './rulings';
import { isSame, agreed, verified } from './verify';
import { tagTables } from './tags';
import type { PageTable } from './table';
import { wordsOfTable } from './table';

/**
 * Tables of a page that rulings or tags tell of. Rulings go first; where both tell of a table they must agree, and where
 * only tags do, the places of the words must fit them.
 */
export function tablesOfPage({ strokes, tags }: PageFrame, lines: readonly TextLine[]): PageTable[] {
  const grids = gridsOf(joinStrokes(strokes));
  if (grids.length === 0 && !tags) return [];
  const words = lines.flatMap(line => line.words);
  const ruled = grids.flatMap(grid => readRuled(grid, words) ?? []);
  const tagged = tags ? tagTables(tags, words) : [];
  const own = ruled.map(table => {
    const other = tagged.find(each => isSame(table, each));
    return other ? agreed(table, other) : table;
  });
  const others = tagged.filter(table => !ruled.some(each => isSame(each, table)));
  if (others.length === 0) return own;
  const used = new Set(own.flatMap(table => [...wordsOfTable(table.rows)]));
  const free = words.filter(word => !used.has(word));
  return [
    ...own,
    ...others.map(table => {
      const inTable = new Set(wordsOfTable(table.rows));
      return verified(
        table,
        free.filter(word => !inTable.has(word)),
      );
    }),
  ];
}
