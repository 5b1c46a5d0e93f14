/** What the pane says about the choices for the report tables. */
export const choices = {
  summary: (changed: number) =>
    changed === 0 ? 'Valg for tabellene' : `Valg for tabellene (${changed} endret)`,
  columns: 'Kolonner',
  column: {
    withoutEarlierYears: 'Tidligere år',
    withoutCarriedOver: 'Overførte midler og avvik justert',
    withoutOutcome: 'Måloppnåelse med begrunnelse',
    deviationPercent: 'Avvik i prosent av budsjettet',
    commentColumn: 'Kommentar, til å fylle ut',
  },
  material: 'Vesentlige avvik',
  materialHint:
    'Et avvik som når begge grensene – i kroner og i prosent av budsjettet – blir merket i tabellen, og du får et forslag til tekst. Tomt felt er ingen grense.',
  kroner: 'Minst (kr)',
  percent: 'Minst (%)',
  notALimit: 'Skriv et tall, for eksempel 500 000 eller 2,5.',
  colours: 'Fargeprofil',
  house: { neutral: 'Nøytral', oslo: 'Oslo kommune' },
  kept: 'Valgene huskes i arbeidsboken. De gjelder tabeller du setter inn fra nå av.',
};
