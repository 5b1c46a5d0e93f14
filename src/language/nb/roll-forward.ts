import { counted } from '../words';

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
};
