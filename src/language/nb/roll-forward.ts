import { counted, listed } from '../words';

/** What is said where the tables of the next period are made. */
export const rollForward = {
  summary: (n: number) => (n === 0 ? 'Neste periode' : `Neste periode: ${counted(n, 'tabell', 'tabeller')}`),
  intro: (n: number) =>
    `Det samme settet kan lages for neste periode: ${counted(n, 'nytt ark', 'nye ark')} med de samme valgene og kolonnene. Arkene som står der, blir ikke rørt.`,
  none: 'Når arbeidsboken får tabeller for neste tertial eller år, kan du lage det samme settet for dem her.',
  make: (n: number) => `Lag ${counted(n, 'tabell', 'tabeller')} for neste periode`,
  sheet: (name: string, title: string) => `${name}: ${title}`,
  left: (n: number) => `Har ingen tabell for neste periode (${n}):`,
  reasons: {
    noTable: 'finner ingen slik tabell i arbeidsboken',
    notLater: 'tabellen i arbeidsboken gjelder samme periode eller en tidligere',
  },
  fromFile: {
    summary: (n: number) =>
      n === 0
        ? 'Settet fra forrige periode'
        : `Settet fra forrige periode: ${counted(n, 'tabell', 'tabeller')}`,
    hint: 'Står forrige sett i en annen arbeidsbok? Velg den, så lages de samme tabellene her. Filen leses her på maskinen og sendes ingen steder.',
    choose: 'Velg forrige arbeidsbok',
    another: 'Velg en annen',
    forget: 'Ikke bruk den',
    intro: (file: string, n: number) =>
      `Settet i ${file} kan lages her: ${counted(n, 'nytt ark', 'nye ark')} med de samme valgene og kolonnene. Arkene som står der, blir ikke rørt.`,
    none: (file: string) => `Arbeidsboken har ingen tabeller som passer til settet i ${file}.`,
    unchecked: (file: string) => `Settet i ${file} er valgt. Kontroller arbeidsboken for å se tabellene.`,
    make: (n: number) => `Lag ${counted(n, 'tabell', 'tabeller')}`,
  },
  kept: {
    without: (columns: readonly string[]) => `Uten ${listed(columns)}, som sist.`,
    own: (columns: readonly string[]) => `Med plass til ${listed(columns)}, som du har lagt til.`,
    reordered: 'Kolonnene står i rekkefølgen du ga dem sist.',
  },
  /** Why there is no set in the file that was chosen, and which file that was. */
  problem: {
    noSet: 'Fant ingen tabeller som Måltall har satt inn. Velg arbeidsboken der forrige sett står.',
    unreadable: 'Filen kunne ikke leses. Lukk den i andre programmer, og velg den på nytt.',
  },
  ofFile: (file: string, sentence: string) => `${file}: ${sentence}`,
};
