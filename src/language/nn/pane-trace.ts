import type { trace as bokmål } from '../nb/pane-trace';

/** What the pane says about where the figure in the selected cell comes from. */
export const trace: typeof bokmål = {
  show: 'Vis kjelda',
  hint: 'Kvar talet i den valde cella kjem frå',
  title: 'Kvar kjem talet frå?',
  cell: place => `Cella er ${place}.`,
  blank: 'Cella er tom.',
  typed: 'Talet er skrive inn i cella, ikkje rekna ut.',
  from: n => (n === 1 ? 'Henta frå denne cella:' : `Rekna ut av ${n} celler:`),
  noCells: 'Formelen viser ikkje til noka celle.',
  known: (label, header, raw) => `${label}, ${header}: ${raw}`,
  letterTarget: (name, target) => `Måltalet i brevet for «${name}» er ${target}:`,
  letterRow: 'Brevet seier:',
  notInLetter: 'Fann ikkje noko om dette i brevet.',
};
