/** A formula's words apart from its text, its quoted names and its brackets. */
export interface Piece {
  readonly text: string;
  readonly isWord: boolean;
}

const WORD = /[$\w.\\?\u0080-\uFFFF]+/y;

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
