import type { Values } from '../finding-texts';
import { findingTexts } from '../finding-texts';
import type { Language } from '../language';
import { MESSAGES } from './finding-message';

/** What the findings of a rule have in common, as a heading. */
const titles: Readonly<Record<string, string>> = {
  A01: 'Summar',
  A02: 'Avvik mellom budsjett og rekneskap',
  A03: 'Avvik justert for overførte midlar',
  A04: 'Avvik mellom resultat og måltal',
  A05: 'Avvik frå budsjettpremissar',
  A06: 'Tal per eining',
  A07: 'Øyremerkte midlar og ordinær drift',
  A08: 'Endringar, prosentar og pris gonger tal',
  A09: 'Summar bortover',
  A10: 'Endringar frå år til år',
  B01: 'Nettotabellen mot hovudoversiktene',
  B02: 'Delte funksjonsområde',
  B03: 'Totalen i nettotabellen mot alle hovudoversikter',
  B04: 'Same storleik i fleire tabellar',
  B05: 'Same total i fleire tabellar',
  B06: 'Tomme celler',
  B07: 'Øyremerkte midlar mot budsjettabellen',
  B08: 'Same resultat i fleire tabellar',
  B09: 'Investeringsavvik etter årsak',
  L01: 'Måltal mot brevet',
  L02: 'Måltal frå i fjor',
  L03: 'Teikn framfor måltalet',
  L04: 'Prosentteikn',
  L05: 'Namn på måltal',
  L06: 'Måltal i brevet utan rad i arbeidsboka',
  L07: 'Måltal som manglar',
  L08: 'Måltal som ikkje står i brevet',
  L09: 'Måltal som ikkje kan samanliknast',
  L10: 'Måltal mot eige tidlegare resultat',
  L11: 'Tal i brevet mot budsjettpremiss',
  L12: 'Ramma i brevet',
  L13: 'Delar av ramma i brevet',
  L14: 'Kva som er best',
  L15: 'Brev for andre år eller mottakarar',
  L16: 'Usikre namn',
  L17: 'Måltal som er lettare enn resultatet i fjor',
  L18: 'Artsgrupper i brevet',
  L19: 'Øyremerkte beløp i brevet',
  L20: 'Oppdrag i brevet som manglar i arbeidsboka',
  L21: 'Fristar mot brevet',
  L22: 'Oppdrag som ikkje står i brevet',
  H01: 'Tal som står som tekst',
  H02: 'Eining over tabellen',
  H03: 'Feilverdiar',
  H04: 'Prosentteikn på poengsum eller rate',
  H05: 'Tal med fleire lesingar',
  H06: 'Tal mellom formlar',
  H07: 'Formlar som skil seg ut',
  H08: 'Rader i feil eining',
  H09: 'Tal langt utanfor eigen historikk',
  H10: 'Like rader',
  H11: 'Tal under feil overskrift',
  H12: 'Årstal i overskrifta',
  H13: 'Eininga i einingslina',
  P01: 'Små tal på personar',
};

const reasons: Readonly<Record<string, string>> = {
  reached: 'Resultatet når måltalet.',
  notReached: 'Resultatet når ikkje måltalet.',
  equal: 'Resultatet er likt måltalet.',
  strict: 'Resultatet er likt måltalet, men teiknet framfor krev meir enn det.',
  noResult: 'Resultatet manglar.',
  noTarget: 'Måltalet manglar.',
  unknownDirection: 'Det er ikkje kjent om eit høgt eller eit lågt tal er best.',

  comparator: 'Teiknet framfor måltalet viser kva som er best.',
  history: 'Teiknet framfor måltalet i andre år viser kva som er best.',
  knownList: 'Henta frå lista over kjende måltal.',
  chosen: 'Du har valt det.',
  unknown: 'Ikkje kjent.',

  relativeTarget: 'Brevet krev minst like godt resultat som i eit tidlegare år.',
  cityTotal: 'Måltalet i brevet gjeld alle som får brevet, til saman.',
  letterTargetMissing: 'Brevet har ikkje noko måltal for året.',
  letterTargetDoubtful: 'Måltalet i brevet kan ikkje lesast sikkert.',
  matchDoubtful: 'Det er ikkje avklart om namnet er det same som i brevet.',
  unitDiffers: 'Måltala er ikkje i same eining.',
  workbookTargetUnread: 'Måltalet i arbeidsboka kan ikkje lesast som eitt tal.',
  workbookTargetMissing: 'Måltalet manglar i arbeidsboka.',

  noLetter: 'Det er ikkje lese inn noko brev for året.',
  areaIncomplete:
    'Tabellane for funksjonsområdet gir eit anna tal i dei fleste kolonnane. Truleg manglar ein av dei i arbeidsboka.',
  noReceiver: 'Det er ikkje kjent kven arbeidsboka er frå.',
  noIndicators: 'Arbeidsboka har ingen tabell med måltal.',
  noAssignments: 'Arbeidsboka har ingen tabell med oppdrag og fristar.',
  unusableFigure: 'Ei av cellene er ikkje eit tal.',
  figureMissing: 'Eitt av tala manglar.',
  areaWithoutTable: 'Ikkje alle funksjonsområde har ein eigen tabell.',
  noFrame: 'Brevet har inga sikker ramme for mottakaren.',
  noOriginalBudget: 'Fann ikkje totalen for opphavleg budsjett.',
};

const framed = ({ parts, expected, found }: Values) =>
  `Ramme i brevet ${parts === '' ? '' : `${parts} = `}${expected}, opphavleg budsjett ${found}`;

/** What findings and checks say. */
export const finding: Language['finding'] = findingTexts({
  titles,
  reasons,
  messages: MESSAGES,
  subjects: {
    inColumn: ({ label, column }) => `«${label}» i «${column}»`,
    row: ({ label }) => `«${label}»`,
    name: ({ name }) => `«${name}»`,
    table: ({ table }) => `«${table}»`,
    allocatedCount: v => `«${v.name}»: ${v.expected} i brevet, ${v.found} i arbeidsboka`,
    frame: framed,
    framePart: v => `«${v.column}» i brevet ${v.expected}, opphavleg budsjett ${v.found}`,
  },
});
