import { counted } from '../words';

/** What the pane says about the marker of findings in the sheet. */
export const marker = {
  mark: 'Merk funna i arket',
  marked: (sheet: string, cells: number, of: number) => {
    if (of === 0) return `Ingen feil eller åtvaringar i arket ${sheet}.`;
    const told = cells < of ? `${cells} av ${of} celler` : counted(cells, 'celle', 'celler');
    return `${told} er merkte i arket ${sheet}, til du vel ei anna celle der. Ingenting er endra.`;
  },
};
