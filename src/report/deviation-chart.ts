import { formatFigure } from '../figure/format';
import type { RecognisedTable } from '../table/table';
import type { ReportChart } from './chart';
import { MOST_BARS, NAMES_WIDTH } from './chart';
import type { SheetDraft } from './command';
import type { ReportContext } from './context';
import { footerOf, labelHeader, provenanceOf } from './context';
import { figureStyle } from './figure-style';
import { COLOURS } from './house';
import { constant, layOut } from './layout';
import type { MoneyCell } from './money-cell';
import { moneyCells } from './money-cell';
import type { SourceCell } from './source-cell';
import { sourceCell } from './source-cell';
import { columnOf, termsOf } from './terms';
import type { ReportWords } from './words';

/** The column of the deviation among those that a chart's table has: budget, accounts, deviation. */
const DEVIATION = 2;

/**
 * The deviation of each row as a bar, with the figures beside it: live formulas to budget and accounts. Sums are left
 * out, since their bars would hide the others; null when the table has no deviation of budget and accounts, or fewer
 * than two rows with one.
 */
export function deviationChart(table: RecognisedTable, context: ReportContext): SheetDraft | null {
  const shown = chartedTable(table);
  if (!shown) return null;
  const { words, names, workbook } = context;
  const source = shown.rows.map(row => row.cells.map(cell => sourceCell(workbook, table.sheet, cell)));
  const terms = termsOf(shown, source);
  // Of a deviation that is something else nobody knows which side is good.
  if (terms[DEVIATION]?.kind !== 'difference') return null;
  const cells = moneyCells(shown, source, terms);
  const rows = rowsOf(shown, cells, source);
  const deviations = rows.map(({ deviation }) => deviation);
  if (deviations.filter(Number.isFinite).length < 2) return null;
  const title = words.chart.deviationTitle(table.title ?? words.title('net', table.area, table.year));
  const chart = chartOf(title, rows, shown, context);
  return layOut({
    name: names.take(nameOf(table, words)),
    title,
    unitLine: words.unitLine(table.scale),
    columns: [
      { header: labelHeader(table, context), align: 'label', width: NAMES_WIDTH },
      ...shown.columns.map(({ header }) => ({ header, align: 'figure' as const })),
    ],
    rows: rows.map(row => row.cells),
    chart,
    notes: [chart.description, ...provenanceOf(context, [table])],
    footer: footerOf(context),
    fullTitle: words.fullTitle,
  });
}

function nameOf({ kind, area }: RecognisedTable, { chart }: ReportWords): string {
  if (kind === 'gross' || kind === 'net') return chart.sheetNames[kind];
  return area === null ? chart.sheetNames.function : `${chart.sheetNames.function} ${area}`;
}

/** Budget, accounts and deviation of the rows that are no sums; null where one of the columns is missing. */
function chartedTable(table: RecognisedTable): RecognisedTable | null {
  const { year } = table;
  const budget = columnOf(table, 'revisedBudget', year) ?? columnOf(table, 'originalBudget', year);
  const columns = [budget, columnOf(table, 'actual', year), columnOf(table, 'deviation', year)];
  const pick = <Item>(items: readonly Item[]) => columns.flatMap(index => items[index ?? -1] ?? []);
  const rows = table.rows
    .filter(({ kind }) => kind === 'item')
    .map(row => ({ ...row, cells: pick(row.cells) }));
  return columns.includes(null) || rows.length < 2 || rows.length > MOST_BARS
    ? null
    : { ...table, columns: pick(table.columns), rows };
}

interface ChartedRow {
  readonly label: string;
  readonly deviation: number;
  readonly cells: SheetDraft['rows'][number];
}

function rowsOf(
  table: RecognisedTable,
  cells: readonly (readonly (MoneyCell | null)[])[],
  source: readonly (readonly SourceCell[])[],
): ChartedRow[] {
  const decimals = Math.max(0, ...source.flat().map(cell => cell.decimals));
  return table.rows.map(({ label }, index) => {
    const row = cells[index] ?? [];
    const deviation = row[DEVIATION]?.value;
    return {
      label,
      deviation: typeof deviation === 'number' ? deviation : NaN,
      cells: [
        constant(label, 'label'),
        ...row.map(cell => cell && { ...cell, style: figureStyle({ decimals }) }),
      ],
    };
  });
}

function chartOf(
  title: string,
  rows: readonly ChartedRow[],
  { columns, scale }: RecognisedTable,
  { words, options }: ReportContext,
): ReportChart {
  const known = rows.filter(({ deviation }) => Number.isFinite(deviation));
  const sorted = known.toSorted((a, b) => a.deviation - b.deviation);
  const told = (row: ChartedRow | undefined) =>
    row && { label: row.label.trim(), amount: formatFigure(Math.abs(row.deviation)) };
  const [least, most] = [sorted[0], sorted.at(-1)];
  return {
    title,
    rows: rows.length,
    fromZero: false,
    series: [
      { column: DEVIATION + 1, name: columns[DEVIATION]?.header ?? '', color: COLOURS[options.house].bar },
    ],
    description: words.chart.deviationText({
      unit: scale,
      overspent: least && least.deviation < 0 ? told(least) : undefined,
      underspent: most && most.deviation > 0 ? told(most) : undefined,
    }),
  };
}
