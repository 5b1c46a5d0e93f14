import type { Messages, Values } from '../finding-texts';

/** Where the result stands against the two targets, when they give different outcomes. */
const turns = ({ turns: which, result }: Values) => {
  if (which === 'met-notMet') return ` Resultatet ${result} når arbeidsbokens måltall, men ikke brevets.`;
  return which === 'notMet-met' ? ` Resultatet ${result} når brevets måltall, men ikke arbeidsbokens.` : '';
};

/** What findings against the letter say. */
export const LETTER_MESSAGES: Messages = {
  L01: {
    number: v =>
      `Måltallet for «${v.name}» er ${v.workbook}, men brevet har ${v.letter}. Rett det, eller vis til hvor det er fastsatt, for eksempel et fellesskriv.${turns(v)}`,
    unit: v =>
      `Måltallet for «${v.name}» er ${v.workbook}, men brevet har ${v.letter}. De er ikke i samme enhet. Rett det som er galt.`,
  },
  L02: {
    only: v =>
      `Bytt ut måltallet for «${v.name}»: ${v.workbook} er brevets måltall for ${v.year}. Årets måltall er ${v.letter}.${turns(v)}`,
  },
  L03: {
    lost: v =>
      `Sett tegnet tilbake foran måltallet for «${v.name}»: brevet har ${v.letter}, arbeidsboken ${v.workbook}.`,
    added: v =>
      `Måltallet for «${v.name}» har fått et tegn som ikke står i brevet: brevet har ${v.letter}, arbeidsboken ${v.workbook}. Ta det bort, eller vis til hvor det er fastsatt.`,
    other: v =>
      `Rett tegnet foran måltallet for «${v.name}»: brevet har ${v.letter}, arbeidsboken ${v.workbook}.`,
  },
  L04: {
    lost: v => `Sett prosenttegn bak ${v.cellText} for «${v.name}». De andre tallene i raden er prosent.`,
    fraction: v =>
      `Skriv ${v.cellText} som ${v.percent} for «${v.name}», slik de andre tallene i raden er skrevet. Det er lest slik.`,
    lostInLetter: v =>
      `Brevet skriver ${v.letter} uten prosenttegn for «${v.name}». Det er lest som prosent.`,
  },
  L05: {
    only: v =>
      `Bruk brevets navn på måltallet, «${v.letterName}». I arbeidsboken heter det «${v.name}». De er holdt mot hverandre som samme måltall.`,
  },
  L06: {
    withTarget: v =>
      `Legg inn «${v.name}», eller skriv hvorfor det ikke er med. Brevet har måltallet ${v.letter}, men det har ingen rad i arbeidsboken.`,
    withoutTarget: v => `Brevet nevner «${v.name}» uten måltall, og det har ingen rad i arbeidsboken.`,
  },
  L07: { only: v => `Fyll inn måltallet for «${v.name}». Brevet har ${v.letter}.` },
  L08: { only: v => `«${v.name}» står ikke i brevet. Det kan være et lokalt måltall.` },
  L09: {
    relativeTarget: v =>
      `Brevets krav til «${v.name}» er minst like godt resultat som i ${v.year}. Det holdes mot eget resultat det året, ikke mot et tall i brevet.`,
    cityTotal: v =>
      `Brevets måltall ${v.letter} for «${v.name}» gjelder alle som får brevet, til sammen. Det kan ikke holdes mot måltallet til én av dem.`,
    letterTargetMissing: v => `Brevet har ikke noe måltall for «${v.name}» dette året.`,
    letterTargetDoubtful: v =>
      `Brevets måltall for «${v.name}», ${v.letter}, kan ikke leses sikkert. Se i brevet hva som er riktig.`,
    workbookTargetUnread: v =>
      `Måltallet for «${v.name}», ${v.workbook}, kan ikke leses som ett tall. Brevet har ${v.letter}.`,
  },
  L10: {
    only: v =>
      `Se over måltallet for «${v.name}»: ${v.workbook} er lettere å nå enn eget resultat i ${v.year}, som var ${v.own}. Brevet krever minst like godt resultat som i ${v.year}.`,
  },
  L11: {
    only: v =>
      `Se over måltallet for «${v.name}»: det er ${v.found}, men brevet har ${v.expected} for ${v.receiver} («${v.letterTable}»).`,
  },
  L12: {
    only: v =>
      `Se over opprinnelig budsjett: «${v.label}» er ${v.found}, men rammen i brevet for ${v.receiver} er ${v.expected}${v.parts === '' ? '' : ` (${v.parts})`}.`,
  },
  L13: {
    only: v =>
      `Se over opprinnelig budsjett i «${v.table}»: det er ${v.found}, men brevet har ${v.expected} («${v.column}»).`,
  },
  L14: {
    unknown: v =>
      `Si hva som er best, høyere eller lavere tall, for ${v.names}. Måloppnåelsen kan ikke vurderes før det er sagt.`,
    knownList: v =>
      `Hva som er best, høyere eller lavere tall, er hentet fra listen over kjente måltall for ${v.names}.`,
  },
  L15: {
    only: v =>
      `«${v.title}» gjelder ${v.letterYear}, og arbeidsboken ${v.year}. Brevet er brukt som historikk, og måltallene er ikke holdt mot det.`,
    receiver: v =>
      `«${v.title}» er til ${v.recipient}, og arbeidsboken er fra ${v.receiver}. Brevet er brukt som historikk, og måltallene er ikke holdt mot det.`,
  },
  L16: {
    only: v =>
      `Si om «${v.name}» er samme måltall som «${v.letterName}» i brevet. Navnene ligner, men ikke nok til å avgjøre det.`,
  },
  L17: {
    only: v =>
      `Se over måltallet for «${v.name}»: ${v.workbook} er lettere å nå enn resultatet i ${v.year}, som var ${v.before}. Skriv gjerne hvorfor.`,
    letter: v =>
      `Vurder et strammere måltall for «${v.name}», eller skriv hvorfor ikke: brevets måltall ${v.workbook} er lettere å nå enn eget resultat i ${v.year}, som var ${v.before}.`,
  },
  L18: {
    only: v =>
      `Se over opprinnelig budsjett for «${v.label}»: det er ${v.found}, men brevet har ${v.expected} («${v.letterTable}»).`,
  },
  L19: {
    only: v =>
      `Se over budsjettet for «${v.label}»: det er ${v.found}, men brevet øremerker ${v.expected} til «${v.name}».`,
  },
  L20: {
    withDeadline: v =>
      `Legg inn oppdraget «${v.name}». Det står i brevet med frist ${v.deadline}, men ikke i arbeidsboken.`,
    withoutDeadline: v => `Legg inn oppdraget «${v.name}». Det står i brevet, men ikke i arbeidsboken.`,
  },
  L21: {
    other: v => `Rett fristen for «${v.name}»: den er ${v.found}, men brevet har ${v.letter}.`,
    blank: v => `Fyll inn fristen for «${v.name}»: brevet har ${v.letter}.`,
  },
  L22: {
    only: v => `«${v.name}» står ikke blant oppdragene i brevet. Skriv gjerne hvor oppdraget kommer fra.`,
  },
};
