import type { Random } from './random';

export type Form = 'nb' | 'nn';

type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** The header words of money tables, as bydeler and etater have them; years are put behind. */
const BUDGET_WORDS: Readonly<Record<Form, Vocabulary>> = {
  nb: {
    previous: ['Regnskap'],
    original: ['Oppr. budsjett', 'Opprinnelig budsjett', 'Vedtatt budsjett', 'Dok. 3', 'Budsjett Dok. 3'],
    revised: ['Regulert budsjett', 'Justert budsjett', 'Revidert budsjett'],
    actual: ['Regnskap'],
    deviation: ['Avvik', 'Avvik reg.bud/regnskap', 'Avvik reg.bud/regn-skap', 'Avvik budsjett/regnskap'],
    carried: ['Overførte prosjektmidler til', 'Overført til', 'Overførte midler til'],
    adjusted: ['Avvik justert', 'Avvik justert for overførte prosjekter', 'Justert avvik'],
  },
  nn: {
    previous: ['Rekneskap'],
    original: ['Oppr. budsjett', 'Opphavleg budsjett', 'Vedteke budsjett', 'Dok. 3'],
    revised: ['Regulert budsjett', 'Justert budsjett', 'Revidert budsjett'],
    actual: ['Rekneskap'],
    deviation: ['Avvik', 'Avvik reg.bud/rekneskap'],
    carried: ['Overførte prosjektmiddel til', 'Overført til'],
    adjusted: ['Avvik justert', 'Avvik justert for overførte prosjekt', 'Justert avvik'],
  },
};

export function budgetWords(form: Form, role: string, random: Random): string {
  return random.pick(BUDGET_WORDS[form][role] ?? [role]);
}

export const SCALES = [
  {
    factor: 1000,
    decimals: 0,
    lines: ['Tall i 1000 kr', 'Tall i hele tusen', 'Beløp i 1 000 kr', '(1000 kr)'],
  },
  { factor: 1, decimals: 0, lines: ['Tall i kr', 'Beløp i kroner', 'Tall i hele kroner'] },
  { factor: 1_000_000, decimals: 1, lines: ['Tall i mill. kr', 'Beløp i millioner kroner'] },
] as const;

export type Scale = (typeof SCALES)[number];

interface AreaWords {
  readonly code: string;
  readonly name: string;
  readonly functions: readonly string[];
}

export const AREAS: readonly AreaWords[] = [
  {
    code: 'FO1',
    name: 'Administrasjon og fellestjenester',
    functions: [
      '100 Politisk styring',
      '110 Kontroll og revisjon',
      '120 Administrasjon',
      '130 Administrasjonslokaler',
      '180 Diverse fellesutgifter',
      '335 Rekreasjon i tettsted',
      '385 Andre kulturaktiviteter',
    ],
  },
  {
    code: 'FO2A',
    name: 'Barnehager',
    functions: ['201 Barnehage', '211 Styrket tilbud til førskolebarn', '221 Barnehagelokaler og skyss'],
  },
  {
    code: 'FO2B',
    name: 'Barnevern',
    functions: [
      '244 Barneverntjeneste',
      '251 Barneverntiltak når barnet ikke er plassert av barnevernet',
      '252 Barneverntiltak når barnet er plassert av barnevernet',
    ],
  },
  {
    code: 'FO2C',
    name: 'Aktivitetstilbud for barn og unge, helsestasjon',
    functions: ['231 Aktivitetstilbud barn og unge', '232 Forebygging, helsestasjons- og skolehelsetjeneste'],
  },
  {
    code: 'FO3',
    name: 'Helse og omsorg',
    functions: [
      '233 Annet forebyggende helsearbeid',
      '234 Aktivisering og støttetjenester',
      '241 Diagnose, behandling, re-/habilitering',
      '253 Helse- og omsorgstjenester i institusjon',
      '254 Helse- og omsorgstjenester til hjemmeboende',
      '261 Institusjonslokaler',
    ],
  },
  {
    code: 'FO4A',
    name: 'Sosiale tjenester',
    functions: [
      '242 Råd, veiledning og sosialt forebyggende arbeid',
      '243 Tilbud til personer med rusproblemer',
      '265 Kommunalt disponerte boliger',
    ],
  },
  {
    code: 'FO4B',
    name: 'Kvalifiseringsprogrammet',
    functions: ['276 Kvalifiseringsordningen', '273 Arbeidsrettede tiltak'],
  },
  {
    code: 'FO4C',
    name: 'Økonomisk sosialhjelp',
    functions: ['281 Ytelse til livsopphold', '283 Bistand til etablering av bolig'],
  },
];

export const DIVISIONS: readonly (readonly [string, readonly string[]])[] = [
  ['Administrasjon og stab', ['Bydelsdirektør', 'Enhet økonomi', 'Enhet HR', 'Enhet digitalisering']],
  [
    'Oppvekst',
    [
      'Enhet barnehage',
      'Enhet barnevern',
      'Enhet helsestasjon',
      'Enhet fritid',
      'Enhet pedagogisk fagsenter',
    ],
  ],
  [
    'Helse og mestring',
    [
      'Enhet hjemmesykepleie',
      'Enhet bestiller',
      'Enhet ergo- og fysioterapi',
      'Enhet dagsenter',
      'Enhet bofellesskap',
    ],
  ],
  ['NAV og bolig', ['Enhet sosialtjeneste', 'Enhet bolig', 'Enhet flyktning']],
];

export const SECTIONS: readonly (readonly [string, readonly string[]])[] = [
  ['Stab og ledelse', ['Direktørens stab', 'Seksjon for økonomi', 'Seksjon for anskaffelser']],
  ['Tjenester', ['Seksjon nord', 'Seksjon sør', 'Seksjon øst', 'Seksjon for mottak']],
  ['Tilsyn', ['Seksjon for kontroll', 'Seksjon for veiledning']],
];

export const ACCOUNT_GROUPS = [
  '10 Lønn og sosiale utgifter',
  '11 Varer og tjenester i egen produksjon',
  '13 Kjøp av tjenester fra andre',
  '14 Overføringsutgifter',
  '15 Finansutgifter',
  '16 Salgsinntekter',
  '17 Refusjoner',
  '18 Overføringsinntekter',
];

export const PROJECTS = [
  'Rehabilitering Solkollen',
  'Velferdsteknologi',
  'Nytt dagsenter',
  'Uteområder barnehager',
  'Inventar og utstyr',
  'Ladeanlegg',
  'Lekeplass Bekkefaret',
];

export const RECEIVERS = {
  district: [
    'Bydel Solhaug',
    'Bydel Nordre Elv',
    'Bydel Furulia',
    'Bydel Vestbrygga',
    'Bydel St. Olavshøyden',
  ],
  agency: ['Etat for folkebad', 'Omsorgsbyggetaten', 'Parketaten'],
} as const;
