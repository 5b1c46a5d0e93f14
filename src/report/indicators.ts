import type { RecognisedTable } from '../table/table';
import type { SheetDraft } from './command';
import type { ReportContext } from './context';
import { footerOf, provenanceOf } from './context';
import { sharedColumns } from './indicator-columns';
import { indicatorNotes } from './indicator-notes';
import type { IndicatorColumns, IndicatorRow } from './indicator-row';
import { assessedWidth, assessmentOf, indicatorCells } from './indicator-row';
import type { ReportColumn, ReportRow } from './layout';
import { BODY_ROW, constant, groupRow, layOut } from './layout';
import type { ReportWords } from './words';

/** Widths of the text columns, in characters. */
const WIDTH = { label: 34, outcome: 16, reason: 18.5, comparison: 21, remark: 24 };

/** The indicators of one year in one table: all areas below each other, grouped as in their sources. */
export function indicatorSheet(tables: readonly RecognisedTable[], context: ReportContext): SheetDraft {
  const { words, names, letter, options } = context;
  const year = tables[0]?.year ?? null;
  const columns: IndicatorColumns = {
    ...sharedColumns(tables),
    year,
    withLetter: letter !== null,
    withOutcome: !options.withoutOutcome,
    withComment: options.commentColumn,
  };
  const header = headerOf(columns, words);
  const indicators: IndicatorRow[] = [];
  const rows: ReportRow[] = [];
  for (const table of tables) {
    rows.push(groupRow(titleOf(table, words), header.length));
    for (const source of table.rows) {
      if (source.kind === 'section') {
        rows.push([constant(source.label, 'section')]);
        continue;
      }
      const assessment = assessmentOf(context.check, table, source.labelAddress);
      const indicator = { table, source, assessment, row: BODY_ROW + rows.length };
      indicators.push(indicator);
      rows.push(indicatorCells(indicator, columns, context));
    }
  }
  return layOut({
    name: names.take(words.sheetName('indicators', null)),
    title: words.title('indicators', null, year),
    unitLine: words.indicatorUnitLine,
    columns: header,
    rows: [...rows, ...missingRows(columns, header.length, context)],
    notes: [...indicatorNotes(indicators, columns, context), ...provenanceOf(context, tables)],
    footer: footerOf(context),
    fullTitle: words.fullTitle,
  });
}

function headerOf(
  { figures, remarks, year, withLetter, withOutcome, withComment }: IndicatorColumns,
  words: ReportWords,
): ReportColumn[] {
  const { headers } = words;
  const text = (header: string, width: number): ReportColumn => ({ header, align: 'text', width });
  const figure = (header: string): ReportColumn => ({ header, align: 'figure' });
  const outcome = [text(headers.outcome, WIDTH.outcome), text(headers.outcomeReason, WIDTH.reason)];
  const letter = [figure(headers.letterTarget(year)), text(headers.comparison, WIDTH.comparison)];
  return [
    { header: headers.indicator, align: 'label', width: WIDTH.label },
    ...figures.map(({ header }) => figure(header)),
    figure(headers.deviation(year)),
    ...(withOutcome ? outcome : []),
    ...(withLetter ? letter : []),
    ...remarks.map(({ header }) => text(header, WIDTH.remark)),
    ...(withComment ? [text(headers.comment, WIDTH.remark)] : []),
    { header: headers.source, align: 'text' },
  ];
}

function titleOf({ title, area, year }: RecognisedTable, words: ReportWords): string {
  return title ?? words.title('indicators', area, year);
}

/** What the letter asks for and the workbook does not have, in the letter's year. */
function missingRows(columns: IndicatorColumns, width: number, context: ReportContext): ReportRow[] {
  const { check, letter, words } = context;
  if (letter === null || letter.letter.year !== columns.year || check.missingFromWorkbook.length === 0)
    return [];
  const before = columns.figures.length + assessedWidth(columns);
  const after = columns.remarks.length + (columns.withComment ? 1 : 0);
  const rows = check.missingFromWorkbook.map(({ name, letterTarget, source }) => [
    constant(name, 'labelIndented'),
    ...Array<null>(before).fill(null),
    constant(letterTarget, 'figureText'),
    constant(words.missingFromWorkbookRow, 'warning'),
    ...Array<null>(after).fill(null),
    constant(words.letterPlace(source), 'source'),
  ]);
  return [groupRow(words.missingFromWorkbook, width), ...rows];
}
