import type { FunctionTexts } from '../function-texts';

/** What the worksheet functions say in a cell. */
export const functions: FunctionTexts = {
  noLetter: 'Ingen tildelingsbrev er lest inn i arbeidsboken. Åpne Måltall-ruten og velg brevet.',
  noName: 'Skriv navnet på måltallet slik det står i brevet.',
  notYear: text => `«${text}» er ikke et årstall.`,
  noSuchYear: year => `Ingen av brevene i arbeidsboken har måltall for ${year}.`,
  notInLetter: (name, similar) =>
    `«${name}» står ikke i brevet.${similar === null ? '' : ` Det som ligner mest, er «${similar}».`}`,
  severalInLetter: name => `«${name}» står flere ganger i brevet med ulike måltall.`,
  noTargetInLetter: (name, year) => `Brevet har ikke noe måltall for «${name}» i ${year}.`,
  doubtfulInLetter: name =>
    `Brevets måltall for «${name}» kan ikke leses sikkert. Åpne Måltall-ruten og si hva som er riktig.`,
  noResult: 'Resultatet mangler.',
  noTarget: 'Måltallet mangler.',
  notFigure: text => `«${text}» er ikke ett tall.`,
  percentAgainstNumber: number =>
    `${number} kan ikke sammenlignes med et tall i prosent. Sett prosenttegn bak, eller skriv det som en andel mellom 0 og 1.`,
  notDirection: text => `«${text}» er ingen retning. Skriv «høyere» eller «lavere».`,
  outcomes: { met: 'oppnådd', notMet: 'ikke oppnådd', notAssessable: 'kan ikke vurderes' },
};
