import type { SourceCell } from './source-cell';
import type { ReportWords } from './words';

/**
 * What a reader must know about source cells that a figure cannot show.
 * @param placeOf how a source cell is named: its address, with its sheet when the table has several.
 */
export function sourceNotes(
  cells: readonly SourceCell[],
  placeOf: (cell: SourceCell) => string,
  words: ReportWords,
): string[] {
  const notCounted = cells.filter(isFigureInWords).map(placeOf);
  const marked = cells
    .filter(cell => cell.lostNote !== null)
    .map(cell => `${placeOf(cell)} ${cell.lostNote}`);
  return [
    ...(cells.some(cell => cell.kind === 'blank') ? [words.blank] : []),
    ...(notCounted.length > 0 ? [words.notCounted(notCounted)] : []),
    ...(marked.length > 0 ? [words.printedNotes(marked)] : []),
  ];
}

/** Text with digits that is shown as it stands, and so is in no sum: "2.500", which has two readings, or ">80". */
function isFigureInWords({ kind, figure, value }: SourceCell): boolean {
  return kind === 'words' && figure.kind !== 'missing' && /\d/.test(String(value));
}
