/** What a step that needs a check says before there is one. */
export const unchecked = {
  findings:
    'Her kjem det som ikkje stemmer i arbeidsboka: summar, avvik, tal som er ulike i to tabellar, og måltal som ikkje er dei i brevet. Eit klikk på eit funn viser cella.',
  insert:
    'Her kjem tabellane til vedlegget, klare til å setjast inn på eigne ark. Dei blir laga av tabellane i arbeidsboka, så ho må kontrollerast først.',
  noLetter: 'Det er ikkje lese inn noko brev. Summar og avvik blir kontrollerte likevel, men ikkje måltala.',
  check: 'Kontroller arbeidsboka',
  toLetter: 'Vel brevet først',
};
