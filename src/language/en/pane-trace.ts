import type { trace as bokmål } from '../nb/pane-trace';

/** What the pane says about where the figure in the selected cell comes from. */
export const trace: typeof bokmål = {
  show: 'Show the source',
  hint: 'Where the figure in the selected cell comes from',
  title: 'Where does the figure come from?',
  cell: place => `The cell is ${place}.`,
  blank: 'The cell is empty.',
  typed: 'The figure is typed into the cell, not calculated.',
  from: n => (n === 1 ? 'Taken from this cell:' : `Calculated from ${n} cells:`),
  noCells: 'The formula does not refer to any cell.',
  known: (label, header, raw) => `${label}, ${header}: ${raw}`,
  letterTarget: (name, target) => `The target in the letter for “${name}” is ${target}:`,
  letterRow: 'The letter says:',
  notInLetter: 'Found nothing about this in the letter.',
};
