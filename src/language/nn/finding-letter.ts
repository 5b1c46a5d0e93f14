import type { Messages, Values } from '../finding-texts';

/** Where the result stands against the two targets, when they give different outcomes. */
const turns = ({ turns: which, result }: Values) => {
  if (which === 'met-notMet')
    return ` Resultatet ${result} når måltalet i arbeidsboka, men ikkje det i brevet.`;
  return which === 'notMet-met'
    ? ` Resultatet ${result} når måltalet i brevet, men ikkje det i arbeidsboka.`
    : '';
};

/** What findings about the letter say. */
export const LETTER_MESSAGES: Messages = {
  L01: {
    number: v =>
      `Måltalet for «${v.name}» er ${v.workbook}, men brevet har ${v.letter}. Rett det, eller vis til kvar det er fastsett, til dømes eit fellesskriv.${turns(v)}`,
    unit: v =>
      `Måltalet for «${v.name}» er ${v.workbook}, men brevet har ${v.letter}. Dei er ikkje i same eining. Rett det som er gale.`,
  },
  L02: {
    only: v =>
      `Byt ut måltalet for «${v.name}»: ${v.workbook} er måltalet i brevet for ${v.year}. Måltalet i år er ${v.letter}.${turns(v)}`,
  },
  L03: {
    lost: v =>
      `Set teiknet tilbake framfor måltalet for «${v.name}»: brevet har ${v.letter}, arbeidsboka ${v.workbook}.`,
    added: v =>
      `Måltalet for «${v.name}» har fått eit teikn som ikkje står i brevet: brevet har ${v.letter}, arbeidsboka ${v.workbook}. Ta det bort, eller vis til kvar det er fastsett.`,
    other: v =>
      `Rett teiknet framfor måltalet for «${v.name}»: brevet har ${v.letter}, arbeidsboka ${v.workbook}.`,
  },
  L04: {
    lost: v => `Set prosentteikn bak ${v.cellText} for «${v.name}». Dei andre tala i rada er prosent.`,
    fraction: v =>
      `Skriv ${v.cellText} som ${v.percent} for «${v.name}», slik dei andre tala i rada er skrivne. Det er lese slik.`,
    lostInLetter: v => `Brevet skriv ${v.letter} utan prosentteikn for «${v.name}». Det er lese som prosent.`,
  },
  L05: {
    only: v =>
      `Bruk namnet på måltalet i brevet, «${v.letterName}». I arbeidsboka heiter det «${v.name}». Dei er haldne mot kvarandre som same måltal.`,
  },
  L06: {
    withTarget: v =>
      `Legg inn «${v.name}», eller skriv kvifor det ikkje er med. Brevet har måltalet ${v.letter}, men det har inga rad i arbeidsboka.`,
    withoutTarget: v => `Brevet nemner «${v.name}» utan måltal, og det har inga rad i arbeidsboka.`,
  },
  L07: { only: v => `Fyll inn måltalet for «${v.name}». Brevet har ${v.letter}.` },
  L08: { only: v => `«${v.name}» står ikkje i brevet. Det kan vere eit lokalt måltal.` },
  L09: {
    relativeTarget: v =>
      `Kravet i brevet til «${v.name}» er minst like godt resultat som i ${v.year}. Det blir halde mot eige resultat det året, ikkje mot eit tal i brevet.`,
    cityTotal: v =>
      `Måltalet ${v.letter} i brevet for «${v.name}» gjeld alle som får brevet, til saman. Det kan ikkje haldast mot måltalet til éin av dei.`,
    letterTargetMissing: v => `Brevet har ikkje noko måltal for «${v.name}» dette året.`,
    letterTargetDoubtful: v =>
      `Måltalet i brevet for «${v.name}», ${v.letter}, kan ikkje lesast sikkert. Sjå i brevet kva som er rett.`,
    workbookTargetUnread: v =>
      `Måltalet for «${v.name}», ${v.workbook}, kan ikkje lesast som eitt tal. Brevet har ${v.letter}.`,
  },
  L10: {
    only: v =>
      `Sjå over måltalet for «${v.name}»: ${v.workbook} er lettare å nå enn eige resultat i ${v.year}, som var ${v.own}. Brevet krev minst like godt resultat som i ${v.year}.`,
  },
  L11: {
    only: v =>
      `Sjå over måltalet for «${v.name}»: det er ${v.found}, men brevet har ${v.expected} for ${v.receiver} («${v.letterTable}»).`,
  },
  L12: {
    only: v =>
      `Sjå over opphavleg budsjett: «${v.label}» er ${v.found}, men ramma i brevet for ${v.receiver} er ${v.expected}${v.parts === '' ? '' : ` (${v.parts})`}.`,
  },
  L13: {
    only: v =>
      `Sjå over opphavleg budsjett i «${v.table}»: det er ${v.found}, men brevet har ${v.expected} («${v.column}»).`,
  },
  L14: {
    unknown: v =>
      `Sei kva som er best, høgare eller lågare tal, for ${v.names}. Måloppnåinga kan ikkje vurderast før det er sagt.`,
    knownList: v =>
      `Kva som er best, høgare eller lågare tal, er henta frå lista over kjende måltal for ${v.names}.`,
  },
  L15: {
    only: v =>
      `«${v.title}» gjeld ${v.letterYear}, og arbeidsboka ${v.year}. Brevet er brukt som historikk, og måltala er ikkje haldne mot det.`,
    receiver: v =>
      `«${v.title}» er til ${v.recipient}, og arbeidsboka er frå ${v.receiver}. Brevet er brukt som historikk, og måltala er ikkje haldne mot det.`,
  },
  L16: {
    only: v =>
      `Sei om «${v.name}» er same måltal som «${v.letterName}» i brevet. Namna liknar, men ikkje nok til å avgjere det.`,
  },
  L17: {
    only: v =>
      `Sjå over måltalet for «${v.name}»: ${v.workbook} er lettare å nå enn resultatet i ${v.year}, som var ${v.before}. Skriv gjerne kvifor.`,
    letter: v =>
      `Vurder eit strammare måltal for «${v.name}», eller skriv kvifor ikkje: måltalet ${v.workbook} i brevet er lettare å nå enn eige resultat i ${v.year}, som var ${v.before}.`,
  },
  L18: {
    only: v =>
      `Sjå over opphavleg budsjett for «${v.label}»: det er ${v.found}, men brevet har ${v.expected} («${v.letterTable}»).`,
  },
  L19: {
    only: v =>
      `Sjå over budsjettet for «${v.label}»: det er ${v.found}, men brevet øyremerkjer ${v.expected} til «${v.name}».`,
  },
  L20: {
    withDeadline: v =>
      `Legg inn oppdraget «${v.name}». Det står i brevet med frist ${v.deadline}, men ikkje i arbeidsboka.`,
    withoutDeadline: v => `Legg inn oppdraget «${v.name}». Det står i brevet, men ikkje i arbeidsboka.`,
  },
  L21: {
    other: v => `Rett fristen for «${v.name}»: han er ${v.found}, men brevet har ${v.letter}.`,
    blank: v => `Fyll inn fristen for «${v.name}»: brevet har ${v.letter}.`,
  },
  L22: {
    only: v => `«${v.name}» står ikkje blant oppdraga i brevet. Skriv gjerne kvar oppdraget kjem frå.`,
  },
};
