import { counted } from '../words';

/** What `brev` says about a letter, below its targets. */
export const letter = {
  climate: 'Klimatiltak',
  tables: 'Talltabeller',
  assignments: 'Oppdrag',
  decisions: 'Verbalvedtak',
  reporting: 'Rapportering',
  suggestions: 'Mulige måltall i løpende tekst',
  unclaimed: 'Tall som ikke hører til noen tabell som er lest',
  noTarget: 'uten måltall',
  noDeadline: 'uten frist',
  unsettled: (raw: string, readings: readonly string[]) =>
    [raw, `(${readings.join(' eller ')}?)`].filter(Boolean).join(' '),
  rows: (count: number) => counted(count, 'rad', 'rader'),
  sumHolds: (what: string, found: string) => `stemmer: ${what} ${found}`,
  sumFails: (what: string, expected: string, found: string) =>
    `stemmer ikke: ${what}: delene gir ${expected}, brevet har ${found}`,
  place: (page: number | null, line: number) =>
    page === null ? `linje ${line}` : `side ${page}, linje ${line}`,
};
