import type { RecognisedTable, TableRow } from '../../table/table';
import { plainWords } from '../../table/words';
import { figureOf, labelPlace } from '../cells';
import { groupBy } from '../group';
import type { Rule } from '../rule';
import { checked, told } from '../tell';

const ID = 'H10';
/** So many figures that are not 0 must be the same, since small rows may well be alike. */
const FEWEST_EQUAL = 2;

/** No row stands twice in a table, with the same label and the same figures. */
export const duplicateRow: Rule = {
  id: ID,
  severity: 'warning',
  needs: [],
  tolerance: 'exact',
  run: ({ tables }) => {
    const found = tables.map(table => ({ table, pairs: repeatedRows(table) }));
    return {
      findings: found.flatMap(({ table, pairs }) =>
        pairs.map(([first, again]) =>
          told({
            rule: ID,
            severity: 'warning',
            place: labelPlace(table, again),
            related: [labelPlace(table, first)],
            found: again.label,
            values: { label: again.label, cell: again.labelAddress, otherCell: first.labelAddress },
          }),
        ),
      ),
      checks: found.map(({ table, pairs }) =>
        checked(
          ID,
          pairs.length === 0,
          pairs.map(([, again]) => labelPlace(table, again)),
          {
            table: table.title ?? table.address,
          },
        ),
      ),
    };
  },
};

/** Rows that repeat an earlier one; a division with one unit of its own name is a sum and no repetition. */
function repeatedRows({ rows, columns }: RecognisedTable): (readonly [TableRow, TableRow])[] {
  const items = rows.filter(({ kind, parts }) => kind === 'item' && parts.length === 0);
  const telling = items.filter(
    ({ cells }) => cells.filter(cell => figureOf(cell)?.value).length >= FEWEST_EQUAL,
  );
  const alike = groupBy(telling, row => {
    const figures = row.cells.filter((_, column) => columns[column]?.role !== 'comment');
    return JSON.stringify([plainWords(row.label), figures.map(({ raw }) => raw)]);
  });
  return [...alike.values()].flatMap(([first, ...others]) =>
    first ? others.map(again => [first, again] as const) : [],
  );
}
