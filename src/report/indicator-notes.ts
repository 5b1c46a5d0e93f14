import type { ReportContext } from './context';
import type { IndicatorColumns, IndicatorRow } from './indicator-row';
import { sourceCells } from './indicator-row';
import { placeOf, printedDifference, sourceNotes } from './note';
import { isCompared } from './outcome-cell';
import { sourceCell } from './source-cell';
import type { PrintedDifference } from './words';

/** What stands under the indicator table: how to read it, where the source says otherwise, what is missing. */
export function indicatorNotes(
  indicators: readonly IndicatorRow[],
  { figures, withOutcome, withLetter }: IndicatorColumns,
  context: ReportContext,
): string[] {
  const { words, madeAt } = context;
  const shown = indicators.flatMap(indicator => {
    const cells = sourceCells(indicator, context);
    return figures.flatMap(({ key }) => cells.get(key) ?? []).filter(cell => !isCompared(cell));
  });
  const different = indicators.flatMap(indicator => differenceOf(indicator, context));
  return [
    words.indicatorSigns,
    ...(withOutcome ? [words.outcomeLegend, words.liveNote(words.time(madeAt))] : []),
    ...(withLetter && !withOutcome ? [words.liveNoteWithoutOutcome(words.time(madeAt))] : []),
    ...(different.length > 0 ? [words.differences(different)] : []),
    ...sourceNotes(shown, placeOf, words),
  ];
}

/** The source's own deviation, where it prints another one: rounded, or with its sign turned. */
function differenceOf(
  { table, source, assessment }: IndicatorRow,
  { workbook }: ReportContext,
): PrintedDifference[] {
  const cell = source.cells[table.columns.findIndex(({ role }) => role === 'deviation')];
  const deviation = assessment?.deviation ?? null;
  if (!cell || deviation === null) return [];
  return printedDifference(sourceCell(workbook, table.sheet, cell), deviation);
}
