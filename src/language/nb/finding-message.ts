import type { Message, Messages, Values } from '../finding-texts';
import { HYGIENE_MESSAGES } from './finding-hygiene';
import { LETTER_MESSAGES } from './finding-letter';

/** What a deviation is counted in, behind the figure. */
const unit = ({ unit: name }: Values) => (name === 'percentagePoint' ? ' prosentpoeng' : '');
const terms = (v: Values) => `${v.minuend} minus ${v.subtrahend}`;

const crossing: Message = v =>
  `Kontroller tallet ${v.found} i ${v.cell}. ${v.count} regnestykker som bruker cellen, bommer like mye, og alle går opp hvis det skal stå ${v.expected}.`;
const nothingToDo = 'Det er innenfor avrunding, og du trenger ikke gjøre noe.';
const twoPlaces: Message = v =>
  `Finn ut hvilket tall som er riktig for «${v.label}» i «${v.column}»: her står ${v.found}, mens ${v.otherSheet} ${v.otherCell} («${v.otherLabel}») har ${v.expected}. Forskjellen er ${v.difference}.`;
const twoPlacesRounded: Message = v =>
  `«${v.label}» i «${v.column}» er ${v.found} her og ${v.expected} i ${v.otherSheet} ${v.otherCell}. ${nothingToDo}`;
const severalPlaces: Message = v =>
  `Finn ut hvilket tall som er riktig for «${v.label}» i «${v.column}», og rett de andre: ${v.listing}.`;

const moneyDeviation: Messages[string] = {
  off: v => `Rett avviket for «${v.label}»: ${terms(v)} gir ${v.expected}, men det står ${v.found}.`,
  turned: v =>
    `Snu fortegnet på avviket for «${v.label}»: ${terms(v)} gir ${v.expected}, men det står ${v.found}. Positivt avvik er mindreforbruk, negativt er merforbruk.`,
  convention: v =>
    `Avvikene i «${v.column}» er regnet motsatt vei i ${v.count} rader. For «${v.label}» gir ${terms(v)} ${v.expected}, men det står ${v.found}. Snu fortegnene, eller skriv under tabellen hvilken vei avviket er regnet.`,
  many: v =>
    `Se over kolonnen «${v.column}»: i ${v.count} rader er tallet noe annet enn ${terms(v)}. For «${v.label}» gir de ${v.expected}, men det står ${v.found}.`,
  rounding: v => `Avviket for «${v.label}» er ${v.found}, mens ${terms(v)} gir ${v.expected}. ${nothingToDo}`,
  crossing,
};

/** Deviations of indicators and premises, which differ in which way they are taken. */
const measuredDeviation = (way: string): Messages[string] => ({
  off: v =>
    `Rett avviket for «${v.label}»: ${way} (resultat ${v.result}, måltall ${v.target}) gir ${v.expected}${unit(v)}, men det står ${v.found}.`,
  turned: v =>
    `Snu fortegnet på avviket for «${v.label}»: ${way} (resultat ${v.result}, måltall ${v.target}) gir ${v.expected}${unit(v)}, men det står ${v.found}.`,
  convention: v =>
    `Avvikene i tabellen er regnet motsatt vei i ${v.count} rader; ${way} gir ${v.expected}${unit(v)} for «${v.label}», men det står ${v.found}. Snu fortegnene, eller skriv under tabellen hvilken vei avviket er regnet.`,
  many: v =>
    `Se over avvikene i tabellen: i ${v.count} rader er avviket noe annet enn ${way}. For «${v.label}» (resultat ${v.result}, måltall ${v.target}) skal det være ${v.expected}${unit(v)}, men det står ${v.found}.`,
  rounding: v =>
    `Avviket for «${v.label}» er ${v.found}, mens ${way} gir ${v.expected}${unit(v)}. ${nothingToDo}`,
  crossing,
});

/** What a finding says, by rule and variant; `only` where a rule says one thing. */
export const MESSAGES: Messages = {
  A01: {
    off: v =>
      `Rett summen «${v.label}» i «${v.column}»: radene gir ${v.expected}, men det står ${v.found}. Forskjellen på ${v.difference} er mer enn avrunding kan forklare.`,
    several: v =>
      `Se etter en rad som mangler eller er regnet med to ganger i «${v.label}»: summen stemmer ikke i de fleste kolonnene. I «${v.column}» gir radene ${v.expected}, men det står ${v.found}.`,
    rounding: v =>
      `Radene i «${v.label}» gir ${v.expected} i «${v.column}», og det står ${v.found}. ${nothingToDo}`,
    crossing,
  },
  A02: moneyDeviation,
  A03: moneyDeviation,
  A04: measuredDeviation('resultat minus måltall'),
  A05: measuredDeviation('måltall minus resultat'),
  A06: {
    only: v =>
      `Se over «${v.label}» i «${v.column}»: ${v.amount} («${v.amountLabel}») delt på ${v.count} («${v.countLabel}») er ${v.expected}, men det står ${v.found}. ${v.found} passer med ${v.fittingCount}. I de andre kolonnene stemmer regnestykket.`,
  },
  A07: {
    off: v =>
      `Rett fordelingen for «${v.label}»: ${terms(v)} gir ${v.expected}, men det står ${v.found} i «${v.column}».`,
    rounding: v =>
      `Fordelingen for «${v.label}» gir ${v.expected} i «${v.column}», og det står ${v.found}. ${nothingToDo}`,
    crossing,
  },
  A08: {
    share: v =>
      `Rett «${v.column}» for «${v.label}»: ${v.first} er ${v.expected} prosent av ${v.second}, men det står ${v.found}.`,
    change: v =>
      `Rett «${v.column}» for «${v.label}»: fra ${v.second} til ${v.first} er endringen ${v.expected} prosent, men det står ${v.found}.`,
    product: v =>
      `Rett «${v.column}» for «${v.label}»: ${v.first} ganger ${v.second} er ${v.expected}, men det står ${v.found}.`,
    quotient: v =>
      `Rett «${v.column}» for «${v.label}»: ${v.first} delt på ${v.second} er ${v.expected}, men det står ${v.found}.`,
  },
  A09: {
    off: v =>
      `Rett «${v.column}» for «${v.label}»: kolonnene til venstre gir ${v.expected}, men det står ${v.found}. Forskjellen på ${v.difference} er mer enn avrunding kan forklare.`,
    rounding: v =>
      `Kolonnene til venstre for «${v.column}» gir ${v.expected} for «${v.label}», og det står ${v.found}. ${nothingToDo}`,
    crossing,
  },
  A10: {
    change: v =>
      `Rett «${v.label}» i «${v.column}»: fra ${v.before} til ${v.now} er endringen ${v.expected} prosent, men det står ${v.found}.`,
    difference: v =>
      `Rett «${v.label}» i «${v.column}»: fra ${v.before} til ${v.now} er endringen ${v.expected}, men det står ${v.found}.`,
  },
  A11: {
    met: v =>
      `Se over måloppnåelsen for «${v.label}»: det står «${v.found}», men resultatet ${v.result} når måltallet ${v.target}.`,
    notMet: v =>
      `Se over måloppnåelsen for «${v.label}»: det står «${v.found}», men resultatet ${v.result} når ikke måltallet ${v.target}.`,
  },
  A12: {
    off: v =>
      `Se over «${v.column}» for «${v.label}»: ${v.formula} gir ${v.expected}, men det står ${v.found}. I de andre radene stemmer regnestykket.`,
    rounding: v =>
      `«${v.column}» for «${v.label}» er ${v.found}, mens ${v.formula} gir ${v.expected}. ${nothingToDo}`,
    crossing,
  },
  B01: { off: twoPlaces, several: severalPlaces, rounding: twoPlacesRounded, crossing },
  B02: {
    off: v =>
      `Se over «${v.label}» i «${v.column}»: tabellene for ${v.parts} er til sammen ${v.expected}, men her står ${v.found}.`,
    rounding: v =>
      `«${v.label}» i «${v.column}» er ${v.found}, og ${v.parts} er til sammen ${v.expected}. ${nothingToDo}`,
    crossing,
  },
  B03: {
    off: v =>
      `Se over «${v.label}» i «${v.column}»: tabellene for funksjonsområdene er til sammen ${v.expected}, men her står ${v.found}. Forskjellen er ${v.difference}.` +
      (v.areas === '' ? '' : ` Det henger sammen med ${v.areas}.`),
    rounding: v =>
      `«${v.label}» i «${v.column}» er ${v.found}, og tabellene for funksjonsområdene er til sammen ${v.expected}. ${nothingToDo}`,
    crossing,
  },
  B04: {
    off: twoPlaces,
    several: severalPlaces,
    twoViews: v =>
      `«${v.label}» har ulike tall i «${v.column}»: ${v.listing}. Funksjoner og enheter er avgrenset ulikt, så begge kan være riktige. Skriv gjerne hvorfor de er ulike.`,
    rounding: twoPlacesRounded,
    crossing,
  },
  B05: {
    off: twoPlaces,
    several: v =>
      `Totalen i «${v.column}» står med flere tall: ${v.listing}. Finn ut hvilket som er riktig, og rett de andre.`,
    rounding: twoPlacesRounded,
    crossing,
  },
  B06: {
    only: v =>
      `Fyll inn «${v.column}» for «${v.label}». Cellen er tom, mens samme rad har ${v.expected} i ${v.otherSheet} ${v.otherCell}. Se også over summen i kolonnen.`,
  },
  B07: { off: twoPlaces, rounding: twoPlacesRounded, crossing },
  B08: {
    only: v =>
      `Finn ut hvilket tall som er riktig for «${v.label}», eller skriv hvorfor de er ulike. Det står med ulike resultater i ${v.otherSheet} ${v.otherCell} og her (${v.listing}).`,
  },
  B09: { off: twoPlaces, rounding: twoPlacesRounded, crossing },
  ...LETTER_MESSAGES,
  ...HYGIENE_MESSAGES,
};
