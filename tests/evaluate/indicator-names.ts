/** Indicators that a bydel or an etat could have; names of our own in the manner of the field. */
export interface IndicatorName {
  readonly nb: string;
  readonly nn: string;
  /** percent · count of things or persons · score from 1 to 5 · rate per 1000. */
  readonly unit: 'percent' | 'count' | 'score' | 'rate';
  readonly better: 'higher' | 'lower';
  /** About where results lie, in the printed unit. */
  readonly level: number;
  readonly area: string;
}

type Short = readonly [string, string, IndicatorName['unit'], IndicatorName['better'], number, string];

const ALL: readonly Short[] = [
  [
    'Andel ansatte med fagbrev i hjemmetjenesten',
    'Del tilsette med fagbrev i heimetenesta',
    'percent',
    'higher',
    62.4,
    'FO3',
  ],
  [
    'Andel vedtak fattet innen fristen (i prosent)',
    'Del vedtak gjorde innan fristen (i prosent)',
    'percent',
    'higher',
    88.3,
    'FO3',
  ],
  ['Sykefravær (i prosent)', 'Sjukefråvær (i prosent)', 'percent', 'lower', 9.6, 'FO1'],
  ['Andel heltidsstillinger', 'Del heiltidsstillingar', 'percent', 'higher', 71.2, 'FO1'],
  [
    'Andel fakturaer betalt innen 30 dager',
    'Del fakturaer betalte innan 30 dagar',
    'percent',
    'higher',
    93.1,
    'FO1',
  ],
  [
    'Andel henvendelser besvart innen tre uker',
    'Del førespurnader svara på innan tre veker',
    'percent',
    'higher',
    81.5,
    'FO1',
  ],
  [
    'Dekningsgrad barnehage 1-5 åringer',
    'Dekningsgrad barnehage 1-5 åringar',
    'percent',
    'higher',
    83.4,
    'FO2A',
  ],
  [
    'Foreldretilfredshet i kommunale barnehager (skår 1-5)',
    'Foreldretilfredsheit i kommunale barnehagar (skår 1-5)',
    'score',
    'higher',
    4.4,
    'FO2A',
  ],
  [
    'Foreldreundersøkelsen: samarbeid mellom hjem og barnehage',
    'Foreldreundersøkinga: samarbeid mellom heim og barnehage',
    'score',
    'higher',
    4.2,
    'FO2A',
  ],
  [
    'Andel barnehagelærere av grunnbemanningen',
    'Del barnehagelærarar av grunnbemanninga',
    'percent',
    'higher',
    41.7,
    'FO2A',
  ],
  [
    'Andel undersøkelser gjennomført innen 3 mnd.',
    'Del undersøkingar gjennomførte innan 3 mnd.',
    'percent',
    'higher',
    94.2,
    'FO2B',
  ],
  [
    'Antall barn plassert i fosterhjem i slekt og nettverk',
    'Tal på barn plasserte i fosterheim i slekt og nettverk',
    'count',
    'higher',
    46,
    'FO2B',
  ],
  [
    'Andel barn i fosterhjem med oppfølging etter planen',
    'Del barn i fosterheim med oppfølging etter planen',
    'percent',
    'higher',
    86.0,
    'FO2B',
  ],
  [
    'Andel familier med hjemmebesøk innen 10 dager etter fødsel',
    'Del familiar med heimebesøk innan 10 dagar etter fødsel',
    'percent',
    'higher',
    90.8,
    'FO2C',
  ],
  [
    'Antall unike deltakere i fritidsklubb',
    'Tal på unike deltakarar i fritidsklubb',
    'count',
    'higher',
    735,
    'FO2C',
  ],
  ['Antall sommerjobber til ungdom', 'Tal på sommarjobbar til ungdom', 'count', 'higher', 168, 'FO2C'],
  [
    'Liggedøgn på sykehus for utskrivningsklare pasienter',
    'Liggjedøgn på sjukehus for utskrivingsklare pasientar',
    'count',
    'lower',
    240,
    'FO3',
  ],
  [
    'Antall innbyggere på venteliste til ergoterapi',
    'Tal på innbyggjarar på venteliste til ergoterapi',
    'count',
    'lower',
    38,
    'FO3',
  ],
  [
    'Hoftebrudd per 1000 innbyggere over 65 år',
    'Hoftebrot per 1000 innbyggjarar over 65 år',
    'rate',
    'lower',
    9.7,
    'FO3',
  ],
  [
    'Andel direkte brukertid i hjemmesykepleien',
    'Del direkte brukartid i heimesjukepleia',
    'percent',
    'higher',
    54.3,
    'FO3',
  ],
  [
    'Brukertilfredshet i dagsenter (skår 1-5)',
    'Brukartilfredsheit i dagsenter (skår 1-5)',
    'score',
    'higher',
    4.1,
    'FO3',
  ],
  [
    'Andel deltakere til arbeid eller utdanning etter kvalifiseringsprogram',
    'Del deltakarar til arbeid eller utdanning etter kvalifiseringsprogram',
    'percent',
    'higher',
    47.6,
    'FO4',
  ],
  [
    'Andel sosialhjelpsmottakere med stønad over seks måneder',
    'Del sosialhjelpsmottakarar med stønad over seks månader',
    'percent',
    'lower',
    43.9,
    'FO4',
  ],
  [
    'Antall barn i familier i midlertidig bolig',
    'Tal på barn i familiar i mellombels bustad',
    'count',
    'lower',
    14,
    'FO4',
  ],
  ['Antall bosatte fra rusinstitusjon', 'Tal på busette frå rusinstitusjon', 'count', 'higher', 27, 'FO4'],
  [
    'Medarbeiderundersøkelsen: mestringsklima (skår 1-5)',
    'Medarbeidarundersøkinga: meistringsklima (skår 1-5)',
    'score',
    'higher',
    4.0,
    'FO1',
  ],
];

export const INDICATOR_NAMES: readonly IndicatorName[] = ALL.map(([nb, nn, unit, better, level, area]) => ({
  nb,
  nn,
  unit,
  better,
  level,
  area,
}));

export const LOCAL_NAMES: readonly IndicatorName[] = (
  [
    [
      'Andel ansatte som har gjennomført førstehjelpskurs',
      'Del tilsette som har gjennomført førstehjelpskurs',
      'percent',
      'higher',
      66.5,
      'FO1',
    ],
    [
      'Antall frivillige i nærmiljøtiltak',
      'Tal på friviljuge i nærmiljøtiltak',
      'count',
      'higher',
      120,
      'FO2C',
    ],
    ['Andel ledige plasser i dagsenter', 'Del ledige plassar i dagsenter', 'percent', 'lower', 7.5, 'FO3'],
    ['Antall klager på renhold', 'Tal på klager på reinhald', 'count', 'lower', 52, 'FO1'],
  ] satisfies readonly Short[]
).map(([nb, nn, unit, better, level, area]) => ({ nb, nn, unit, better, level, area }));

/** Price and quantity premises: name, usual figure, decimals. */
export const PREMISES: readonly (readonly [string, string, number, number])[] = [
  ['Antall plasser i langtidshjem', 'Tal på plassar i langtidsheim', 214, 0],
  ['Pris per plass i langtidshjem (1000 kr)', 'Pris per plass i langtidsheim (1000 kr)', 1143, 0],
  ['Antall brukere av personlig assistanse', 'Tal på brukarar av personleg assistanse', 44, 0],
  ['Gjennomsnittlig antall vedtakstimer per uke', 'Gjennomsnittleg tal på vedtakstimar per veke', 5.6, 1],
  ['Antall dagsenterplasser', 'Tal på dagsenterplassar', 61, 0],
];
