import type { MisplacedRow } from '../misplaced';
import { placeOf } from '../cells';
import type { CheckContext, Rule, RuleRun } from '../rule';
import { checked, told } from '../tell';

/** The figures of a row stand under their own headers. A blank cell that is left out moves the rest to the side. */
export const shiftedRow: Rule = {
  id: 'H11',
  severity: 'error',
  needs: [],
  tolerance: 'rounding',
  run: context => rowsThat('H11', 'shifted', context),
};

/** A row counts in what the table counts in: no kroner among thousands. */
export const scaledRow: Rule = {
  id: 'H08',
  severity: 'error',
  needs: [],
  tolerance: 'rounding',
  run: context => rowsThat('H08', 'scaled', context),
};

function rowsThat(rule: string, wanted: MisplacedRow['what'], { misplaced }: CheckContext): RuleRun {
  const rows = misplaced.filter(({ what }) => what === wanted);
  const places = rows.map(({ table, row, cell }) => ({
    place: placeOf(table, cell),
    related: row.cells.filter(other => other !== cell).map(other => placeOf(table, other)),
    values: { label: row.label, cell: cell.address, found: cell.raw, table: table.title ?? table.address },
  }));
  return {
    findings: places.map(({ place, related, values }) =>
      told({ rule, severity: 'error', place, related, found: values.found, values }),
    ),
    checks: places.map(({ place, values }) => checked(rule, false, [place], values)),
  };
}
