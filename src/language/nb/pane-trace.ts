/** What the pane says about where the figure in the selected cell comes from. */
export const trace = {
  show: 'Vis kilden',
  hint: 'Hvor tallet i den valgte cellen kommer fra',
  title: 'Hvor kommer tallet fra?',
  cell: (place: string) => `Cellen er ${place}.`,
  blank: 'Cellen er tom.',
  typed: 'Tallet er skrevet inn i cellen, ikke regnet ut.',
  from: (n: number) => (n === 1 ? 'Hentet fra denne cellen:' : `Regnet ut av ${n} celler:`),
  noCells: 'Formelen viser ikke til noen celle.',
  known: (label: string, header: string, raw: string) => `${label}, ${header}: ${raw}`,
  letterTarget: (name: string, target: string) => `Brevets måltall for «${name}» er ${target}:`,
  letterRow: 'Brevet sier:',
  notInLetter: 'Fant ikke noe om dette i brevet.',
};
