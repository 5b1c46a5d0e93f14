import { BYTES_PER_MESSAGE, bytesOf } from './bytes';
import { ExcelError } from './error';
import { excelErrorFrom } from './error-from-excel';
import { send } from './run';

/** A rectangle of a sheet that is to be read; zero-based. */
export interface SheetRows {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
}

/** The properties that can be read, each a rectangle of the same size. */
type Content = 'values' | 'formulas' | 'numberFormat';
type Rows = Record<Content, unknown[][]>;

export interface Progress {
  readonly cellsDone: number;
  readonly cellsInAll: number;
}

export interface ReadOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Queues what is to be asked in the first message too; again when that is refused as too large. */
  readonly alongside?: () => void;
}

/** Some whole rows of one of the rectangles. */
interface Piece {
  readonly of: number;
  readonly row: number;
  readonly rows: number;
}

/** Before anything is read, a cell is taken for large; labels, figures and their formulas come to about thirty bytes. */
const FIRST_GUESS_OF_BYTES_PER_CELL = 100;

/**
 * Reads rectangles of many sheets in as few messages as their size allows. How much fits is learnt from the message
 * before; one that turns out too large is asked for again in halves.
 */
export async function readRows(
  context: Excel.RequestContext,
  areas: readonly SheetRows[],
  contents: readonly Content[],
  { onProgress, signal, alongside }: ReadOptions = {},
): Promise<Rows[]> {
  const read: Rows[] = areas.map(() => ({ values: [], formulas: [], numberFormat: [] }));
  const cellsInAll = areas.reduce((cells, area) => cells + area.rows * area.columns, 0);
  let cellsDone = 0;
  let bytesPerCell = FIRST_GUESS_OF_BYTES_PER_CELL;
  let waiting = piecesOf(areas);
  while (waiting.length > 0) {
    const { now, later } = split(waiting, areas, BYTES_PER_MESSAGE / bytesPerCell);
    if (cellsDone === 0) alongside?.();
    const answer = await readPieces(context, areas, now, contents, signal);
    if (answer === 'tooLarge') {
      if (now.length === 1 && now[0]?.rows === 1) throw tooLarge(areas, now);
      bytesPerCell *= 2;
      continue;
    }
    now.forEach((piece, index) => append(read[piece.of], answer[index]));
    cellsDone += cellsOf(now, areas);
    bytesPerCell = Math.max(1, bytesOf(answer) / cellsOf(now, areas));
    waiting = later;
    onProgress?.({ cellsDone, cellsInAll });
  }
  return read;
}

const piecesOf = (areas: readonly SheetRows[]): Piece[] =>
  areas.map((area, of) => ({ of, row: 0, rows: area.rows })).filter(piece => piece.rows > 0);

const cellsOf = (pieces: readonly Piece[], areas: readonly SheetRows[]): number =>
  pieces.reduce((cells, piece) => cells + piece.rows * (areas[piece.of]?.columns ?? 0), 0);

/** The pieces that fit among so many cells, at least one row, and the rest. */
function split(
  pieces: readonly Piece[],
  areas: readonly SheetRows[],
  cells: number,
): { now: Piece[]; later: Piece[] } {
  const now: Piece[] = [];
  let room = cells;
  for (const [index, piece] of pieces.entries()) {
    const columns = areas[piece.of]?.columns ?? 1;
    const fitting = Math.min(piece.rows, Math.max(Math.floor(room / columns), now.length === 0 ? 1 : 0));
    if (fitting > 0) now.push({ ...piece, rows: fitting });
    if (fitting < piece.rows) {
      const rest = { ...piece, row: piece.row + fitting, rows: piece.rows - fitting };
      return { now, later: [rest, ...pieces.slice(index + 1)] };
    }
    room -= fitting * columns;
  }
  return { now, later: [] };
}

async function readPieces(
  context: Excel.RequestContext,
  areas: readonly SheetRows[],
  pieces: readonly Piece[],
  contents: readonly Content[],
  signal: AbortSignal | undefined,
): Promise<Partial<Rows>[] | 'tooLarge'> {
  const ranges = pieces.map(piece => queue(areas, piece, contents));
  try {
    await send(context, signal);
  } catch (cause) {
    if (excelErrorFrom(cause).code === 'payloadTooLarge') return 'tooLarge';
    throw cause;
  }
  return ranges.map(range => Object.fromEntries(contents.map(content => [content, range[content]])));
}

function queue(areas: readonly SheetRows[], piece: Piece, contents: readonly Content[]): Excel.Range {
  const area = areas[piece.of] as SheetRows;
  const range = area.sheet
    .getRangeByIndexes(area.firstRow + piece.row, area.firstColumn, piece.rows, area.columns)
    .untrack();
  range.load([...contents]);
  return range;
}

function append(rows: Rows | undefined, more: Partial<Rows> | undefined): void {
  if (!rows || !more) return;
  for (const content of ['values', 'formulas', 'numberFormat'] as const) {
    for (const row of more[content] ?? []) rows[content].push(row);
  }
}

const tooLarge = (areas: readonly SheetRows[], pieces: readonly Piece[]): ExcelError =>
  new ExcelError('payloadTooLarge', { sheets: pieces.map(piece => areas[piece.of]?.name ?? '') });
