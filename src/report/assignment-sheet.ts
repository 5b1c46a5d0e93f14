import type { AssignmentRow } from '../check/assignment';
import { assignmentPairs, assignmentRows } from '../check/assignment';
import type { Letter } from '../letter/letter';
import { sheetReference } from '../table/address';
import type { RecognisedTable, TableCell } from '../table/table';
import type { DraftCell, SheetDraft } from './command';
import type { ReportContext } from './context';
import type { ReportColumn, ReportRow } from './layout';
import { constant } from './layout';
import { letterSheet, WIDTH } from './letter-sheets';
import { sourceCell, unlessBlank } from './source-cell';

const text = (header: string, width: number): ReportColumn => ({ header, align: 'text', width });

/**
 * The letter's assignments with their deadlines, and how each stands: live from the workbook's own tables of
 * assignments where it has some, else empty, to be filled in. What the workbook alone has comes last.
 */
export function assignmentSheet(
  letter: Letter,
  tables: readonly RecognisedTable[],
  context: ReportContext,
): SheetDraft {
  const { words } = context;
  const { headers } = words;
  const pairs = assignmentPairs(assignmentRows(tables), letter);
  const rowOf = (asked: Letter['assignments'][number]) =>
    pairs.find(pair => pair.asked === asked)?.row ?? null;
  return letterSheet('assignments', context, {
    unitLine: words.assignmentLine(letter.assignments.length),
    columns: [
      { header: headers.number, align: 'label', width: WIDTH.number },
      text(headers.subject, WIDTH.subject),
      text(headers.deadline, WIDTH.deadline),
      text(headers.status, WIDTH.status),
      { header: headers.letterPlace, align: 'text' },
    ],
    rows: [
      ...letter.assignments.map((asked): ReportRow => [
        constant(asked.number, 'label'),
        constant(asked.subject, 'text'),
        constant(asked.deadline, 'text'),
        statusCell(rowOf(asked), context),
        constant(words.letterPlace(asked.source), 'source'),
      ]),
      ...pairs.flatMap(({ row, asked }) => (asked === null ? [ownRow(row, context)] : [])),
    ],
    notes: [tables.length === 0 ? words.assignmentNote : words.assignmentStatusNote],
    tables,
  });
}

function ownRow(row: AssignmentRow, context: ReportContext): ReportRow {
  const { table, number, deadline } = row;
  const { label, labelAddress } = row.row;
  return [
    constant(number, 'label'),
    { formula: unlessBlank(sheetReference(table.sheet, labelAddress)), value: label, style: 'text' },
    liveText(table, deadline, context),
    statusCell(row, context),
    constant(context.words.ownAssignment, 'source'),
  ];
}

/** The column headed "Status", else the first to write in. */
function statusCell(row: AssignmentRow | null, context: ReportContext): DraftCell {
  if (row === null) return constant(null, 'text');
  const { columns } = row.table;
  const named = columns.findIndex(({ header }) => /^status/i.test(header));
  const column = named >= 0 ? named : columns.findIndex(({ role }) => role === 'comment');
  return liveText(row.table, row.row.cells[column] ?? null, context);
}

function liveText(
  table: RecognisedTable,
  cell: TableCell | null,
  { workbook }: Pick<ReportContext, 'workbook'>,
): DraftCell {
  if (cell === null) return constant(null, 'text');
  const { formula, value } = sourceCell(workbook, table.sheet, cell);
  return { formula, value, style: 'text' };
}
