import { piecesOf } from '../../table/formula-text';

/** The formula with references to one sheet pointing at another. */
export function renamedSheet(formula: string, from: string, to: string): string {
  const quoted = `'${to.replace(/'/g, "''")}'`;
  const pieces = piecesOf(formula).map(piece => piece.text);
  return pieces.map((text, at) => (names(pieces, at, from) ? quoted : text)).join('');
}

/** The formula with references to a sheet that is gone: each is #REF!, with the cell or the range it named. */
export function lostSheet(formula: string, sheet: string): string {
  const pieces = piecesOf(formula).map(piece => piece.text);
  let result = '';
  for (let at = 0; at < pieces.length; at++) {
    if (!names(pieces, at, sheet)) {
      result += pieces[at] ?? '';
      continue;
    }
    result += '#REF!';
    // Past the name, the "!" and the cell; past the ":" and the other cell of a range.
    at += pieces[at + 3] === ':' ? 4 : 2;
  }
  return result;
}

/** Whether the piece is the sheet's name in front of an exclamation mark. */
function names(pieces: readonly string[], at: number, sheet: string): boolean {
  const text = pieces[at] ?? '';
  if (pieces[at + 1] !== '!') return false;
  const name = text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;
  return name.toLowerCase() === sheet.toLowerCase();
}
