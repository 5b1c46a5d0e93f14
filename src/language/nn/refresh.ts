import type { Language } from '../language';
import { counted } from '../words';

export const refresh: Language['refresh'] = {
  gone: label => `${label} (står ikkje lenger i kjelda)`,
  title: 'Innsette tabellar',
  upToDate: n => (n === 1 ? 'Den innsette tabellen er à jour.' : `Dei ${n} innsette tabellane er à jour.`),
  intro: sheets =>
    `${counted(sheets, 'innsett tabell', 'innsette tabellar')} kan oppdaterast der dei står. Det du har skrive ved sida av og under, blir ståande.`,
  update: changes => `Oppdater tabellane (${counted(changes, 'endring', 'endringar')})`,
  updated: n => `${counted(n, 'tabell er oppdatert', 'tabellar er oppdaterte')}:`,
  undone: 'Tabellane står att som før oppdateringa.',
  undo: 'Angre oppdateringa',
  sheet: (name, n) => `${name}: ${counted(n, 'endring', 'endringar')}`,
  conflicts: n => `Endra av andre (${n})`,
  conflictsIntro:
    'Dette er endra i tabellane etter at dei vart sette inn. Det blir ståande om du ikkje vel noko anna.',
  keep: now => (now === '' ? 'La cella vere tom' : `Behald ${now}`),
  take: fresh => (fresh === '' ? 'Tøm cella' : `Bruk ${fresh}`),
  keepDeleted: { row: 'La rada vere borte', column: 'La kolonnen vere borte' },
  takeDeleted: { row: 'Set rada inn att', column: 'Set kolonnen inn att' },
  needed: 'Blir sett inn att, for ein sum bruker han.',
  place: (row, column) => [row, column].filter(part => part !== '').join(' · '),
  cell: (was, willBe) => `${was === '' ? 'tom' : was} → ${willBe === '' ? 'tom' : willBe}`,
  formula: 'ny formel, same verdi',
  lines: {
    rowAdded: 'Ny rad',
    rowRemoved: 'Rada går ut',
    rowEmptied: 'Rada går ut; det andre har skrive i henne, blir ståande',
    columnAdded: 'Ny kolonne',
    columnRemoved: 'Kolonnen går ut',
    columnEmptied: 'Kolonnen går ut; det andre har skrive i han, blir ståande',
  },
  more: n => `Vis ${n} til`,
  left: n => `Blir ståande som dei er (${n})`,
  reasons: {
    sourceGone: 'kjelda finst ikkje lenger i arbeidsboka',
    protected: 'arket er verna',
    sheetGone: 'arket er sletta',
  },
  leftOne: (name, reason) => `${name}: ${reason}.`,
};
