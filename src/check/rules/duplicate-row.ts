import type { RecognisedTable, TableRow } from '../../table/table';
import { plainWords } from '../../table/words';
import { figureOf, labelPlace } from '../cells';
import { eachTable } from '../each-table';
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
  run: eachTable(table => {
    const pairs = repeatedRows(table);
    const places = pairs.map(([, again]) => labelPlace(table, again));
    return {
      findings: pairs.map(([first, again]) =>
        told({
          rule: ID,
          severity: 'warning',
          place: labelPlace(table, again),
          related: [labelPlace(table, first)],
          found: again.label,
          values: { label: again.label, cell: again.labelAddress, otherCell: first.labelAddress },
        }),
      ),
      checks: [checked(ID, pairs.length === 0, places, { table: table.title ?? table.address })],
    };
  }),
};

/** Rows that repeat an earlier one. */
function repeatedRows(table: RecognisedTable): (readonly [TableRow, TableRow])[] {
  const { rows, columns } = table;
  const items = rows.filter(
    (row, index) => row.kind !== 'section' && row.kind !== 'total' && !isSum(table, row, index),
  );
  const telling = items.filter(
    ({ cells }) => cells.filter(cell => figureOf(cell)?.value).length >= FEWEST_EQUAL,
  );
  const firstFigure = ({ cells }: TableRow) => cells.find(figureOf)?.raw;
  const begun = groupBy(telling, firstFigure);
  const repeated = telling.filter(row => (begun.get(firstFigure(row))?.length ?? 0) > 1);
  const alike = groupBy(repeated, row => {
    const figures = row.cells.filter((_, column) => columns[column]?.role !== 'comment');
    return JSON.stringify([plainWords(row.label), figures.map(({ raw }) => raw)]);
  });
  return [...alike.values()].flatMap(([first, ...others]) =>
    first ? others.map(again => [first, again] as const) : [],
  );
}

/** A division with one unit of its own name is its sum, beside divisions that are sums too; among plain rows it is no sum. */
function isSum({ rows }: RecognisedTable, row: TableRow, index: number): boolean {
  if (row.parts.length !== 1) return row.parts.length > 0;
  const beside = rows.find(({ parts }) => parts.includes(index))?.parts.filter(part => part !== index) ?? [];
  const plain = beside.filter(part => rows[part]?.parts.length === 0);
  return plain.length * 2 <= beside.length;
}
