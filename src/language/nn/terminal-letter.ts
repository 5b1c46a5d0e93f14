import type { letter as bokmål } from '../nb/terminal-letter';
import { counted } from '../words';

/** What `brev` says about a letter, below its targets. */
export const letter: typeof bokmål = {
  climate: 'Klimatiltak',
  tables: 'Taltabellar',
  assignments: 'Oppdrag',
  decisions: 'Verbalvedtak',
  reporting: 'Rapportering',
  suggestions: 'Moglege måltal i løpande tekst',
  unclaimed: 'Tal som ikkje høyrer til nokon tabell som er lesen',
  noTarget: 'utan måltal',
  noDeadline: 'utan frist',
  unsettled: (raw, readings) => [raw, `(${readings.join(' eller ')}?)`].filter(Boolean).join(' '),
  rows: count => counted(count, 'rad', 'rader'),
  sumHolds: (what, found) => `stemmer: ${what} ${found}`,
  sumFails: (what, expected, found) => `stemmer ikkje: ${what}: delane gjev ${expected}, brevet har ${found}`,
  place: (page, line) => (page === null ? `linje ${line}` : `side ${page}, linje ${line}`),
};
