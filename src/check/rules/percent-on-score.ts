import type { TableCell } from '../../table/table';
import { saysRate } from '../../target/unit';
import { figureOf, placeOf } from '../cells';
import type { Finding } from '../finding';
import type { AssessedIndicator } from '../assess';
import type { Rule } from '../rule';
import { told } from '../tell';

const ID = 'H04';

/** A score or a rate per so many has no percent sign. */
export const percentOnScore: Rule = {
  id: ID,
  severity: 'error',
  needs: ['indicators'],
  tolerance: 'exact',
  run: ({ indicators }) => ({ findings: indicators.filter(isScore).flatMap(findingOf) }),
};

/** The letter says so, the name says so, or the row's other figures do. */
function isScore({ row, demand }: AssessedIndicator): boolean {
  if (demand) return demand.unit === 'number';
  return saysRate(row.row.label) || row.unit === 'number';
}

function findingOf({ row: { table, row, target, result } }: AssessedIndicator): Finding[] {
  const signed = [target, result].flatMap(cell => (cell && figureOf(cell)?.percent ? [cell] : []));
  const [first, ...others] = signed.map((cell: TableCell) => placeOf(table, cell));
  const raw = signed[0]?.raw ?? '';
  if (!first) return [];
  const values = { name: row.label, found: raw };
  const fix = others.length === 0 && signed[0] ? fixOf(signed[0]) : null;
  return [told({ rule: ID, severity: 'error', place: first, related: others, found: raw, values, fix })];
}

/** Text becomes the number; a number needs another number format. */
function fixOf(cell: TableCell): Finding['fix'] {
  const figure = figureOf(cell);
  if (!figure || !cell.asText || cell.formula !== null) return null;
  return { cell: cell.address, value: figure.value };
}
