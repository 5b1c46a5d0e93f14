import type { Message, Messages } from '../finding-texts';

const slippedResult: Message = v =>
  `Kontroller ${v.found} for «${v.label}». Dei andre tala i rada er frå ${v.least} til ${v.most}. Er kommaet flytta?`;
const slippedTarget: Message = v =>
  `Kontroller måltalet ${v.found} for «${v.label}». Resultata i rada er frå ${v.least} til ${v.most}. Er kommaet flytta?`;

/** What findings about how figures are written say, and those about privacy. */
export const HYGIENE_MESSAGES: Messages = {
  H01: {
    only: v =>
      `Gjer om tekst til tal i «${v.table}». ${v.count} tal står som tekst, det første er ${v.found} i ${v.cell}. Excel reknar dei ikkje med i summar.`,
    slip: v =>
      `Gjer om teksten ${v.found} i ${v.cell} til eit tal. Dei fleste tala i «${v.table}» er tal, og Excel reknar ikkje teksten med i summar.`,
    marked: v =>
      `Flytt merka ut av cellene med tal i «${v.table}». ${v.count} tal har eit merke eller ord bak seg, det første er ${v.found} i ${v.cell}. Dei er tekst for Excel, som ikkje reknar dei med i summar.`,
  },
  H02: {
    only: v => `Skriv over «${v.table}» kva beløpa er oppgitte i, til dømes «Tal i 1000 kr».`,
  },
  H03: {
    only: v =>
      `Rett feilverdien ${v.found} i ${v.cell}. Talet på celler med feilverdi i «${v.table}»: ${v.count}.`,
  },
  H04: {
    only: v =>
      `Ta bort prosentteiknet i ${v.found} for «${v.name}». Talet er ein poengsum eller ein rate, ikkje ein prosentdel.`,
  },
  H05: {
    only: v =>
      `Skriv talet i ${v.cell} slik at det kan lesast på éin måte. ${v.found} kan lesast på fleire. Talet på slike celler i «${v.table}»: ${v.count}.`,
  },
  H06: {
    only: v =>
      `Sjå over talet ${v.found} i «${v.column}» for «${v.label}». Cellene rundt er formlar, men her står eit tal, som ikkje endrar seg når dei andre gjer det.`,
    formula: v =>
      `Set inn formelen ${v.formula} i «${v.column}» for «${v.label}». Cellene rundt er formlar, men her står talet ${v.found}, som ikkje endrar seg når dei andre gjer det.`,
  },
  H07: {
    unlike: v =>
      `Sjå over formelen ${v.formula} i «${v.column}» for «${v.label}». Slik dei andre er, ville han ha vore ${v.expected}.`,
    unlikeOthers: v =>
      `Sjå over formelen ${v.formula} i «${v.column}» for «${v.label}». Dei andre formlane rundt er bygde på ein annan måte.`,
    skips: v =>
      `Ta med «${v.skipped}» (${v.cell}) i «${v.label}», dersom rada skal vere med. Formelen ${v.formula} i «${v.column}» hoppar over henne.`,
  },
  H08: {
    only: v =>
      `Gjer om «${v.label}» til same eining som resten av «${v.table}». Tala, frå ${v.found} i ${v.cell}, er tusen gonger for store for summen.`,
  },
  H09: {
    resultHigh: slippedResult,
    resultLow: slippedResult,
    targetHigh: slippedTarget,
    targetLow: slippedTarget,
  },
  H10: {
    only: v =>
      `Slett «${v.label}» i ${v.cell}, dersom rada er komen med to gonger. Namn og tal er dei same som i ${v.otherCell}.`,
  },
  H11: {
    only: v =>
      `Flytt tala for «${v.label}» eitt hakk til høgre frå ${v.cell} (${v.found}). Dei står under feil overskrifter: avvika stemmer ikkje slik dei står, men dei stemmer eitt hakk til høgre.`,
  },
  H12: {
    twice: v => `Sjå over årstala i overskrifta til «${v.table}». «${v.header}» står over to kolonner.`,
    stranger: v =>
      `Sjå over årstalet i overskrifta «${v.header}» i «${v.table}». Dei nyaste tala i tabellen er frå ${v.year}.`,
    later: v =>
      `Sjå over årstalet i overskrifta «${v.header}» i «${v.table}». Budsjett, måltal og avvik i tabellen er frå ${v.year}.`,
    otherTables: v =>
      `Sjå over årstala i overskrifta til «${v.table}» («${v.header}»). Dei andre tabellane gjeld ${v.year}.`,
    otherEarlier: v =>
      `Sjå over årstalet i overskrifta «${v.header}» i «${v.table}». Den tilsvarande kolonna i dei andre tabellane er frå ${v.year}.`,
  },
  H13: {
    says: v =>
      `Rett einingslina i «${v.table}», eller rekn om tala. Ho seier ${v.says}, men tala er i ${v.is}: samanlikn «${v.label}» i ${v.cell} med ${v.otherSheet} ${v.otherCell}.`,
    silent: v =>
      `Skriv eininga over «${v.table}». Ho manglar, og tala er i ${v.is}: samanlikn «${v.label}» i ${v.cell} med ${v.otherSheet} ${v.otherCell}.`,
  },
  H14: {
    only: v =>
      `Vis arket «${v.sheet}» om det skal vere med. Det er skjult, så tala i det er ikkje kontrollerte.`,
  },
  P01: {
    only: v =>
      `Vurder om tala i «${v.table}» kan peike ut enkeltpersonar før tabellen blir offentleggjord. Talet på verdiar frå 1 til 4 er ${v.count}, og den første er ${v.found} i ${v.cell}.`,
  },
};
