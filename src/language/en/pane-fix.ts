import type { fix as bokmål } from '../nb/pane-fix';
import { counted } from '../words';

/** What the pane says where it corrects cells for the user. */
export const fix: typeof bokmål = {
  one: 'Correct',
  oneAt: place => `Correct ${place}`,
  all: n => `Correct all (${n})`,
  cells: n => `Correct ${counted(n, 'cell', 'cells')}`,
  preview: 'This will be corrected',
  change: (was, becomes) => `${was} becomes ${becomes}`,
  blank: 'Empty cell',
  done: n => `${counted(n, 'cell has been corrected', 'cells have been corrected')}:`,
  undo: 'Undo the correction',
};
