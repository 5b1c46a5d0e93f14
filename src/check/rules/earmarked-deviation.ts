import { areaOfWords } from '../../table/words';
import { columnKey } from '../columns';
import { amountOf, type Line, linesOf } from '../line';
import type { Relation } from '../relation';
import type { CheckContext, Rule } from '../rule';
import { termOfAmount } from '../term';

const ID = 'B07';

/** The deviation that is split into earmarked and ordinary is the net table's, area by area and in total. */
export const earmarkedDeviation: Rule = {
  id: ID,
  severity: 'error',
  needs: [],
  tolerance: 'rounding',
  run: context => ({ relations: relationsOf(context) }),
};

function relationsOf({ tables, year }: CheckContext): Relation[] {
  const lines = linesOf(tables.filter(({ kind }) => kind === 'earmarked' || kind === 'net'));
  const net = lines.filter(({ table }) => table.kind === 'net' && table.year === year);
  return lines
    .filter(({ table }) => table.kind === 'earmarked' && (table.year ?? year) === year)
    .flatMap(line => {
      const same = net.filter(other => isSame(line, other));
      return same.length === 1 && same[0] ? equality(line, same[0]) : [];
    });
}

/** Rows of one area, or both the total of the whole, for the same part of the year. */
function isSame(one: Line, other: Line): boolean {
  if (one.period !== other.period) return false;
  if (one.wholeTotal || other.wholeTotal) return one.wholeTotal && other.wholeTotal && isOverAreas(one);
  const area = areaOfWords(one.row.label);
  return area !== null && area === areaOfWords(other.row.label);
}

/** A table without a title may be about one area only; its rows tell. */
function isOverAreas({ table }: Line): boolean {
  return table.rows.some(({ label }) => areaOfWords(label) !== null);
}

function equality(line: Line, net: Line): Relation[] {
  const [key, netKey] = [line, net].map(({ table }) => columnKey('deviation', table.year));
  const computed = key === undefined ? null : amountOf(line, key, line.scale);
  const expected = netKey === undefined ? null : amountOf(net, netKey, line.scale);
  const column = line.columns.get(key ?? '');
  if (!computed || !expected || column === undefined || key === undefined) return [];
  return [
    {
      rule: ID,
      severity: 'error',
      computed,
      terms: [termOfAmount(expected)],
      line: `${ID}:${line.table.id}:${line.index}`,
      key,
      group: null,
      convention: null,
      cellFactor: null,
      live: false,
      values: {
        label: line.row.label,
        column: line.table.columns[column]?.header ?? '',
        otherLabel: net.row.label,
        otherSheet: net.table.sheet,
        otherCell: expected.place.cell,
      },
    },
  ];
}
