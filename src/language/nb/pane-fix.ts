import { counted } from '../words';

/** What the pane says where it corrects cells for the user. */
export const fix = {
  one: 'Rett',
  oneAt: (place: string) => `Rett ${place}`,
  all: (n: number) => `Rett alle (${n})`,
  cells: (n: number) => `Rett ${counted(n, 'celle', 'celler')}`,
  preview: 'Dette blir rettet',
  change: (was: string, becomes: string) => `${was} blir ${becomes}`,
  blank: 'Tom celle',
  done: (n: number) => `${counted(n, 'celle er rettet', 'celler er rettet')}:`,
  undo: 'Angre rettingen',
};
