import { formatFigure } from '../../figure/format';
import type { RecognisedTable } from '../../table/table';
import { type AreaRow, areaRowsOf, baseKeys, isKnown, lacksTable, offIn } from '../areas';
import { relationsRun } from '../claim';
import { type ColumnKey } from '../columns';
import type { CheckRun } from '../finding';
import { groupBy } from '../group';
import { amountOf, type Line, linesOf } from '../line';
import type { Relation } from '../relation';
import type { CheckContext, Rule, RuleRun } from '../rule';
import { labelPlace } from '../cells';
import { notRun, termOfAmount } from '../term';

const ID = 'B03';

/** The net table's total is the sum of all function tables, when each of its areas has one. */
export const allAreas: Rule = { id: ID, severity: 'error', needs: [], tolerance: 'rounding', run };

function run({ tables }: CheckContext): RuleRun {
  const rows = groupBy(areaRowsOf(tables), ({ net }) => net.table);
  const outcomes = [...rows].map(([table, areas]) => ofNetTable(table, areas));
  const run = relationsRun(outcomes.flatMap(({ relations }) => relations));
  return { ...run, checks: [...(run.checks ?? []), ...outcomes.flatMap(({ checks }) => checks)] };
}

function ofNetTable(
  table: RecognisedTable,
  areas: readonly AreaRow[],
): { relations: Relation[]; checks: CheckRun[] } {
  const total = linesOf([table]).find(line => line.wholeTotal);
  const lacking = areas.filter(area => area.tables.length === 0 || lacksTable(area));
  const items = table.rows.filter(({ kind }) => kind === 'item').length;
  if (!total || areas.every(area => area.tables.length === 0)) return { relations: [], checks: [] };
  if (lacking.length > 0 || items > areas.length) {
    const places = lacking.map(({ net }) => labelPlace(table, net.row));
    return { relations: [], checks: [notRun(ID, 'areaWithoutTable', places, { label: total.row.label })] };
  }
  return { relations: baseKeys(total).flatMap(key => relationOf(total, areas, key)), checks: [] };
}

function relationOf(total: Line, areas: readonly AreaRow[], key: ColumnKey): Relation[] {
  const computed = amountOf(total, key, total.scale);
  const column = total.columns.get(key);
  const parts = areas.flatMap(({ tables }) => tables);
  const amounts = parts.flatMap(part => amountOf(part, key, total.scale) ?? []);
  const isWhole = parts.every(part => isKnown(part, key));
  if (!computed || column === undefined || amounts.length === 0 || !isWhole) return [];
  const values = {
    label: total.row.label,
    column: total.table.columns[column]?.header ?? '',
    areas: areas.flatMap(area => offBy(area, key)).join(', '),
  };
  const terms = amounts.map(amount => termOfAmount(amount));
  const line = `${ID}:${total.table.id}`;
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
}

/** An area whose own row in the net table is off by more than rounding, with how much: "FO3 159". */
function offBy(area: AreaRow, key: ColumnKey): string[] {
  const off = offIn(area, key);
  return off?.beyondRounding ? [`${area.net.area} ${formatFigure(Math.abs(off.missing))}`] : [];
}
