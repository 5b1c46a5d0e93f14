import type { rollForward as bokmål } from '../nb/roll-forward';
import { counted } from '../words';

/** What is said where the tables of the next period are made. */
export const rollForward: typeof bokmål = {
  summary: n => (n === 0 ? 'Neste periode' : `Neste periode: ${counted(n, 'tabell', 'tabellar')}`),
  intro: n =>
    `Det same settet kan lagast for neste periode: ${counted(n, 'nytt ark', 'nye ark')} med dei same vala og kolonnane. Arka som står der, blir ikkje rørte.`,
  none: 'Når arbeidsboka får tabellar for neste tertial eller år, kan du lage det same settet for dei her.',
  make: n => `Lag ${counted(n, 'tabell', 'tabellar')} for neste periode`,
  sheet: (name, title) => `${name}: ${title}`,
  left: n => `Har ingen tabell for neste periode (${n}):`,
  reasons: {
    noTable: 'finn ingen slik tabell i arbeidsboka',
    notLater: 'tabellen i arbeidsboka gjeld same periode eller ein tidlegare',
  },
};
