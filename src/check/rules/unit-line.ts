import { tablePlace } from '../cells';
import { eachTable } from '../each-table';
import { isMoney } from '../kinds';
import type { Rule } from '../rule';
import { checked, told } from '../tell';

const ID = 'H02';

/** A table of amounts says what they are counted in. */
export const unitLine: Rule = {
  id: ID,
  severity: 'warning',
  needs: [],
  tolerance: 'exact',
  run: eachTable(table => {
    if (!isMoney(table.kind)) return {};
    const values = { table: table.title ?? table.address };
    const place = tablePlace(table);
    const says = table.scale !== null;
    return {
      findings: says ? [] : [told({ rule: ID, severity: 'warning', place, values })],
      checks: [checked(ID, says, [place], values)],
    };
  }),
};
