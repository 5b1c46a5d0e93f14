import { columnIndex } from '../table/address';

/** A cell address in a formula: not a name, a function or a part of either. */
const REFERENCE = /(?<![A-Za-z0-9_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![A-Za-z0-9_(.])/g;
/** Texts and sheet names in quotes hold no addresses. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
/** No formula that a person wrote is longer; it also bounds the work on hostile text. */
const LONGEST = 2000;

/**
 * A formula as it looks from its own cell: "=D8-E8" in F8 and "=D9-E9" in F9 are both "=[0,-2]-[0,-1]".
 * @param row zero-based.
 * @param column zero-based.
 */
export function relativeFormula(formula: string, row: number, column: number): string {
  return mapped(formula, (dollarColumn, letters, dollarRow, digits) => {
    const down = dollarRow ? `$${digits}` : String(Number(digits) - 1 - row);
    const across = dollarColumn ? `$${letters}` : String(columnIndex(letters) - column);
    return `[${down},${across}]`;
  });
}

/** The zero-based rows that a formula refers to in a column of its own sheet, ranges filled in. */
export function rowsReferred(formula: string, column: number): readonly number[] {
  const rows: number[] = [];
  const unquoted = formula
    .slice(0, LONGEST)
    .split(QUOTED)
    .filter((_, index) => index % 2 === 0);
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

function mapped(
  formula: string,
  change: (dollarColumn: string, letters: string, dollarRow: string, digits: string) => string,
): string {
  const changed = (part: string) =>
    part.replace(REFERENCE, (_, a: string, b: string, c: string, d: string) => change(a, b, c, d));
  const read = formula.slice(0, LONGEST);
  if (!/["']/.test(read)) return changed(read);
  return read
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : changed(part)))
    .join('');
}
