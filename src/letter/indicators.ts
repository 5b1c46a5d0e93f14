import { asDoubtful, type CellReading, readCell } from './cell';
import { contextIn, type IndicatorPlace } from './context';
import { type Footnote, footnotesOf, withoutMarks } from './footnotes';
import type { KnownGrid } from './kind';
import type { LetterCell, LetterIndicator } from './letter';
import type { DocumentLine } from './line';
import { readingsIn } from './readings';
import type { Role, RoleColumn } from './roles';
import { asShares, withLostCommas } from './row';
import { isNote, type WholeRow, wholeRows } from './rows';
import { sourceOf } from './source';
import { saysPercent, unitOf } from './unit';

interface MeasuredCell {
  readonly column: RoleColumn;
  readonly raw: string;
  readonly reading: CellReading;
  /** The reader of the form is not sure of the cell, or of the row's name. */
  readonly uncertain: boolean;
}

const LEAST_WORDS_OF_A_NAME = 4;
/** Lines of the table that a machine read as signs: "=P = =". */
const RULES_OF_THE_TABLE = /^[=|~_]\S{0,2}$/;
const CELL_MARK = /(?:^|\s)(\d{1,2}\)|\*{1,3}\)?)$/;

/** The indicators of one table; area and goal from columns or heading rows of the table, else from where it stands. */
export function indicatorsOf(
  { grid, columns }: KnownGrid,
  place: IndicatorPlace,
  lines: readonly DocumentLine[],
): LetterIndicator[] {
  const notes = footnotesOf(grid, lines);
  const values = columns.filter(isMeasured).map(({ index }) => index);
  let here = contextIn(grid.title ?? '', place) ?? place;
  return wholeRows(grid.body, indexes(columns, 'name'), values).flatMap(row => {
    here = fromColumns(row, columns, here);
    const heading = row.labelOnly ? headingRow(row, here) : null;
    if (heading) here = heading;
    const isNoName = row.label === '' || (row.labelOnly && isNote(row.label));
    return heading || isNoName ? [] : [indicatorOf(row, columns, here, notes)];
  });
}

/** A row without figures is a heading among the rows if it names an area or goal, or is too short for an indicator. */
function headingRow(row: WholeRow, here: IndicatorPlace): IndicatorPlace | null {
  const named = contextIn(row.label, here);
  if (named) return named;
  const isName = /^(?:andel|antall)/i.test(row.label) || row.label.split(' ').length >= LEAST_WORDS_OF_A_NAME;
  return row.label.endsWith(':') || !isName ? here : null;
}

/** Area and goal that stand in columns of their own; an empty cell means "as above". */
function fromColumns(row: WholeRow, columns: readonly RoleColumn[], here: IndicatorPlace): IndicatorPlace {
  return { area: cellOf(row, columns, 'area') ?? here.area, goal: cellOf(row, columns, 'goal') ?? here.goal };
}

function indicatorOf(
  row: WholeRow,
  columns: readonly RoleColumn[],
  { area, goal }: IndicatorPlace,
  notes: readonly Footnote[],
): LetterIndicator {
  const { text: name, marks } = withoutMarks(withoutRules(row.label));
  const cells = columns.filter(isMeasured).map(column => measuredCell(row, column, notes));
  const stated = cellOf(row, columns, 'unit');
  const unit = unitOf(name, cells, stated);
  const readings = cells.map(({ reading }) => reading);
  const shares = asUnit(readings, unit, saysPercent(`${name} ${stated ?? ''}`));
  const used = [
    ...marks,
    ...cells.flatMap(({ raw, column }) => [...marksIn(raw), ...withoutMarks(column.header).marks]),
  ];
  return {
    area,
    goal,
    name,
    unit,
    cells: cells.map((cell, i) => letterCell(cell, asCertain(shares[i] ?? cell.reading, cell), row.at)),
    footnotes: notes.filter(({ mark }) => used.includes(mark)),
    reporting: cellOf(row, columns, 'reporting'),
  };
}

function withoutRules(label: string): string {
  const words = label.split(' ');
  return words.slice(0, words.findLastIndex(word => !RULES_OF_THE_TABLE.test(word)) + 1).join(' ');
}

/** The cells of a row seen together, by the unit of the row. */
function asUnit(
  readings: readonly CellReading[],
  unit: LetterIndicator['unit'],
  stated: boolean,
): CellReading[] {
  return withLostCommas(unit === 'percent' ? asShares(readings, stated) : readings, unit === 'percent');
}

function measuredCell(row: WholeRow, column: RoleColumn, notes: readonly Footnote[]): MeasuredCell {
  const raw = row.cells[column.index] ?? '';
  const reading = readCell(raw, column, notes);
  return {
    column,
    raw,
    reading,
    uncertain: row.labelDoubtful || row.at.doubtfulCells.includes(column.index),
  };
}

/** A cell whose place or text is uncertain has what it says as a reading, and no value. */
function asCertain(reading: CellReading, { raw, uncertain }: MeasuredCell): CellReading {
  if (!uncertain || (reading.status === 'doubtful' && reading.readings.length > 0)) return reading;
  return asDoubtful(reading, reading.value === null ? readingsIn(raw) : [reading.value]);
}

function letterCell({ column, raw }: MeasuredCell, reading: CellReading, at: DocumentLine): LetterCell {
  const { value, comparator, status, relativeTo, readings, oddity } = reading;
  return {
    column: column.header,
    kind: column.role === 'target' ? 'target' : 'result',
    year: column.year,
    raw,
    value,
    comparator,
    status,
    relativeTo,
    readings: [...readings],
    oddity,
    source: sourceOf(at),
  };
}

/** The mark of a cell: all of "1)", or the end of "3,5 1)". */
function marksIn(raw: string): string[] {
  const mark = CELL_MARK.exec(raw)?.[1];
  return mark === undefined ? [] : [mark];
}

function isMeasured({ role }: RoleColumn): boolean {
  return role === 'result' || role === 'target';
}

function indexes(columns: readonly RoleColumn[], role: Role): number[] {
  return columns.filter(column => column.role === role).map(({ index }) => index);
}

function cellOf(row: WholeRow, columns: readonly RoleColumn[], role: Role): string | null {
  const [index] = indexes(columns, role);
  return (index === undefined ? '' : (row.cells[index] ?? '')) || null;
}
