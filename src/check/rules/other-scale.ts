import { tablePlace } from '../cells';
import type { Rule } from '../rule';
import { checked, told } from '../tell';

const ID = 'H13';

/** A table counts in what its unit line says, as the same amounts in other tables show. */
export const otherScale: Rule = {
  id: ID,
  severity: 'error',
  needs: [],
  tolerance: 'rounding',
  run: ({ otherScales }) => {
    const tables = otherScales.map(({ table, says, is, label, own, other }) => ({
      place: tablePlace(table),
      related: [own.place, other.place],
      severity: says === null ? ('warning' as const) : ('error' as const),
      values: {
        variant: says === null ? 'silent' : 'says',
        table: table.title ?? table.address,
        says: says ?? '',
        is,
        label,
        cell: own.place.cell,
        otherSheet: other.place.sheet,
        otherCell: other.place.cell,
      },
    }));
    return {
      findings: tables.map(({ place, related, severity, values }) =>
        told({ rule: ID, severity, place, related, expected: values.is, found: values.says || null, values }),
      ),
      checks: tables.map(({ place, values }) => checked(ID, false, [place], values)),
    };
  },
};
