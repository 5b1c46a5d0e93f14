import { product } from '../figure/decimal';
import { formatFigure } from '../figure/format';
import type { SourceCell } from './source-cell';
import type { PrintedDifference, ReportWords } from './words';

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

/** A deviation worked out here, where the source prints another one: rounded, or with its sign turned. */
export function printedDifference(printed: SourceCell, computed: number): PrintedDifference[] {
  if (printed.kind !== 'number' || typeof printed.value !== 'number') return [];
  const { decimals } = printed;
  const theirs = formatFigure(printed.percent ? product(printed.value, 100) : printed.value, { decimals });
  if (formatFigure(computed, { decimals }) === theirs) return [];
  return [{ place: placeOf(printed), computed: formatFigure(computed), printed: theirs }];
}

/** A source cell with its sheet, for tables with several sources. */
export function placeOf({ sheet, address }: SourceCell): string {
  return `«${sheet}» ${address}`;
}

/** Text with digits that is shown as it stands, and so is in no sum: "2.500", which has two readings, or ">80". */
function isFigureInWords({ kind, figure, value }: SourceCell): boolean {
  return kind === 'words' && figure.kind !== 'missing' && /\d/.test(String(value));
}
