import type { GridRow } from './grid';
import { areaIn, goalIn } from './headings';
import type { DocumentLine } from './line';
import { joinedPieces, tidy } from './words';

/** A row of a table with its whole label, however many lines of the table the label takes. */
export interface WholeRow {
  /** The line where the figures stand, which the row's values come from. */
  readonly at: DocumentLine;
  readonly cells: readonly string[];
  readonly label: string;
  /** Whether the reader of the form is unsure of the label, and with it of whose the figures are. */
  readonly labelDoubtful: boolean;
  /** Only a label, no figures: a heading among the rows, or an indicator without figures. */
  readonly labelOnly: boolean;
}

const STARTS_AS_REST = /^[\p{Ll}\d(]/u;
/** A label that begins with a number ("11 Lønn") is no rest, one with a small letter is. */
const STARTS_AS_REST_OF_WORDS = /^[\p{Ll}(]/u;
const NUMBER_AND_REST = /^(\d{2})(?: ?\.)?(?: (\p{Ll}.*))?$/u;
/** A stop behind a space is a speck that a machine read. */
const SPECK = / \.$/;
const ENDS_OPEN = /(?: \.|[-–/,]|\b(?:og|eller|i|av|til|for|på|med|som|om|fra|ved|pr|per))$/;

/**
 * Joins labels that are wrapped over several rows, in front of the figures or round them: a row without figures belongs
 * to the next when that has no label of its own, begins small, or when this one ends in the middle; to the one before
 * when it begins small itself.
 */
export function wholeRows(
  rows: readonly GridRow[],
  labelColumns: readonly number[],
  valueColumns: readonly number[],
): WholeRow[] {
  const whole: WholeRow[] = [];
  for (const row of rows.map(row => asWhole(row, labelColumns, valueColumns))) {
    const before = whole.at(-1);
    const numbered = before?.labelOnly ? numberedLabel(before.label, row.label) : null;
    if (before && numbered !== null) whole[whole.length - 1] = { ...row, label: numbered };
    else if (before && isRestOf(row, before)) whole[whole.length - 1] = withLabel(before, before, row);
    else if (before && isStartOf(before, row)) whole[whole.length - 1] = withLabel(row, before, row);
    else whole.push(row);
  }
  return whole;
}

function asWhole(
  { at, cells }: GridRow,
  labelColumns: readonly number[],
  valueColumns: readonly number[],
): WholeRow {
  const label = labelColumns
    .map(column => tidy(cells[column] ?? ''))
    .filter(part => part !== '')
    .join(' – ');
  const isDoubtful = (column: number) => at.doubtfulCells.includes(column);
  const labelDoubtful = labelColumns.some(isDoubtful) || [...cells.keys()].every(isDoubtful);
  return {
    at,
    cells,
    label,
    labelDoubtful,
    labelOnly: valueColumns.every(column => (cells[column] ?? '') === ''),
  };
}

/** "Kjøp av varer som inngår i" in front of "13 egenproduksjon": the number of an account comes first. */
function numberedLabel(before: string, label: string): string | null {
  const [, number, rest = ''] = NUMBER_AND_REST.exec(label) ?? [];
  return number === undefined || before === '' || isGroupHeading(before)
    ? null
    : joinedPieces([number, before, rest]);
}

/** "organisasjoner på helse- og sosialområdet" behind the row whose label it ends. */
function isRestOf(row: WholeRow, before: WholeRow): boolean {
  const isRest = STARTS_AS_REST.test(row.label) || before.label.endsWith(',');
  return row.labelOnly && !before.labelOnly && isRest && !isNote(row.label);
}

/** "Tilskudd til tiltak for" in front of the row with the figures, which goes on with the label. */
function isStartOf(before: WholeRow, row: WholeRow): boolean {
  if (!before.labelOnly || before.label === '' || isGroupHeading(before.label)) return false;
  if (row.labelOnly) return STARTS_AS_REST.test(row.label) && !isNote(row.label);
  return row.label === '' || STARTS_AS_REST_OF_WORDS.test(row.label) || ENDS_OPEN.test(before.label);
}

function isGroupHeading(label: string): boolean {
  return label.endsWith(':') || areaIn(label) || goalIn(label);
}

/** A footnote as a row of the table. */
export function isNote(label: string): boolean {
  return /^(?:\d{1,2}\)|\*{1,3}\)?)\s*\S/.test(label);
}

function withLabel(figures: WholeRow, first: WholeRow, second: WholeRow): WholeRow {
  const labelDoubtful = first.labelDoubtful || second.labelDoubtful;
  return { ...figures, labelDoubtful, label: joinedPieces([first.label.replace(SPECK, ''), second.label]) };
}
