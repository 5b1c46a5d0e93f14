import type { FunctionTexts } from '../function-texts';

/** What the worksheet functions say in a cell. */
export const functions: FunctionTexts = {
  noLetter: 'Ingen tildelingsbrev er lesne inn i arbeidsboka. Opne Måltall-ruta og vel brevet.',
  noName: 'Skriv namnet på måltalet slik det står i brevet.',
  notYear: text => `«${text}» er ikkje eit årstal.`,
  noSuchYear: year => `Ingen av breva i arbeidsboka har måltal for ${year}.`,
  notInLetter: (name, similar) =>
    `«${name}» står ikkje i brevet.${similar === null ? '' : ` Likast er «${similar}».`}`,
  severalInLetter: name => `«${name}» står fleire gonger i brevet med ulike måltal.`,
  noTargetInLetter: (name, year) => `Brevet har ikkje noko måltal for «${name}» i ${year}.`,
  doubtfulInLetter: name =>
    `Måltalet i brevet for «${name}» kan ikkje lesast sikkert. Opne Måltall-ruta og sei kva som er rett.`,
  noResult: 'Resultatet manglar.',
  noTarget: 'Måltalet manglar.',
  notFigure: text => `«${text}» er ikkje eitt tal.`,
  percentAgainstNumber: number =>
    `${number} kan ikkje samanliknast med eit tal i prosent. Set prosentteikn bak, eller skriv det som ein del mellom 0 og 1.`,
  notDirection: text => `«${text}» er inga retning. Skriv «høgare» eller «lågare».`,
  outcomes: { met: 'oppnådd', notMet: 'ikkje oppnådd', notAssessable: 'kan ikkje vurderast' },
};
