import { product } from '../figure/decimal';
import { formatFigure } from '../figure/format';
import type { ReportContext } from './context';
import type { IndicatorColumns, IndicatorRow } from './indicator-row';
import { sourceCells } from './indicator-row';
import { sourceNotes } from './note';
import { isCompared } from './outcome-cell';
import type { SourceCell } from './source-cell';
import { sourceCell } from './source-cell';
import type { PrintedDifference } from './words';

/** What stands under the indicator table: how to read it, where the source says otherwise, what is missing. */
export function indicatorNotes(
  indicators: readonly IndicatorRow[],
  { figures }: IndicatorColumns,
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
    words.outcomeLegend,
    words.liveNote(words.time(madeAt)),
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
  const printed = sourceCell(workbook, table.sheet, cell);
  if (printed.kind !== 'number' || typeof printed.value !== 'number') return [];
  const { decimals } = printed;
  const theirs = formatFigure(printed.percent ? product(printed.value, 100) : printed.value, { decimals });
  if (formatFigure(deviation, { decimals }) === theirs) return [];
  return [{ place: placeOf(printed), computed: formatFigure(deviation), printed: theirs }];
}

function placeOf({ sheet, address }: SourceCell): string {
  return `«${sheet}» ${address}`;
}
