import { columnIndex, columnName } from '../table/address';

/** A formula's words apart from its text, its quoted names and its brackets. */
export interface Piece {
  readonly text: string;
  readonly isWord: boolean;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const WORD = /[$\w.\\?\u0080-\uFFFF]+/y;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)(\d{1,7})$/;
/** In the file, functions newer than 2007 and their names carry a prefix that Excel never shows. */
const FILE_PREFIX = /^_xl(?:fn|ws|pm|udf)\.(?:_xlws\.)?/i;

/** Those of Excel 2013 among the functions in report tables; a test holds that there are no others. */
export const NEWER_FUNCTIONS: ReadonlySet<string> = new Set(['NUMBERVALUE', 'UNICHAR']);

/** A formula of the file as Excel shows it: with "=", without the prefixes of newer functions. */
export function shownFormula(formula: string): string {
  const pieces = formula.includes('_xl') ? piecesOf(formula) : [];
  const shown = pieces.map(piece => (piece.isWord ? piece.text.replace(FILE_PREFIX, '') : piece.text));
  return `=${pieces.length > 0 ? shown.join('') : formula}`;
}

/** A formula as a file has it: without "=", and with the prefix before the newer functions that our reports use. */
export function fileFormula(formula: string): string {
  const pieces = piecesOf(formula.replace(/^=/, ''));
  return pieces
    .map((piece, index) => {
      const isFunction = piece.isWord && pieces[index + 1]?.text === '(';
      return isFunction && NEWER_FUNCTIONS.has(piece.text.toUpperCase()) ? `_xlfn.${piece.text}` : piece.text;
    })
    .join('');
}

/** A formula as it reads when its cell is `rows` further down and `columns` further right. */
export type MovableFormula = (rows: number, columns: number) => string;

/** Takes a formula apart, to be moved: relative references move along; one that would leave the sheet becomes #REF!. */
export function movableFormula(formula: string): MovableFormula {
  const pieces = piecesOf(formula);
  const parts = pieces.map((piece, index): string | MovableFormula => {
    const next = pieces[index + 1]?.text[0];
    if (!piece.isWord || next === '(' || next === '!') return piece.text;
    const inRange = next === ':' || pieces[index - 1]?.text === ':';
    return movableWord(piece.text, inRange);
  });
  return (rows, columns) =>
    parts.map(part => (typeof part === 'string' ? part : part(rows, columns))).join('');
}

function movableWord(word: string, inRange: boolean): string | MovableFormula {
  const cell = CELL.exec(word);
  if (cell) {
    const [column, row] = [movableColumn(cell[1], cell[2]), movableRow(cell[3], cell[4])];
    return (rows, columns) => joined(column(columns), row(rows));
  }
  const column = inRange ? COLUMN.exec(word) : null;
  const row = inRange ? ROW.exec(word) : null;
  if (column) {
    const moved = movableColumn(column[1], column[2]);
    return (_, columns) => moved(columns) ?? '#REF!';
  }
  if (!row) return word;
  const moved = movableRow(row[1], row[2]);
  return rows => moved(rows) ?? '#REF!';
}

function joined(column: string | null, row: string | null): string {
  return column === null || row === null ? '#REF!' : column + row;
}

function movableColumn(fixed = '', name = ''): (by: number) => string | null {
  const start = columnIndex(name);
  return by => {
    const index = start + (fixed ? 0 : by);
    return index >= 0 && index < LAST_COLUMN ? fixed + (fixed ? name : columnName(index)) : null;
  };
}

function movableRow(fixed = '', row = ''): (by: number) => string | null {
  const start = Number(row);
  return by => {
    const moved = start + (fixed ? 0 : by);
    return moved >= 1 && moved <= LAST_ROW ? fixed + moved : null;
  };
}

/** Cuts a formula without "=" into words, quoted texts and names, brackets and single signs; joined they are it again. */
export function piecesOf(formula: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < formula.length) {
    WORD.lastIndex = at;
    const word = WORD.exec(formula)?.[0];
    const end = word ? at + word.length : pieceEnd(formula, at);
    pieces.push({ text: formula.slice(at, end), isWord: word !== undefined });
    at = end;
  }
  return pieces;
}

/** Past a text, a quoted name, a bracket with all that is in it, or one sign. */
function pieceEnd(formula: string, at: number): number {
  const sign = formula[at];
  if (sign === '"' || sign === "'") return pastQuote(formula, at, sign);
  if (sign === '[') return pastBracket(formula, at);
  return at + 1;
}

function pastQuote(formula: string, at: number, quote: string): number {
  let end = formula.indexOf(quote, at + 1);
  while (end >= 0 && formula[end + 1] === quote) end = formula.indexOf(quote, end + 2);
  return end < 0 ? formula.length : end + 1;
}

/** Brackets of structured and external references; an apostrophe in them takes away the next sign's meaning. */
function pastBracket(formula: string, at: number): number {
  let depth = 0;
  for (let index = at; index < formula.length; index++) {
    if (formula[index] === "'") index++;
    else if (formula[index] === '[') depth++;
    else if (formula[index] === ']' && --depth === 0) return index + 1;
  }
  return formula.length;
}
