import type { RecognisedTable, TableRow } from '../table/table';
import { MOST_BARS, NAMES_WIDTH } from './chart';
import type { Axis, ChartPart } from './chart-words';
import type { DraftCell, SheetDraft } from './command';
import type { ReportContext } from './context';
import { footerOf, provenanceOf } from './context';
import { COLOURS } from './house';
import { keyOfYear } from './indicator-columns';
import { assessmentOf, lookOf, shownFigure, sourceCells } from './indicator-row';
import { constant, layOut } from './layout';
import type { SourceCell } from './source-cell';

interface ChartedIndicator {
  readonly table: RecognisedTable;
  readonly source: TableRow;
  readonly axis: Axis;
  readonly target: SourceCell;
  readonly result: SourceCell;
}

/**
 * Måltall against result, two bars an indicator: one chart for those in per cent, one for scores, each parted where it
 * would not stand on a page. Indicators without both figures, and counts, are left out.
 */
export function targetCharts(tables: readonly RecognisedTable[], context: ReportContext): SheetDraft[] {
  const indicators = tables.flatMap(table =>
    table.rows.flatMap(source => chartedIndicator(table, source, context) ?? []),
  );
  return (['percent', 'number'] as const).flatMap(axis => {
    const group = indicators.filter(indicator => indicator.axis === axis);
    if (group.length < 2) return [];
    const parts = parted(group);
    return parts.map((part, index) =>
      targetChart(part, { axis, number: index + 1, of: parts.length }, context),
    );
  });
}

function chartedIndicator(
  table: RecognisedTable,
  source: TableRow,
  context: ReportContext,
): ChartedIndicator | null {
  if (source.kind === 'section') return null;
  const cells = sourceCells({ table, source }, context);
  const cellOf = (role: 'target' | 'result') => cells.get(keyOfYear(table, role, table.year) ?? '');
  const [target, result] = [cellOf('target'), cellOf('result')];
  const axis = axisOf(table, source, context);
  if (!target || !result || !axis || target.kind !== 'number' || result.kind !== 'number') return null;
  return target.percent === (axis === 'percent') && result.percent === (axis === 'percent')
    ? { table, source, axis, target, result }
    : null;
}

function axisOf(table: RecognisedTable, source: TableRow, { check }: ReportContext): Axis | null {
  const assessment = assessmentOf(check, table, source.labelAddress);
  const unit = assessment?.workbookTarget?.unit;
  return unit === 'percent' || unit === 'number' ? unit : null;
}

/** In parts of about the same length. */
function parted(group: readonly ChartedIndicator[]): ChartedIndicator[][] {
  const parts = Math.ceil(group.length / MOST_BARS);
  const length = Math.ceil(group.length / parts);
  return Array.from({ length: parts }, (_, part) => group.slice(part * length, (part + 1) * length));
}

function targetChart(
  group: readonly ChartedIndicator[],
  part: ChartPart,
  context: ReportContext,
): SheetDraft {
  const { words, names } = context;
  const colours = COLOURS[context.options.house];
  const year = group[0]?.table.year ?? null;
  const [target, result] = [words.headers.target(year), words.headers.result(year)];
  const title = words.chart.targetTitle(part, year);
  const description = words.chart.targetText(part.axis, group.length);
  return layOut({
    name: names.take(words.chart.sheetNames[part.axis]),
    title,
    unitLine: part.axis === 'percent' ? words.unitLine('percent') : words.measuredUnitLine(false),
    columns: [
      { header: words.headers.indicator, align: 'label', width: NAMES_WIDTH },
      { header: target, align: 'figure' },
      { header: result, align: 'figure' },
    ],
    rows: group.map(rowOf),
    chart: {
      ...{ title, description, rows: group.length, fromZero: true },
      series: [
        { column: 1, name: target, color: colours.barBeside },
        { column: 2, name: result, color: colours.bar },
      ],
    },
    notes: [description, ...provenanceOf(context, [...new Set(group.map(({ table }) => table))])],
    footer: footerOf(context),
    fullTitle: words.fullTitle,
  });
}

function rowOf({ source, target, result }: ChartedIndicator): (DraftCell | null)[] {
  const look = lookOf([target, result]);
  return [constant(source.label, 'label'), shownFigure(target, look), shownFigure(result, look)];
}
