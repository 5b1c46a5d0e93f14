import type { RecognisedTable, TableCell } from '../../table/table';
import { figureOf } from '../cells';
import { eachTable } from '../each-table';
import type { Finding } from '../finding';
import { cellsCheck, cellsWhere, oddCellsWhere, together } from '../hygiene';
import type { Rule } from '../rule';

const ID = 'H01';
/** So few, and so few of a table's figures, are slips to be mended one by one; more are the way the table is written. */
const MOST_SLIPS = 3;
const FEW_OF_ALL = 5;

/**
 * Figures stand as numbers, so that Excel adds them up: single cells told one by one, a whole table of text together,
 * and by themselves the figures that a footnote mark makes text of. A sign in front, `<45`, makes text of need.
 */
export const figureAsText: Rule = {
  id: ID,
  severity: 'warning',
  needs: [],
  tolerance: 'exact',
  run: eachTable(table => {
    const cells = oddCellsWhere(table, isText);
    return { findings: findingsIn(table, cells), checks: [cellsCheck(ID, table, cells)] };
  }),
};

function isText({ asText, figure }: TableCell): boolean {
  return asText && figure.kind === 'figure' && figure.comparator === null;
}

function findingsIn(table: RecognisedTable, cells: readonly TableCell[]): Finding[] {
  if (cells.length === 0) return [];
  const plain = cells.filter(cell => figureOf(cell)?.note === null);
  const marked = cells.filter(cell => !plain.includes(cell));
  const all = cellsWhere(table, cell => figureOf(cell) !== null).length;
  const areSlips = plain.length <= MOST_SLIPS && plain.length * FEW_OF_ALL <= all;
  return [
    ...(areSlips ? plain.flatMap(cell => slip(table, cell)) : together(ID, 'warning', table, plain)),
    ...together(ID, 'warning', table, marked, { variant: 'marked' }),
  ];
}

function slip(table: RecognisedTable, cell: TableCell): Finding[] {
  const found = together(ID, 'warning', table, [cell], { variant: 'slip' });
  return found.map(finding => ({ ...finding, fix: fixOf(cell) }));
}

/** The number itself. A percentage needs a number format as well, and a formula is not to be overwritten. */
function fixOf(cell: TableCell): Finding['fix'] {
  const figure = figureOf(cell);
  if (!figure || figure.percent || cell.formula !== null) return null;
  return { cell: cell.address, value: figure.value };
}
