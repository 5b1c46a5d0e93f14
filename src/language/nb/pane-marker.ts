import { counted } from '../words';

/** What the pane says about the marker of findings in the sheet. */
export const marker = {
  mark: 'Merk funnene i arket',
  marked: (sheet: string, cells: number, of: number) => {
    if (of === 0) return `Ingen feil eller advarsler i arket ${sheet}.`;
    const told = cells < of ? `${cells} av ${of} celler` : counted(cells, 'celle', 'celler');
    return `${told} er merket i arket ${sheet}, til du velger en annen celle der. Ingenting er endret.`;
  },
};
