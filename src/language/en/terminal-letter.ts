import type { letter as bokmål } from '../nb/terminal-letter';
import { counted } from '../words';

/** What `brev` says about a letter, below its targets. */
export const letter: typeof bokmål = {
  climate: 'Climate measures',
  tables: 'Tables of figures',
  assignments: 'Assignments',
  decisions: 'Decisions of the city council',
  reporting: 'Reporting',
  suggestions: 'Possible targets in running text',
  unclaimed: 'Figures that belong to no table that was read',
  noTarget: 'no target',
  noDeadline: 'no deadline',
  unsettled: (raw, readings) => [raw, `(${readings.join(' or ')}?)`].filter(Boolean).join(' '),
  rows: count => counted(count, 'row', 'rows'),
  sumHolds: (what, found) => `adds up: ${what} ${found}`,
  sumFails: (what, expected, found) =>
    `does not add up: ${what}: the parts give ${expected}, the letter has ${found}`,
  place: (page, line) => (page === null ? `line ${line}` : `page ${page}, line ${line}`),
};
