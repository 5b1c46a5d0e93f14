import type { fault as bokmål } from '../nb/pane-fault';

/** What the pane says where something went wrong in Måltall itself. */
export const fault: typeof bokmål = {
  copy: 'Kopier feilrapport',
  copied: 'Kopiert. Rapporten har ingenting frå arbeidsboka eller brevet i seg.',
};
