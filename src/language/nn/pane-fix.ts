import type { fix as bokmål } from '../nb/pane-fix';
import { counted } from '../words';

/** What the pane says where it corrects cells for the user. */
export const fix: typeof bokmål = {
  one: 'Rett',
  oneAt: place => `Rett ${place}`,
  all: n => `Rett alle (${n})`,
  cells: n => `Rett ${counted(n, 'celle', 'celler')}`,
  preview: 'Dette blir retta',
  change: (was, becomes) => `${was} blir ${becomes}`,
  blank: 'Tom celle',
  done: n => `${counted(n, 'celle er retta', 'celler er retta')}:`,
  undo: 'Angre rettinga',
};
