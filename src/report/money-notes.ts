import type { RecognisedTable } from '../table/table';
import { figureStyle, printedFigure } from './figure-style';
import type { MoneyCell } from './money-cell';
import { sourceNotes } from './note';
import type { SourceCell } from './source-cell';
import type { Terms } from './terms';
import type { PrintedDifference, ReportWords } from './words';

/** A money table with what stands in its cells and where that comes from. */
export interface MoneyFigures {
  readonly table: RecognisedTable;
  readonly source: readonly (readonly SourceCell[])[];
  readonly cells: readonly (readonly (MoneyCell | null)[])[];
  readonly terms: readonly (Terms | null)[];
  readonly decimals: number;
}

/** What stands under a money table: its signs, what is worked out here, where the source prints something else. */
export function moneyNotes(figures: MoneyFigures, words: ReportWords): string[] {
  const { source, cells } = figures;
  const different = differencesOf(figures);
  return [
    ...signNotes(figures, words),
    ...(cells.flat().some(cell => cell?.computed) ? [words.sums] : []),
    ...(different.length > 0 ? [words.differences(different)] : []),
    ...sourceNotes(source.flat(), cell => cell.address, words),
  ];
}

function signNotes({ table, terms }: MoneyFigures, words: ReportWords): string[] {
  const { columns } = table;
  const deviation = columns.findIndex(({ role }) => role === 'deviation');
  if (deviation < 0) return [];
  const behind = terms[deviation];
  if (behind?.kind !== 'difference') return [words.deviationAsSource];
  const adjusted = columns.some(
    ({ role }, index) => role === 'adjustedDeviation' && terms[index]?.kind === 'difference',
  );
  const revised = columns[behind.minuend]?.role === 'revisedBudget';
  return [words.moneySigns({ budget: revised ? 'revisedBudget' : 'originalBudget', adjusted })];
}

/** Computed cells that the source prints with another figure: rounding, or something to look at. */
function differencesOf({ source, cells, decimals }: MoneyFigures): PrintedDifference[] {
  const show = (value: number) => printedFigure(value, figureStyle({ decimals }));
  return cells.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const printed = source[index]?.[column];
      if (!cell?.computed || printed?.kind !== 'number') return [];
      if (typeof cell.value !== 'number' || typeof printed.value !== 'number') return [];
      const [ours, theirs] = [show(cell.value), show(printed.value)];
      return ours === theirs ? [] : [{ place: printed.address, computed: ours, printed: theirs }];
    }),
  );
}
