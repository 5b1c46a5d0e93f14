import { columnIndex, columnName } from '../table/address';
import { piecesOf } from '../table/formula-text';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
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
