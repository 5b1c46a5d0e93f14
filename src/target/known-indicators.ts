import type { Direction } from './target';

/** An indicator whose good direction is common knowledge in the field. */
export interface KnownIndicator {
  /** Beginnings of words that must all stand in the name, in small letters. */
  readonly stems: readonly string[];
  readonly direction: Exclude<Direction, 'unknown'>;
  readonly reason: string;
}

/**
 * The kept list of directions, the special before the general: the first entry that fits decides. Only what nobody in
 * the field would dispute stands here; activity counts whose target is a forecast (births, referrals) are left out, so
 * that the user is asked.
 */
export const KNOWN_INDICATORS: readonly KnownIndicator[] = [
  { stems: ['sykefravær'], direction: 'lower', reason: 'Absence is to fall.' },
  { stems: ['ufrivillig', 'deltid'], direction: 'lower', reason: 'Nobody is to work part time unwillingly.' },
  { stems: ['heltid'], direction: 'higher', reason: 'A full-time culture is the goal.' },
  { stems: ['ufaglær'], direction: 'lower', reason: 'The share of untrained staff is to fall.' },
  { stems: ['vold', 'trusler'], direction: 'lower', reason: 'Incidents are to fall.' },

  { stems: ['foreldreundersøk'], direction: 'higher', reason: 'A score from 1 to 5; 5 is best.' },
  { stems: ['brukerundersøk'], direction: 'higher', reason: 'A satisfaction score; the top is best.' },
  { stems: ['medarbeiderundersøk'], direction: 'higher', reason: 'A satisfaction score; the top is best.' },
  { stems: ['brukertilfreds'], direction: 'higher', reason: 'A satisfaction score; the top is best.' },
  { stems: ['trivsel'], direction: 'higher', reason: 'Well-being is to rise.' },
  { stems: ['dekningsgrad'], direction: 'higher', reason: 'More of those entitled get the service.' },
  { stems: ['barnehagelærer'], direction: 'higher', reason: 'The norm for pedagogical staff is a minimum.' },
  { stems: ['pedagogisk', 'utdanning'], direction: 'higher', reason: 'Trained staff is the goal.' },
  { stems: ['ungdomsarbeider'], direction: 'higher', reason: 'Staff with a craft certificate is the goal.' },
  { stems: ['fagutdanning'], direction: 'higher', reason: 'Trained staff is the goal.' },
  { stems: ['fagbrev'], direction: 'higher', reason: 'Trained staff is the goal.' },
  { stems: ['fagdekning'], direction: 'higher', reason: 'Trained staff is the goal.' },

  { stems: ['fristbrudd'], direction: 'lower', reason: 'Deadlines in law are to be kept.' },
  {
    stems: ['avsluttede', 'undersøkelser'],
    direction: 'higher',
    reason: 'Closed within the deadline in law.',
  },
  { stems: ['behandlet', 'innen'], direction: 'higher', reason: 'Handled within the deadline.' },
  { stems: ['effektuert', 'innen'], direction: 'higher', reason: 'Carried out within the deadline.' },
  { stems: ['effektivert', 'innen'], direction: 'higher', reason: 'Carried out within the deadline.' },
  { stems: ['innen', 'frist'], direction: 'higher', reason: 'Done within the deadline.' },
  { stems: ['hjemmebesøk', 'andel'], direction: 'higher', reason: 'All who are entitled are to be visited.' },
  { stems: ['barnevaksin'], direction: 'higher', reason: 'The vaccination programme is for all.' },

  { stems: ['hoftebrudd'], direction: 'lower', reason: 'Falls and fractures are to be prevented.' },
  {
    stems: ['betalingspliktig', 'liggedøgn'],
    direction: 'lower',
    reason: 'Days paid for in hospital are a cost.',
  },
  { stems: ['utskrivningsklare'], direction: 'lower', reason: 'Those ready are to be received at once.' },
  { stems: ['venteliste'], direction: 'lower', reason: 'Waiting is to fall.' },
  { stems: ['ventetid'], direction: 'lower', reason: 'Waiting is to fall.' },
  { stems: ['ernæring', 'kartlagt'], direction: 'higher', reason: 'All are to be screened.' },
  { stems: ['hverdagsrehabilitering'], direction: 'higher', reason: 'More are to get the service.' },
  { stems: ['dagaktivitet'], direction: 'higher', reason: 'More are to get the service.' },
  { stems: ['aktivitetstid'], direction: 'higher', reason: 'More are to get the service.' },
  { stems: ['direkte', 'brukertid'], direction: 'higher', reason: 'Working time is to be spent with users.' },

  {
    stems: ['sosialhjelp', 'viktigste'],
    direction: 'lower',
    reason: 'Fewer are to live on social assistance.',
  },
  { stems: ['kontantstøtte'], direction: 'lower', reason: 'The city wants children in kindergarten.' },
  { stems: ['positive', 'vedtak'], direction: 'higher', reason: 'Decisions are to be carried out.' },
  { stems: ['bosatt', 'institusjon'], direction: 'higher', reason: 'People are to have homes of their own.' },
  {
    stems: ['bosettes', 'innen'],
    direction: 'higher',
    reason: 'Refugees are to be settled within the deadline.',
  },
  {
    stems: ['bosatt', 'innen'],
    direction: 'higher',
    reason: 'Refugees are to be settled within the deadline.',
  },
  { stems: ['sysselsetting'], direction: 'higher', reason: 'More are to be in work.' },
  {
    stems: ['arbeid', 'utdanning', 'program'],
    direction: 'higher',
    reason: 'Programmes are to lead to work.',
  },
  {
    stems: ['arbeid', 'utdanning', 'introduksjonsprogram'],
    direction: 'higher',
    reason: 'It is to lead to work.',
  },
  {
    stems: ['tilbys', 'introduksjonsprogram'],
    direction: 'higher',
    reason: 'All are to be offered the programme.',
  },
  { stems: ['fritid', 'deltakere'], direction: 'higher', reason: 'More are to take part.' },
  { stems: ['fritid', 'besøk'], direction: 'higher', reason: 'More are to take part.' },

  { stems: ['overdose'], direction: 'lower', reason: 'Deaths are to be prevented.' },
  { stems: ['utenfor', 'jobb'], direction: 'lower', reason: 'Young people are to be in work or education.' },
  { stems: ['slutter', 'opplæring'], direction: 'lower', reason: 'Pupils are to complete school.' },
  { stems: ['frafall'], direction: 'lower', reason: 'Pupils are to complete school.' },
  {
    stems: ['aktivitet', 'ukjent'],
    direction: 'lower',
    reason: 'The follow-up service is to know everybody.',
  },
  { stems: ['mobbing'], direction: 'lower', reason: 'No child is to be bullied.' },
  { stems: ['lovbrudd'], direction: 'lower', reason: 'Crime is to fall.' },

  { stems: ['nullutslipp'], direction: 'higher', reason: 'Vehicles are to be free of emissions.' },
  { stems: ['utslippsfri'], direction: 'higher', reason: 'Vehicles are to be free of emissions.' },
  { stems: ['biodrivstoff'], direction: 'higher', reason: 'It replaces fossil fuel.' },
  { stems: ['biodiesel'], direction: 'higher', reason: 'It replaces fossil fuel.' },
];
