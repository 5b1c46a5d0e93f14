import { amountInArea, type AreaRow, areaRowsOf, isKnown, lacksTable } from '../areas';
import { relationsRun } from '../claim';
import { amountOf } from '../line';
import type { CheckRun } from '../finding';
import type { Relation } from '../relation';
import type { Rule } from '../rule';
import { notRun, termOfAmount } from '../term';

const ID = 'B02';

/**
 * The net table's row of an area with several function tables is the sum of their totals. Where most columns say
 * otherwise a table of the area is missing from the workbook, and nothing can be said.
 */
export const dividedArea: Rule = {
  id: ID,
  severity: 'error',
  needs: [],
  tolerance: 'rounding',
  run: ({ tables }) => {
    const divided = areaRowsOf(tables).filter(({ tables: parts }) => parts.length > 1);
    const whole = divided.filter(area => !lacksTable(area));
    const lacking = divided.filter(area => !whole.includes(area));
    const run = relationsRun(whole.flatMap(relationsOf));
    return { ...run, checks: [...(run.checks ?? []), ...lacking.map(relationsOf).flatMap(incomplete)] };
  },
};

function incomplete([first]: readonly Relation[]): CheckRun[] {
  return first ? [notRun(ID, 'areaIncomplete', [first.computed.place], first.values)] : [];
}

function relationsOf({ net, tables }: AreaRow): Relation[] {
  return [...net.columns].flatMap(([key, column]): Relation[] => {
    const computed = amountOf(net, key, net.scale);
    const amounts = tables.flatMap(part => amountInArea(part, key, net) ?? []);
    if (!computed || amounts.length === 0 || !tables.every(part => isKnown(part, key))) return [];
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
        table: null,
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
