/** What the pane says where something went wrong in Måltall itself. */
export const fault = {
  copy: 'Kopier feilrapport',
  copied: 'Kopiert. Rapporten har ingenting fra arbeidsboken eller brevet i seg.',
};
