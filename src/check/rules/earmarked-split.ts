import type { RecognisedTable } from '../../table/table';
import { plainWords, roleOfWords } from '../../table/words';
import { eachTable } from '../each-table';
import { judge, type Relation } from '../relation';
import type { Rule } from '../rule';
import { cellFactorOf, subtracted, termOf } from '../term';

const ID = 'A07';

/** The deviation is split into earmarked funds and ordinary operations: ordinary = deviation − earmarked. */
export const earmarkedSplit: Rule = {
  id: ID,
  severity: 'error',
  needs: [],
  tolerance: 'rounding',
  run: eachTable(table => ({ judged: relationsOf(table).map(judge) })),
};

function relationsOf(table: RecognisedTable): Relation[] {
  const roles = table.columns.map(({ header, role }) =>
    role === 'deviation' ? role : roleOfWords(plainWords(header)),
  );
  const [deviation, earmarked, ordinary] = (
    ['deviation', 'earmarkedDeviation', 'ordinaryDeviation'] as const
  ).map(role => onlyIndex(roles, role));
  if (deviation === undefined || earmarked === undefined || ordinary === undefined) return [];
  const header = (column: number) => table.columns[column]?.header ?? '';
  return table.rows.flatMap(({ label, cells }, row): Relation[] => {
    const [whole, part] = [termOf(table, row, deviation), subtracted(termOf(table, row, earmarked))];
    const [computed, cell] = [termOf(table, row, ordinary), cells[ordinary]];
    if (!whole || !part || !computed || !cell) return [];
    return [
      {
        rule: ID,
        table,
        severity: 'error',
        computed,
        terms: [whole, part],
        line: `${table.id}:${row}:${ID}`,
        key: `other:${ordinary}`,
        group: null,
        convention: null,
        cellFactor: cellFactorOf(cell),
        live: cell.formula !== null,
        values: {
          label,
          column: header(ordinary),
          minuend: header(deviation),
          subtrahend: header(earmarked),
          unit: 'amount',
        },
      },
    ];
  });
}

/** The index of a value that is there once. */
function onlyIndex<Value>(values: readonly Value[], wanted: Value): number | undefined {
  const first = values.indexOf(wanted);
  return first >= 0 && values.lastIndexOf(wanted) === first ? first : undefined;
}
