import { columnIndex } from '../table/address';

/** A cell address in a formula: not a name, a function or a part of either. */
const REFERENCE = /(?<![A-Za-z0-9_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![A-Za-z0-9_(.])/g;
/** Texts and sheet names in quotes hold no addresses. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const HAS_QUOTES = /["']/;
/** No formula that a person wrote is longer; it also bounds the work on hostile text. */
const LONGEST = 2000;

/**
 * A formula as it looks from its own cell: "=D8-E8" in F8 and "=D9-E9" in F9 are both "=[0,-2]-[0,-1]".
 * @param row zero-based.
 * @param column zero-based.
 */
export function relativeFormula(formula: string, row: number, column: number): string {
  const read = formula.slice(0, LONGEST);
  if (!HAS_QUOTES.test(read)) return relativePart(read, row, column);
  return read
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : relativePart(part, row, column)))
    .join('');
}

/** Reference by reference, which is much quicker than to replace them all by a function of theirs. */
function relativePart(part: string, row: number, column: number): string {
  let relative = '';
  let last = 0;
  REFERENCE.lastIndex = 0;
  for (let found = REFERENCE.exec(part); found; found = REFERENCE.exec(part)) {
    const [, dollarColumn, letters = '', dollarRow, digits = ''] = found;
    const down = dollarRow ? `$${digits}` : Number(digits) - 1 - row;
    const across = dollarColumn ? `$${letters}` : columnIndex(letters) - column;
    relative += `${part.slice(last, found.index)}[${down},${across}]`;
    last = REFERENCE.lastIndex;
  }
  return relative + part.slice(last);
}

/** The zero-based rows that a formula refers to in a column of its own sheet, ranges filled in. */
export function rowsReferred(formula: string, column: number): readonly number[] {
  const rows: number[] = [];
  const read = formula.slice(0, LONGEST);
  const unquoted = HAS_QUOTES.test(read) ? read.split(QUOTED).filter((_, index) => index % 2 === 0) : [read];
  for (const part of unquoted) {
    for (const [, from = '', first = '', to = from, last = first] of part.matchAll(RANGE)) {
      if (columnIndex(from) > column || columnIndex(to) < column) continue;
      for (let row = Number(first); row <= Number(last) && rows.length < LONGEST; row += 1)
        rows.push(row - 1);
    }
  }
  return rows;
}

const RANGE =
  /(?<![A-Za-z0-9_.!])\$?([A-Z]{1,3})\$?(\d{1,7})(?:(?::)\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![A-Za-z0-9_(.])/g;
