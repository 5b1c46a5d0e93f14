import type { Messages } from '../finding-texts';

/** What findings about how figures are written say, and those about privacy. */
export const HYGIENE_MESSAGES: Messages = {
  H01: {
    only: v =>
      `Gjør om tekst til tall i «${v.table}». ${v.count} tall står som tekst, det første er ${v.found} i ${v.cell}. Excel regner dem ikke med i summer.`,
    slip: v =>
      `Gjør om teksten ${v.found} i ${v.cell} til et tall. De fleste tallene i «${v.table}» er tall, og Excel regner ikke teksten med i summer.`,
    marked: v =>
      `Flytt merkene ut av cellene med tall i «${v.table}». ${v.count} tall har et merke eller ord bak seg, det første er ${v.found} i ${v.cell}. De er tekst for Excel, som ikke regner dem med i summer.`,
  },
  H02: {
    only: v => `Skriv over «${v.table}» hva beløpene er oppgitt i, for eksempel «Tall i 1000 kr».`,
  },
  H03: {
    only: v =>
      `Rett feilverdien ${v.found} i ${v.cell}. Antall celler med feilverdi i «${v.table}»: ${v.count}.`,
  },
  H04: {
    only: v =>
      `Ta bort prosenttegnet i ${v.found} for «${v.name}». Tallet er en poengsum eller en rate, ikke en prosentandel.`,
  },
  H05: {
    only: v =>
      `Skriv tallet i ${v.cell} slik at det bare kan leses på én måte. ${v.found} kan leses på flere. Antall slike celler i «${v.table}»: ${v.count}.`,
  },
  H06: {
    only: v =>
      `Se over tallet ${v.found} i «${v.column}» for «${v.label}». Cellene rundt er formler, men her står et tall, som ikke endrer seg når de andre gjør det.`,
    formula: v =>
      `Sett inn formelen ${v.formula} i «${v.column}» for «${v.label}». Cellene rundt er formler, men her står tallet ${v.found}, som ikke endrer seg når de andre gjør det.`,
  },
  H07: {
    unlike: v =>
      `Se over formelen ${v.formula} i «${v.column}» for «${v.label}». Slik de andre er, ville den vært ${v.expected}.`,
    unlikeOthers: v =>
      `Se over formelen ${v.formula} i «${v.column}» for «${v.label}». De andre formlene rundt er bygd på en annen måte.`,
    skips: v =>
      `Ta med «${v.skipped}» (${v.cell}) i «${v.label}», hvis den skal være med. Formelen ${v.formula} i «${v.column}» hopper over den.`,
  },
  H08: {
    only: v =>
      `Gjør om «${v.label}» til samme enhet som resten av «${v.table}». Tallene, fra ${v.found} i ${v.cell}, er tusen ganger for store for summen.`,
  },
  H09: {
    resultHigh: v =>
      `Kontroller ${v.found} for «${v.label}». De andre tallene i raden er fra ${v.least} til ${v.most}. Er kommaet flyttet?`,
    resultLow: v =>
      `Kontroller ${v.found} for «${v.label}». De andre tallene i raden er fra ${v.least} til ${v.most}. Er kommaet flyttet?`,
    targetHigh: v =>
      `Kontroller måltallet ${v.found} for «${v.label}». Resultatene i raden er fra ${v.least} til ${v.most}. Er kommaet flyttet?`,
    targetLow: v =>
      `Kontroller måltallet ${v.found} for «${v.label}». Resultatene i raden er fra ${v.least} til ${v.most}. Er kommaet flyttet?`,
  },
  H10: {
    only: v =>
      `Slett «${v.label}» i ${v.cell}, hvis raden er kommet med to ganger. Navn og tall er de samme som i ${v.otherCell}.`,
  },
  H11: {
    only: v =>
      `Flytt tallene for «${v.label}» ett hakk til høyre fra ${v.cell} (${v.found}). De står under feil overskrifter: avvikene stemmer ikke slik de står, men de stemmer ett hakk til høyre.`,
  },
  H12: {
    twice: v => `Se over årstallene i overskriften til «${v.table}». «${v.header}» står over to kolonner.`,
    stranger: v =>
      `Se over årstallet i overskriften «${v.header}» i «${v.table}». De nyeste tallene i tabellen er fra ${v.year}.`,
    later: v =>
      `Se over årstallet i overskriften «${v.header}» i «${v.table}». Budsjett, måltall og avvik i tabellen er fra ${v.year}.`,
    otherTables: v =>
      `Se over årstallene i overskriften til «${v.table}» («${v.header}»). De andre tabellene gjelder ${v.year}.`,
    otherEarlier: v =>
      `Se over årstallet i overskriften «${v.header}» i «${v.table}». Den tilsvarende kolonnen i de andre tabellene er fra ${v.year}.`,
  },
  H13: {
    says: v =>
      `Rett enhetslinjen i «${v.table}», eller regn om tallene. Den sier ${v.says}, men tallene er i ${v.is}: sammenlign «${v.label}» i ${v.cell} med ${v.otherSheet} ${v.otherCell}.`,
    silent: v =>
      `Skriv enheten over «${v.table}». Den mangler, og tallene er i ${v.is}: sammenlign «${v.label}» i ${v.cell} med ${v.otherSheet} ${v.otherCell}.`,
  },
  H14: {
    only: v =>
      `Vis arket «${v.sheet}» hvis det skal være med. Det er skjult, så tallene i det er ikke kontrollert.`,
  },
  P01: {
    only: v =>
      `Vurder om tallene i «${v.table}» kan peke ut enkeltpersoner før tabellen offentliggjøres. Antall fra 1 til 4 står i ${v.count} celler, den første er ${v.cell} med ${v.found}.`,
  },
};
