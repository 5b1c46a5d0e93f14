/** What a step that needs a check says before there is one. */
export const unchecked = {
  findings:
    'Her kommer det som ikke stemmer i arbeidsboken: summer, avvik, tall som er ulike i to tabeller, og måltall som ikke er brevets. Et klikk på et funn viser cellen.',
  insert:
    'Her kommer tabellene til vedlegget, klare til å settes inn på egne ark. De lages av tabellene i arbeidsboken, så den må kontrolleres først.',
  noLetter: 'Det er ikke lest inn noe brev. Summer og avvik kontrolleres likevel, men ikke måltallene.',
  check: 'Kontroller arbeidsboken',
  toLetter: 'Velg brevet først',
};
