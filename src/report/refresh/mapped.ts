import type { Corner, Reference } from '../../table/references';
import { referenceText, withReferences } from '../../table/references';
import type { Content } from '../content';
import { isFormula } from './grid';
import type { Matching } from './match';

/** Where the lines of a drafted table stand in its sheet. */
export interface Places {
  readonly rows: Matching;
  readonly columns: Matching;
}

/** A drafted content with its references to the table's own cells as they stand in the sheet. */
export function mappedContent(content: Content, places: Places): Content {
  if (!isFormula(content)) return content;
  return withReferences(content, reference => (reference.sheet === null ? mapped(reference, places) : null));
}

/**
 * A range with other rows between its own becomes several: what a person has put in between is not ours to sum. One
 * cell of a range stays a range, for not every program passes over a text that stands alone in a sum.
 */
function mapped({ from, to }: Reference, { rows, columns }: Places): string | null {
  const downs = runsOf(from.row, to ? to.row : from.row, rows);
  const acrosses = runsOf(from.column, to ? to.column : from.column, columns);
  if (downs.length === 0 || acrosses.length === 0) return null;
  return downs
    .flatMap(([top, bottom]) =>
      acrosses.map(([left, right]) => {
        const [first, last] = [cornerAt(from, top, left), cornerAt(to ?? from, bottom, right)];
        return referenceText({ sheet: null, from: first, to: to && last });
      }),
    )
    .join(',');
}

const cornerAt = (corner: Corner, row: number, column: number): Corner => ({ ...corner, row, column });

/** The places of the lines from one to another, neighbours together. */
function runsOf(first: number | null, last: number | null, places: Matching): [number, number][] {
  if (first === null || last === null) return [];
  const lines = Array.from({ length: last - first + 1 }, (_, at) => places.get(first + at)).flatMap(
    line => line ?? [],
  );
  const runs: [number, number][] = [];
  for (const line of lines.sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] + 1 === line) run[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}
