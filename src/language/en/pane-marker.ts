import { counted } from '../words';

/** What the pane says about the marker of findings in the sheet. */
export const marker = {
  mark: 'Mark the findings in the sheet',
  marked: (sheet: string, cells: number, of: number) => {
    if (of === 0) return `No errors or warnings in the sheet ${sheet}.`;
    const told = cells < of ? `${cells} of ${of} cells` : counted(cells, 'cell', 'cells');
    return `${told} marked in the sheet ${sheet}, until you choose another cell there. Nothing is changed.`;
  },
};
