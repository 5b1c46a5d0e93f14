/** One word for what nynorsk, older spelling and the field's own usage write in several ways; bokmål is the form compared. */

import { remembered } from '../figure/remembered';

/** Whole words. */
const WORDS: Readonly<Record<string, string>> = {
  andelen: 'andel',
  antal: 'antall',
  bilar: 'biler',
  born: 'barn',
  dagar: 'dager',
  dagleg: 'daglig',
  daglege: 'daglige',
  dei: 'de',
  del: 'andel',
  deltek: 'deltar',
  eget: 'egen',
  egne: 'egen',
  eiga: 'egen',
  eige: 'egen',
  eigen: 'egen',
  eigne: 'egen',
  ein: 'en',
  eit: 'et',
  eitt: '1',
  ett: '1',
  fem: '5',
  fire: '4',
  fleire: 'flere',
  frå: 'fra',
  fyrste: 'første',
  gonger: 'ganger',
  gutar: 'gutter',
  høg: 'høy',
  høgaste: 'høyeste',
  høgt: 'høyt',
  ikkje: 'ikke',
  innan: 'innen',
  kvar: 'hver',
  kvinneleg: 'kvinner',
  kvinnelege: 'kvinner',
  kvinnelig: 'kvinner',
  kvinnelige: 'kvinner',
  kvp: 'kvalifiseringsprogram',
  låg: 'lav',
  lågare: 'lavere',
  lågaste: 'laveste',
  lågt: 'lavt',
  mannleg: 'menn',
  mannlege: 'menn',
  mannlig: 'menn',
  mannlige: 'menn',
  meir: 'mer',
  mellombels: 'midlertidig',
  millom: 'mellom',
  mottek: 'mottar',
  prosentandel: 'andel',
  prosentdel: 'andel',
  sakar: 'saker',
  same: 'samme',
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
  unge: 'ungdom',
  utan: 'uten',
  vaksen: 'voksen',
  vaksne: 'voksne',
  vedteke: 'vedtatt',
  vedteken: 'vedtatt',
  vedtekne: 'vedtatte',
  vert: 'blir',
  åringar: 'år',
  åringer: 'år',
  årleg: 'årlig',
  årlege: 'årlige',
  åtte: '8',
};

/** Parts of words. */
const PARTS: Readonly<Record<string, string>> = {
  avlaup: 'avløp',
  bebu: 'bebo',
  brot: 'brudd',
  brukar: 'bruker',
  busetj: 'bosett',
  busett: 'bosatt',
  bustad: 'bolig',
  bustadlaus: 'bostedsløs',
  deltakar: 'deltaker',
  eigar: 'eier',
  eigedom: 'eiendom',
  einerom: 'enerom',
  eining: 'enhet',
  einsleg: 'enslig',
  fråvær: 'fravær',
  førebygg: 'forebygg',
  føresett: 'foresatt',
  gjennomsnittleg: 'gjennomsnittlig',
  gjevar: 'giver',
  handsam: 'behandl',
  heil: 'hel',
  heim: 'hjem',
  heime: 'hjemme',
  høgare: 'høyere',
  høgskul: 'høyskol',
  innbyggj: 'innbygg',
  leiar: 'leder',
  lærar: 'lærer',
  meistr: 'mestr',
  mottager: 'mottaker',
  mottakar: 'mottaker',
  månad: 'måned',
  offentleg: 'offentlig',
  opphald: 'opphold',
  personleg: 'personlig',
  rekneskap: 'regnskap',
  rekning: 'regning',
  rettleiing: 'veiledning',
  sjuk: 'syk',
  sjølv: 'selv',
  skular: 'skoler',
  skule: 'skole',
  språkleg: 'språklig',
  storleik: 'størrelse',
  straum: 'strøm',
  tenest: 'tjenest',
  tilbod: 'tilbud',
  tilsett: 'ansatt',
  tryggleik: 'trygghet',
  undersøking: 'undersøkelse',
  utskriving: 'utskrivning',
  utslepp: 'utslipp',
  vatn: 'vann',
  verksemd: 'virksomhet',
  vidaregåande: 'videregående',
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
    .replace(/^vek(?=e|a$)/, 'uk')
    .replace(/veg(?=(?:en)?$)/, 'vei')
    .replace(/veg[ae](?=r$|ne$)/, 'veie')
    .replace(/leg(?=$|are$|aste$)/, 'lig')
    .replace(/heit(?=$|[ae]r?$|ene$|s)/, 'het');
  return bokmål.replace(PART, part => PARTS[part] ?? part);
});
