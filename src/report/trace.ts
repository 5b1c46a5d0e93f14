import type { IndicatorAssessment, Place } from '../check/finding';
import type { Letter } from '../letter/letter';
import { sourcesIn } from '../letter/sources';
import { cellAddress, parseCellAddress } from '../table/address';
import type { RecognisedTable } from '../table/table';
import type { Source } from '../target/target';
import { referencesIn } from './references';

/** What the cells of a sheet hold, from some cell on: constants, and formulas in English. */
export interface SheetContents {
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly contents: readonly (readonly unknown[])[];
}

/** A cell that a figure comes from, with what is known of it. */
export interface TracedCell extends Place {
  /** The row's and the column's words, and the figure as it is printed; null for a cell of no table. */
  readonly known: { readonly label: string; readonly header: string; readonly raw: string } | null;
}

/** Where a figure comes from. */
export interface Trace {
  readonly place: Place;
  /** `blank`, `constant`: the cell holds no formula, and `cells` is empty. */
  readonly kind: 'blank' | 'constant' | 'formula';
  /** The cells it is worked out from: those of other sheets, and constants of its own. */
  readonly cells: readonly TracedCell[];
  /** The indicator that its row is about. */
  readonly indicator: IndicatorAssessment | null;
  /** Where the letter has what the row tells. */
  readonly source: Source | null;
}

/** What the last check knows. */
export interface TraceInput {
  readonly tables: readonly RecognisedTable[];
  readonly indicators: readonly IndicatorAssessment[];
  readonly letters: readonly Letter[];
  /** How report sheets write a place in the letter. */
  readonly letterPlace: (source: Source) => string;
}

/** A figure is not followed through more cells than this; a total of a large table has fewer. */
const CELLS_AT_MOST = 200;

/**
 * Where the figure in a cell comes from: its formula is followed through its own sheet to the cells it starts from, and
 * the row tells where in the letter.
 * @param cell zero-based
 */
export function traceOf(
  sheet: SheetContents,
  cell: { readonly row: number; readonly column: number },
  input: TraceInput,
): Trace {
  const content = contentAt(sheet, cell.row, cell.column);
  const place = { sheet: sheet.sheet, cell: cellAddress(cell.row, cell.column) };
  const row = rowAt(sheet, cell.row);
  const near = [place, ...row.flatMap((_, index) => startsOf(sheet, cell.row, sheet.firstColumn + index))];
  const indicator = input.indicators.find(one => near.some(other => sameRow(one, other))) ?? null;
  return {
    place,
    kind: content === '' ? 'blank' : isFormula(content) ? 'formula' : 'constant',
    cells: startsOf(sheet, cell.row, cell.column).map(start => ({ ...start, known: knownAt(start, input) })),
    indicator,
    source: sourceNamedIn(row, input) ?? indicator?.letterTarget?.source ?? null,
  };
}

/** The cells that a formula starts from, through the formulas of its own sheet; each once. */
function startsOf(sheet: SheetContents, row: number, column: number): Place[] {
  const starts = new Map<string, Place>();
  const waiting = [{ row, column }];
  const seen = new Set<string>();
  for (let next = waiting.pop(); next && seen.size < CELLS_AT_MOST; next = waiting.pop()) {
    const address = cellAddress(next.row, next.column);
    if (seen.has(address)) continue;
    seen.add(address);
    const content = contentAt(sheet, next.row, next.column);
    if (!isFormula(content)) {
      const isAsked = next.row === row && next.column === column;
      if (content !== '' && !isAsked) put(starts, { sheet: sheet.sheet, cell: address });
      continue;
    }
    for (const { sheet: other, ...cell } of cellsIn(content)) {
      if (other === null) waiting.push(cell);
      else put(starts, { sheet: other, cell: cellAddress(cell.row, cell.column) });
    }
  }
  return [...starts.values()];
}

function put(places: Map<string, Place>, place: Place): void {
  places.set(`${place.sheet}!${place.cell}`, place);
}

function cellsIn(formula: string): { sheet: string | null; row: number; column: number }[] {
  return referencesIn(formula).flatMap(({ sheet, row, column, rows, columns }) =>
    Array.from({ length: Math.min(rows * columns, CELLS_AT_MOST) }, (_, index) => ({
      sheet,
      row: row + Math.floor(index / columns),
      column: column + (index % columns),
    })),
  );
}

const isFormula = (content: unknown): content is string =>
  typeof content === 'string' && content.startsWith('=');

function contentAt({ firstRow, firstColumn, contents }: SheetContents, row: number, column: number): unknown {
  return contents[row - firstRow]?.[column - firstColumn] ?? '';
}

function rowAt({ firstRow, contents }: SheetContents, row: number): readonly unknown[] {
  return contents[row - firstRow] ?? [];
}

function sameRow(one: Place, other: Place): boolean {
  return one.sheet === other.sheet && parseCellAddress(one.cell)?.row === parseCellAddress(other.cell)?.row;
}

function knownAt({ sheet, cell }: Place, { tables }: TraceInput): TracedCell['known'] {
  for (const table of tables) {
    if (table.sheet !== sheet) continue;
    for (const row of table.rows) {
      const index = row.cells.findIndex(({ address }) => address === cell);
      const [found, column] = [row.cells[index], table.columns[index]];
      if (found && column) return { label: row.label, header: column.header, raw: found.raw };
    }
  }
  return null;
}

/** The place in the letter that a row of a report sheet names in words. */
function sourceNamedIn(row: readonly unknown[], { letters, letterPlace }: TraceInput): Source | null {
  const lines = new Set(row.filter(text => typeof text === 'string').flatMap(text => text.split('\n')));
  const all = letters.flatMap(sourcesIn);
  return all.find(source => lines.has(letterPlace(source))) ?? null;
}
