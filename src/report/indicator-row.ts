import type { CheckResult, IndicatorAssessment } from '../check/finding';
import { cellAddress } from '../table/address';
import type { ColumnRole, RecognisedTable, TableRow } from '../table/table';
import type { DraftCell, StyleName } from './command';
import type { ReportContext } from './context';
import { figureStyle, percentagePointStyle } from './figure-style';
import type { SharedColumns } from './indicator-columns';
import { columnKey, keyOfYear } from './indicator-columns';
import { constant } from './layout';
import type { Term } from './outcome-cell';
import { deviationCell, outcomeCell } from './outcome-cell';
import type { SourceCell } from './source-cell';
import { sourceCell } from './source-cell';

/** The columns of the indicator table of one year, and where its figures are measured. */
export interface IndicatorColumns extends SharedColumns {
  readonly year: number | null;
  readonly withLetter: boolean;
  readonly withOutcome: boolean;
  /** An empty column to write in. */
  readonly withComment: boolean;
}

/** How many columns an assessment takes: the deviation, and the outcome with its reason. */
export const assessedWidth = ({ withOutcome }: IndicatorColumns): number => (withOutcome ? 3 : 1);

/** One indicator as it is to stand on zero-based row `row` of the report sheet. */
export interface IndicatorRow {
  readonly table: RecognisedTable;
  readonly source: TableRow;
  readonly assessment: IndicatorAssessment | null;
  readonly row: number;
}

/** The assessments of checks by table and cell; each indicator of a report table asks for its own. */
const assessments = new WeakMap<CheckResult, ReadonlyMap<string, IndicatorAssessment>>();

/** What a check told of the indicator with its label in a cell of a table; null where it told nothing. */
export function assessmentOf(
  check: CheckResult,
  table: RecognisedTable,
  labelAddress: string,
): IndicatorAssessment | null {
  let known = assessments.get(check);
  if (!known) {
    known = new Map(check.indicators.map(one => [`${one.tableId} ${one.cell}`, one]));
    assessments.set(check, known);
  }
  return known.get(`${table.id} ${labelAddress}`) ?? null;
}

/** The source cells of an indicator by the column they stand in. */
export function sourceCells(
  indicator: Pick<IndicatorRow, 'table' | 'source'>,
  context: ReportContext,
): Map<string, SourceCell> {
  const { table, source } = indicator;
  return new Map(
    table.columns.flatMap((column, index) => {
      const cell = source.cells[index];
      return cell ? [[columnKey(column), sourceCell(context.workbook, table.sheet, cell)] as const] : [];
    }),
  );
}

/** The cells of one indicator: figures of the source, deviation, outcome with its reason, the letter's target, source. */
export function indicatorCells(
  indicator: IndicatorRow,
  columns: IndicatorColumns,
  context: ReportContext,
): (DraftCell | null)[] {
  const { source, assessment } = indicator;
  const cells = sourceCells(indicator, context);
  const look = lookOf([...cells.values()]);
  const figures = columns.figures.map(({ key }) => shownFigure(cells.get(key), look));
  const remarks = columns.remarks.map(({ key }) => shownRemark(cells.get(key)));
  return [
    constant(source.label, 'labelIndented'),
    ...figures,
    ...(assessment ? assessedCells(indicator, assessment, columns, cells, context) : emptyCells(columns)),
    ...remarks,
    ...(columns.withComment ? [constant(null, 'text')] : []),
    constant(placesOf(indicator, context), 'source'),
  ];
}

function assessedCells(
  { table, row }: IndicatorRow,
  assessment: IndicatorAssessment,
  { figures, year, withLetter, withOutcome }: IndicatorColumns,
  cells: ReadonlyMap<string, SourceCell>,
  { words }: ReportContext,
): (DraftCell | null)[] {
  const term = (role: ColumnRole): Term | null => {
    const key = keyOfYear(table, role, year);
    const column = figures.findIndex(figure => figure.key === key);
    const source = key === null ? undefined : cells.get(key);
    return source ? { address: cellAddress(row, column + 1), source } : null;
  };
  const style = deviationStyle(assessment, lookOf([...cells.values()]));
  const [result, target] = [term('result'), term('target')];
  const cell = deviationCell(result, target, assessment.deviation, style);
  const outcome = () => [
    outcomeCell(assessment, { address: cellAddress(row, figures.length + 1), cell }, words.outcomes),
    constant(words.outcomeReason(assessment), 'text'),
  ];
  return [
    cell,
    ...(withOutcome ? outcome() : []),
    ...(withLetter ? letterCells(assessment, words.comparison(assessment)) : []),
  ];
}

function emptyCells(columns: IndicatorColumns): null[] {
  return Array<null>(assessedWidth(columns) + (columns.withLetter ? 2 : 0)).fill(null);
}

function letterCells({ letterTarget, comparison }: IndicatorAssessment, words: string): DraftCell[] {
  const differs = comparison === 'different' || comparison === 'comparatorDiffers';
  return [
    constant(letterTarget?.raw ?? null, 'figureText'),
    constant(words, differs || comparison === 'missingInWorkbook' ? 'warning' : 'text'),
  ];
}

/** How many decimals a row prints. */
export interface Look {
  readonly decimals: number;
  readonly percentDecimals: number;
}

/** A row prints all its figures with the same decimals. */
export function lookOf(cells: readonly SourceCell[]): Look {
  const decimalsOf = (percent: boolean) =>
    Math.max(0, ...cells.filter(cell => cell.percent === percent).map(cell => cell.decimals));
  return { decimals: decimalsOf(false), percentDecimals: decimalsOf(true) };
}

/** A figure of the source as a cell of the report. */
export function shownFigure(cell: SourceCell | undefined, look: Look): DraftCell | null {
  if (!cell) return null;
  const { formula, value, percent } = cell;
  const decimals = percent ? look.percentDecimals : look.decimals;
  const style = cell.kind === 'words' ? 'figureText' : figureStyle({ decimals, percent });
  return { formula, value, style };
}

/** A remark of the source as a cell of the report. */
export function shownRemark(cell: SourceCell | undefined): DraftCell | null {
  return cell ? { formula: cell.formula, value: cell.value, style: 'text' } : null;
}

function deviationStyle({ deviationUnit }: IndicatorAssessment, look: Look): StyleName {
  return deviationUnit === 'percentagePoint'
    ? percentagePointStyle(Math.max(look.percentDecimals, look.decimals))
    : figureStyle({ decimals: look.decimals });
}

/** Where the row's figures and the letter's target come from. */
function placesOf({ table, source, assessment }: IndicatorRow, { words }: ReportContext): string {
  const place = `${table.sheet} ${source.labelAddress}`;
  const letter = assessment?.letterTarget?.source;
  return letter ? `${place}\n${words.letterPlace(letter)}` : place;
}
