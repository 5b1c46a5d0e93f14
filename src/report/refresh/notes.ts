import type { Grid } from '../content';
import { contentOf, textIn } from './grid';
import type { RefreshInput } from './input';
import { isMadeLine } from './later';
import type { Present } from './present';

/**
 * The notes under a table, before and after. Where they say the same, in whatever lines, but for when and in which file
 * they were made, that is no change to tell: a file's name of another length has them break elsewhere.
 */
export class Notes {
  private readonly areSame: boolean;
  private readonly freshEnd: number;
  private readonly endNow: number;

  constructor({ written, fresh }: Pick<RefreshInput, 'written' | 'fresh'>, present: Present) {
    const rows = fresh.rows.map(row => row.map(contentOf));
    const now = written.fleeting.reduce(
      (text, word, at) =>
        word === '' ? text : text.replaceAll(plain(word), plain(fresh.fleeting?.[at] ?? word)),
      notesIn(written.rows, written.headerRow),
    );
    this.areSame = now === notesIn(rows, fresh.headerRow);
    this.freshEnd = tableEnd(rows, fresh.headerRow);
    const last = present.placement.rows.get(tableEnd(written.rows, written.headerRow) - 1);
    this.endNow = (last ?? present.rows) + 1;
  }

  /** Whether a row of the fresh table is a note that says what was said. */
  isSame(freshRow: number): boolean {
    return this.areSame && freshRow >= this.freshEnd;
  }

  /** Whether a row of the sheet as it is now is such a note. */
  wasSame(row: number): boolean {
    return this.areSame && row >= this.endNow;
  }
}

/** What stands below a table, without spaces: lines may break within long words. */
function notesIn(rows: Grid, headerRow: number): string {
  const notes = rows.slice(tableEnd(rows, headerRow)).map(([first = null]) => first);
  return plain(notes.flatMap(note => (isMadeLine(note) ? [] : (textIn(note) ?? []))).join(''));
}

const plain = (text: string): string => text.replace(/\s/g, '');

/** The first blank row below the header, where a table ends. */
export function tableEnd(rows: readonly (readonly unknown[])[], headerRow: number): number {
  const end = rows.findIndex((row, at) => at > headerRow && row.length === 0);
  return end < 0 ? rows.length : end;
}
