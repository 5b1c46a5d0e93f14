import type { rollForward as bokmål } from '../nb/roll-forward';
import { counted, listed } from '../words';

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
  fromFile: {
    summary: n =>
      n === 0 ? 'Settet frå førre periode' : `Settet frå førre periode: ${counted(n, 'tabell', 'tabellar')}`,
    hint: 'Står førre sett i ei anna arbeidsbok? Vel henne, så blir dei same tabellane laga her. Fila blir lesen her på maskina og blir ikkje send nokon stad.',
    choose: 'Vel førre arbeidsbok',
    another: 'Vel ei anna',
    forget: 'Ikkje bruk henne',
    intro: (file, n) =>
      `Settet i ${file} kan lagast her: ${counted(n, 'nytt ark', 'nye ark')} med dei same vala og kolonnane. Arka som står der, blir ikkje rørte.`,
    none: file => `Arbeidsboka har ingen tabellar som passar til settet i ${file}.`,
    unchecked: file => `Settet i ${file} er valt. Kontroller arbeidsboka for å sjå tabellane.`,
    make: n => `Lag ${counted(n, 'tabell', 'tabellar')}`,
  },
  kept: {
    without: columns => `Utan ${listed(columns)}, som sist.`,
    own: columns => `Med plass til ${listed(columns)}, som du har lagt til.`,
    reordered: 'Kolonnane står i rekkjefølgja du gav dei sist.',
  },
  problem: {
    noSet: 'Fann ingen tabellar som Måltall har sett inn. Vel arbeidsboka der førre sett står.',
    unreadable: 'Fila kunne ikkje lesast. Lukk henne i andre program, og vel henne på nytt.',
  },
  ofFile: (file, sentence) => `${file}: ${sentence}`,
};
