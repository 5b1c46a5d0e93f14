import { counted } from '../words';

/** What a refresh of inserted tables says, in the sheets and in the pane. */
export const refresh = {
  gone: (label: string) => `${label} (står ikke lenger i kilden)`,
  title: 'Innsatte tabeller',
  upToDate: (n: number) =>
    n === 1 ? 'Den innsatte tabellen er à jour.' : `De ${n} innsatte tabellene er à jour.`,
  intro: (sheets: number) =>
    `${counted(sheets, 'innsatt tabell', 'innsatte tabeller')} kan oppdateres der de står. Det du har skrevet ved siden av og under, blir stående.`,
  update: (changes: number) => `Oppdater tabellene (${counted(changes, 'endring', 'endringer')})`,
  updated: (n: number) => `${counted(n, 'tabell er oppdatert', 'tabeller er oppdatert')}:`,
  undone: 'Tabellene står igjen som før oppdateringen.',
  undo: 'Angre oppdateringen',
  sheet: (name: string, n: number) => `${name}: ${counted(n, 'endring', 'endringer')}`,
  conflicts: (n: number) => `Endret av andre (${n})`,
  conflictsIntro:
    'Dette er endret i tabellene etter at de ble satt inn. Det blir stående om du ikke velger noe annet.',
  keep: (now: string) => (now === '' ? 'La cellen være tom' : `Behold ${now}`),
  take: (fresh: string) => (fresh === '' ? 'Tøm cellen' : `Bruk ${fresh}`),
  keepDeleted: { row: 'La raden være borte', column: 'La kolonnen være borte' },
  takeDeleted: { row: 'Sett raden inn igjen', column: 'Sett kolonnen inn igjen' },
  needed: 'Settes inn igjen, for en sum bruker den.',
  place: (row: string, column: string) => [row, column].filter(part => part !== '').join(' · '),
  cell: (was: string, willBe: string) => `${was === '' ? 'tom' : was} → ${willBe === '' ? 'tom' : willBe}`,
  formula: 'ny formel, samme verdi',
  lines: {
    rowAdded: 'Ny rad',
    rowRemoved: 'Raden går ut',
    rowEmptied: 'Raden går ut; det andre har skrevet i den, blir stående',
    columnAdded: 'Ny kolonne',
    columnRemoved: 'Kolonnen går ut',
    columnEmptied: 'Kolonnen går ut; det andre har skrevet i den, blir stående',
  },
  more: (n: number) => `Vis ${n} til`,
  left: (n: number) => `Blir stående som de er (${n})`,
  reasons: {
    sourceGone: 'kilden finnes ikke lenger i arbeidsboken',
    protected: 'arket er beskyttet',
    sheetGone: 'arket er slettet',
  },
  leftOne: (name: string, reason: string) => `${name}: ${reason}.`,
};
