/** One word for what nynorsk, older spelling and the field's own usage write in several ways; bokmål is the form compared. */

import { remembered } from '../figure/remembered';

/** Whole words. */
const WORDS: Readonly<Record<string, string>> = {
  andelen: 'andel',
  antal: 'antall',
  bilar: 'biler',
  born: 'barn',
  dagar: 'dager',
  del: 'andel',
  ein: 'en',
  ett: '1',
  eitt: '1',
  fire: '4',
  frå: 'fra',
  fem: '5',
  ikkje: 'ikke',
  innan: 'innen',
  kvar: 'hver',
  kvp: 'kvalifiseringsprogram',
  millom: 'mellom',
  prosentandel: 'andel',
  prosentdel: 'andel',
  seks: '6',
  sju: '7',
  syv: '7',
  tal: 'antall',
  talet: 'antall',
  ti: '10',
  timar: 'timer',
  to: '2',
  tolv: '12',
  tre: '3',
  utan: 'uten',
  åtte: '8',
};

/** Parts of words. */
const PARTS: Readonly<Record<string, string>> = {
  brukar: 'bruker',
  busett: 'bosatt',
  bustad: 'bolig',
  deltakar: 'deltaker',
  eining: 'enhet',
  fråvær: 'fravær',
  gjennomsnittleg: 'gjennomsnittlig',
  handsam: 'behandl',
  heim: 'hjem',
  heime: 'hjemme',
  høgare: 'høyere',
  innbyggj: 'innbygg',
  leiar: 'leder',
  lærar: 'lærer',
  mottager: 'mottaker',
  mottakar: 'mottaker',
  månad: 'måned',
  offentleg: 'offentlig',
  opphald: 'opphold',
  personleg: 'personlig',
  rekneskap: 'regnskap',
  sjuk: 'syk',
  skule: 'skole',
  skular: 'skoler',
  språkleg: 'språklig',
  tenest: 'tjenest',
  tilbod: 'tilbud',
  tilsett: 'ansatt',
  undersøking: 'undersøkelse',
  verksemd: 'virksomhet',
};

const PART = new RegExp(
  Object.keys(PARTS)
    .toSorted((one, other) => other.length - one.length)
    .join('|'),
  'g',
);

/** The words of a workbook's names. */
const MOST_WORDS = 5000;

/** A word in small letters in the spelling that is compared: "sjukeheimsplassar" → "sykehjemsplassar". */
export const inOneSpelling = remembered(MOST_WORDS, (word: string): string => {
  const whole = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
  if (whole !== undefined) return whole;
  const bokmål = word
    .replace(/arar$/, 'ere')
    .replace(/arane$/, 'erne')
    .replace(/^vek(?=e|a$)/, 'uk');
  return bokmål.replace(PART, part => PARTS[part] ?? part);
});
