import type { Message, Messages, Values } from '../finding-texts';
import { HYGIENE_MESSAGES } from './finding-hygiene';
import { LETTER_MESSAGES } from './finding-letter';

/** What a deviation is counted in, behind the figure. */
const unit = ({ unit: name }: Values) => (name === 'percentagePoint' ? ' prosentpoeng' : '');
const terms = (v: Values) => `${v.minuend} minus ${v.subtrahend}`;

const crossing: Message = v =>
  `Kontroller talet ${v.found} i ${v.cell}. ${v.count} reknestykke som bruker cella, bommar like mykje, og alle går opp dersom det skal stå ${v.expected}.`;
const nothingToDo = 'Det er innanfor avrunding, og du treng ikkje gjere noko.';
const twoPlaces: Message = v =>
  `Finn ut kva tal som er rett for «${v.label}» i «${v.column}»: her står ${v.found}, medan ${v.otherSheet} ${v.otherCell} («${v.otherLabel}») har ${v.expected}. Skilnaden er ${v.difference}.`;
const twoPlacesRounded: Message = v =>
  `«${v.label}» i «${v.column}» er ${v.found} her og ${v.expected} i ${v.otherSheet} ${v.otherCell}. ${nothingToDo}`;
const severalPlaces: Message = v =>
  `Finn ut kva tal som er rett for «${v.label}» i «${v.column}», og rett dei andre: ${v.listing}.`;

const moneyDeviation: Messages[string] = {
  off: v => `Rett avviket for «${v.label}»: ${terms(v)} gir ${v.expected}, men det står ${v.found}.`,
  turned: v =>
    `Snu forteiknet på avviket for «${v.label}»: ${terms(v)} gir ${v.expected}, men det står ${v.found}. Positivt avvik er mindreforbruk, negativt er meirforbruk.`,
  convention: v =>
    `Avvika i «${v.column}» er rekna motsett veg i ${v.count} rader. For «${v.label}» gir ${terms(v)} ${v.expected}, men det står ${v.found}. Snu forteikna, eller skriv under tabellen kva veg avviket er rekna.`,
  many: v =>
    `Sjå over kolonna «${v.column}»: i ${v.count} rader er talet noko anna enn ${terms(v)}. For «${v.label}» gir dei ${v.expected}, men det står ${v.found}.`,
  rounding: v =>
    `Avviket for «${v.label}» er ${v.found}, medan ${terms(v)} gir ${v.expected}. ${nothingToDo}`,
  crossing,
};

/** Deviations of indicators and premises, which differ in which way they are taken. */
const measuredDeviation = (way: string): Messages[string] => ({
  off: v =>
    `Rett avviket for «${v.label}»: ${way} (resultat ${v.result}, måltal ${v.target}) gir ${v.expected}${unit(v)}, men det står ${v.found}.`,
  turned: v =>
    `Snu forteiknet på avviket for «${v.label}»: ${way} (resultat ${v.result}, måltal ${v.target}) gir ${v.expected}${unit(v)}, men det står ${v.found}.`,
  convention: v =>
    `Avvika i tabellen er rekna motsett veg i ${v.count} rader; ${way} gir ${v.expected}${unit(v)} for «${v.label}», men det står ${v.found}. Snu forteikna, eller skriv under tabellen kva veg avviket er rekna.`,
  many: v =>
    `Sjå over avvika i tabellen: i ${v.count} rader er avviket noko anna enn ${way}. For «${v.label}» (resultat ${v.result}, måltal ${v.target}) skal det vere ${v.expected}${unit(v)}, men det står ${v.found}.`,
  rounding: v =>
    `Avviket for «${v.label}» er ${v.found}, medan ${way} gir ${v.expected}${unit(v)}. ${nothingToDo}`,
  crossing,
});

const WITHIN_TABLE: Messages = {
  A01: {
    off: v =>
      `Rett summen «${v.label}» i «${v.column}»: radene gir ${v.expected}, men det står ${v.found}. Skilnaden på ${v.difference} er meir enn avrunding kan forklare.`,
    several: v =>
      `Sjå etter ei rad som manglar eller er rekna med to gonger i «${v.label}»: summen stemmer ikkje i dei fleste kolonnene. I «${v.column}» gir radene ${v.expected}, men det står ${v.found}.`,
    rounding: v =>
      `Radene i «${v.label}» gir ${v.expected} i «${v.column}», og det står ${v.found}. ${nothingToDo}`,
    crossing,
  },
  A02: moneyDeviation,
  A03: moneyDeviation,
  A04: measuredDeviation('resultat minus måltal'),
  A05: measuredDeviation('måltal minus resultat'),
  A06: {
    only: v =>
      `Sjå over «${v.label}» i «${v.column}»: ${v.amount} («${v.amountLabel}») delt på ${v.count} («${v.countLabel}») er ${v.expected}, men det står ${v.found}. ${v.found} passar med ${v.fittingCount}. I dei andre kolonnene stemmer reknestykket.`,
  },
  A07: {
    off: v =>
      `Rett fordelinga for «${v.label}»: ${terms(v)} gir ${v.expected}, men det står ${v.found} i «${v.column}».`,
    rounding: v =>
      `Fordelinga for «${v.label}» gir ${v.expected} i «${v.column}», og det står ${v.found}. ${nothingToDo}`,
    crossing,
  },
  A08: {
    share: v =>
      `Rett «${v.column}» for «${v.label}»: ${v.first} er ${v.expected} prosent av ${v.second}, men det står ${v.found}.`,
    change: v =>
      `Rett «${v.column}» for «${v.label}»: frå ${v.second} til ${v.first} er endringa ${v.expected} prosent, men det står ${v.found}.`,
    product: v =>
      `Rett «${v.column}» for «${v.label}»: ${v.first} gonger ${v.second} er ${v.expected}, men det står ${v.found}.`,
    quotient: v =>
      `Rett «${v.column}» for «${v.label}»: ${v.first} delt på ${v.second} er ${v.expected}, men det står ${v.found}.`,
  },
  A09: {
    off: v =>
      `Rett «${v.column}» for «${v.label}»: kolonnene til venstre gir ${v.expected}, men det står ${v.found}. Skilnaden på ${v.difference} er meir enn avrunding kan forklare.`,
    rounding: v =>
      `Kolonnene til venstre for «${v.column}» gir ${v.expected} for «${v.label}», og det står ${v.found}. ${nothingToDo}`,
    crossing,
  },
  A10: {
    change: v =>
      `Rett «${v.label}» i «${v.column}»: frå ${v.before} til ${v.now} er endringa ${v.expected} prosent, men det står ${v.found}.`,
    difference: v =>
      `Rett «${v.label}» i «${v.column}»: frå ${v.before} til ${v.now} er endringa ${v.expected}, men det står ${v.found}.`,
  },
  A12: {
    off: v =>
      `Sjå over «${v.column}» for «${v.label}»: ${v.formula} gir ${v.expected}, men det står ${v.found}. I dei andre radene stemmer reknestykket.`,
    rounding: v =>
      `«${v.column}» for «${v.label}» er ${v.found}, medan ${v.formula} gir ${v.expected}. ${nothingToDo}`,
    crossing,
  },
};

const BETWEEN_TABLES: Messages = {
  A11: {
    met: v =>
      `Sjå over måloppnåinga for «${v.label}»: det står «${v.found}», men resultatet ${v.result} når måltalet ${v.target}.`,
    notMet: v =>
      `Sjå over måloppnåinga for «${v.label}»: det står «${v.found}», men resultatet ${v.result} når ikkje måltalet ${v.target}.`,
  },
  B01: { off: twoPlaces, several: severalPlaces, rounding: twoPlacesRounded, crossing },
  B02: {
    off: v =>
      `Sjå over «${v.label}» i «${v.column}»: tabellane for ${v.parts} er til saman ${v.expected}, men her står ${v.found}.`,
    rounding: v =>
      `«${v.label}» i «${v.column}» er ${v.found}, og ${v.parts} er til saman ${v.expected}. ${nothingToDo}`,
    crossing,
  },
  B03: {
    off: v =>
      `Sjå over «${v.label}» i «${v.column}»: tabellane for funksjonsområda er til saman ${v.expected}, men her står ${v.found}. Skilnaden er ${v.difference}.` +
      (v.areas === '' ? '' : ` Det heng saman med ${v.areas}.`),
    rounding: v =>
      `«${v.label}» i «${v.column}» er ${v.found}, og tabellane for funksjonsområda er til saman ${v.expected}. ${nothingToDo}`,
    crossing,
  },
  B04: {
    off: twoPlaces,
    several: severalPlaces,
    twoViews: v =>
      `«${v.label}» har ulike tal i «${v.column}»: ${v.listing}. Funksjonar og einingar er avgrensa ulikt, så begge kan vere rette. Skriv gjerne kvifor dei er ulike.`,
    rounding: twoPlacesRounded,
    crossing,
  },
  B05: {
    off: twoPlaces,
    several: v =>
      `Totalen i «${v.column}» står med fleire tal: ${v.listing}. Finn ut kva for eit som er rett, og rett dei andre.`,
    rounding: twoPlacesRounded,
    crossing,
  },
  B06: {
    only: v =>
      `Fyll inn «${v.column}» for «${v.label}». Cella er tom, medan same rad har ${v.expected} i ${v.otherSheet} ${v.otherCell}. Sjå òg over summen i kolonna.`,
  },
  B07: { off: twoPlaces, rounding: twoPlacesRounded, crossing },
  B08: {
    only: v =>
      `Finn ut kva tal som er rett for «${v.label}», eller skriv kvifor dei er ulike. Det står med ulike resultat i ${v.otherSheet} ${v.otherCell} og her (${v.listing}).`,
  },
  B09: { off: twoPlaces, rounding: twoPlacesRounded, crossing },
};

/** What a finding says, by rule and variant; `only` where a rule says one thing. */
export const MESSAGES: Messages = {
  ...WITHIN_TABLE,
  ...BETWEEN_TABLES,
  ...LETTER_MESSAGES,
  ...HYGIENE_MESSAGES,
};
