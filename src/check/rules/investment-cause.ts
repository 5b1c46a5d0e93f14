import { nameWords } from '../../target/name-words';
import { sumsAcross } from '../across';
import { columnKey } from '../columns';
import { relationsRun } from '../claim';
import { groupBy } from '../group';
import { amountIn, amountOf, type Line, linesOf } from '../line';
import type { Relation } from '../relation';
import type { CheckContext, Rule } from '../rule';
import { termOfAmount } from '../term';

const ID = 'B09';

/** The causes of a project's deviation are together the project's deviation in the investment table. */
export const investmentCause: Rule = {
  id: ID,
  severity: 'error',
  needs: [],
  tolerance: 'rounding',
  run: context => relationsRun(relationsOf(context)),
};

function relationsOf({ tables }: CheckContext): Relation[] {
  const projects = onlyByName(linesOf(tables.filter(({ kind }) => kind === 'investment')));
  return tables
    .filter(({ kind }) => kind === 'investmentCause')
    .flatMap(table => {
      const [across] = sumsAcross(table, ID);
      return linesOf([table]).flatMap(line => {
        const project = projects.get(nameOf(line));
        return across && project && project.period === line.period ? equality(line, across.sum, project) : [];
      });
    });
}

/** The lines whose name stands once. */
function onlyByName(lines: readonly Line[]): ReadonlyMap<string, Line> {
  const named = groupBy(lines, nameOf);
  return new Map(
    [...named].flatMap(([name, [line, ...others]]) => (line && others.length === 0 ? [[name, line]] : [])),
  );
}

/** The totals of both tables are one row, whatever they are called. */
function nameOf({ row }: Line): string {
  return row.kind === 'total' ? 'total' : nameWords(row.label).join(' ');
}

function equality(line: Line, sum: number, project: Line): Relation[] {
  const computed = amountIn(line, sum, line.scale);
  const expected = amountOf(project, columnKey('deviation', project.table.year), line.scale);
  if (!computed || !expected) return [];
  return [
    {
      rule: ID,
      table: null,
      severity: 'error',
      computed,
      terms: [termOfAmount(expected)],
      line: `${ID}:${line.table.id}:${line.index}`,
      key: `other:${sum}`,
      group: null,
      convention: null,
      cellFactor: null,
      live: false,
      values: {
        label: line.row.label,
        column: line.table.columns[sum]?.header ?? '',
        otherLabel: project.row.label,
        otherSheet: project.table.sheet,
        otherCell: expected.place.cell,
      },
    },
  ];
}
