import type { TableRow } from '../block';
import { DocumentError } from '../error';
import { LIMITS } from '../limits';
import { joinsFigures } from '../words';
import type { Context } from './context';
import { readParagraph } from './paragraph';
import { UNREADABLE } from './run';
import type { Element } from './xml';
import { attribute, child, children, valueOf } from './xml';

export interface WordTable {
  readonly rows: readonly TableRow[];
  /** Tables inside cells, to be read on their own. */
  readonly nested: readonly Element[];
}

interface Cell {
  /** First place in the table's fine grid, which has a column for every edge of any row. */
  readonly start: number;
  readonly text: string;
  readonly doubtful: boolean;
}

interface Row {
  readonly cells: readonly Cell[];
  /** Places of the fine grid that the row fills. */
  readonly width: number;
}

/** Edges nearer than this are the same column, drawn by hand: 3 points in twentieths of a point. */
const SAME_EDGE = 60;

export function readTable(table: Element, context: Context): WordTable {
  const nested: Element[] = [];
  const rows = within(table, 'tr')
    .filter(row => !child(row, 'trPr', 'del'))
    .map(row => readRow(row, context, nested));
  const columns = columnsOf(rows, edgesOf(table));
  const width = Math.max(...rows.map(row => row.width));
  const count = new Set(columns.values()).size;
  return { rows: rows.map(row => placed(row, columns, count, row.width !== width)), nested };
}

/** Elements of one kind right below, also inside content controls and the like. */
function within(element: Element, kind: string): Element[] {
  return children(element).flatMap(each => {
    if (each.localName === kind) return [each];
    return /^(sdt|sdtContent|customXml|ins|moveTo)$/.test(each.localName ?? '') ? within(each, kind) : [];
  });
}

function readRow(row: Element, context: Context, nested: Element[]): Row {
  const properties = child(row, 'trPr');
  const cells: Cell[] = [];
  let start = span(valueOf(properties, 'gridBefore'), 0);
  for (const element of within(row, 'tc')) {
    cells.push({ start, ...readCell(element, context, nested) });
    start += span(valueOf(element, 'tcPr', 'gridSpan'), 1);
    if (start > LIMITS.columns) throw new DocumentError('tooLarge');
  }
  return { cells, width: start + span(valueOf(properties, 'gridAfter'), 0) };
}

function span(text: string | null, otherwise: number): number {
  const number = Number(text ?? otherwise);
  return Number.isInteger(number) && number >= 0 ? number : otherwise;
}

function readCell(cell: Element, context: Context, nested: Element[]): Omit<Cell, 'start'> {
  const properties = child(cell, 'tcPr');
  const removed = child(properties, 'cellDel') !== null || goesOn(child(properties, 'vMerge'));
  if (removed || goesOn(child(properties, 'hMerge'))) return { text: '', doubtful: false };
  nested.push(...within(cell, 'tbl'));
  const lines = within(cell, 'p').flatMap(paragraph => readParagraph(paragraph, context).lines);
  const text = lines.join(' ').replace(/\t/g, ' ');
  return { text, doubtful: text.includes(UNREADABLE) || joinsFigures(lines) };
}

/** A merged cell begins with "restart"; the ones it covers say "continue", or nothing. */
const goesOn = (merge: Element | null) => merge !== null && attribute(merge, 'val') !== 'restart';

/** Distances of the fine grid's edges from the left, in twentieths of a point. */
function edgesOf(table: Element): number[] {
  const grid = child(table, 'tblGrid');
  const edges = [0];
  for (const column of grid ? children(grid) : []) {
    edges.push((edges.at(-1) ?? 0) + Math.max(Number(attribute(column, 'w') ?? '0') || 0, 0));
  }
  return edges;
}

/** Which column each start in the fine grid belongs to: edges drawn almost in line are one, unless a row has cells at both. */
function columnsOf(rows: readonly Row[], edges: readonly number[]): Map<number, number> {
  const starts = [...new Set(rows.flatMap(row => row.cells.map(cell => cell.start)))].sort((a, b) => a - b);
  const columns = new Map<number, number>();
  let last = -1;
  for (const [i, start] of starts.entries()) {
    const before = starts[i - 1];
    if (before === undefined || !sameColumn(before, start, rows, edges)) last += 1;
    columns.set(start, last);
  }
  return columns;
}

function sameColumn(a: number, b: number, rows: readonly Row[], edges: readonly number[]): boolean {
  const [left, right] = [edges[a], edges[b]];
  if (left === undefined || right === undefined || right - left > SAME_EDGE) return false;
  const has = (row: Row, start: number) => row.cells.some(cell => cell.start === start);
  return !rows.some(row => has(row, a) && has(row, b));
}

/** A row that fills fewer places than the others is torn: nobody can say which columns its cells belong to. */
function placed(row: Row, columns: Map<number, number>, count: number, torn: boolean): TableRow {
  const cells = Array<string>(count).fill('');
  const doubtful = new Set<number>(torn ? cells.keys() : []);
  for (const cell of row.cells) {
    const column = columns.get(cell.start) ?? 0;
    cells[column] = cell.text;
    if (cell.doubtful) doubtful.add(column);
  }
  return { cells, doubtful: [...doubtful], page: null };
}
