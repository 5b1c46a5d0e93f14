import { amountInArea, type AreaRow, areaRowsOf } from '../areas';
import { amountOf } from '../line';
import type { Relation } from '../relation';
import type { Rule } from '../rule';
import { termOfAmount } from '../term';

const ID = 'B02';

/** The net table's row of an area with several function tables is the sum of their totals. */
export const dividedArea: Rule = {
  id: ID,
  severity: 'error',
  needs: [],
  tolerance: 'rounding',
  run: ({ tables }) => ({
    relations: areaRowsOf(tables)
      .filter(({ tables: parts }) => parts.length > 1)
      .flatMap(relationsOf),
  }),
};

function relationsOf({ net, tables }: AreaRow): Relation[] {
  return [...net.columns].flatMap(([key, column]): Relation[] => {
    const computed = amountOf(net, key, net.scale);
    const amounts = tables.flatMap(part => amountInArea(part, key, net) ?? []);
    if (!computed || amounts.length === 0) return [];
    const terms = amounts.map(amount => termOfAmount(amount));
    const values = {
      label: net.row.label,
      column: net.table.columns[column]?.header ?? '',
      parts: tables.map(({ area }) => area).join(' + '),
    };
    const line = `${ID}:${net.table.id}:${net.index}`;
    return [
      {
        rule: ID,
        severity: 'error',
        computed,
        terms,
        line,
        key,
        group: null,
        convention: null,
        cellFactor: null,
        live: false,
        values,
      },
    ];
  });
}
