/** Excel's limit, and what it does not take in a sheet's name. */
const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\\u0000-\u001F]/g;

/** Gives each report table a sheet name of its own. */
export interface SheetNames {
  /** A legal name near the wish that no sheet has yet, "Kontrollrapport (2)"; it is taken from now on. */
  take(wish: string): string;
}

/** @param taken the names of the sheets that are there; Excel does not tell small letters from capitals. */
export function sheetNames(taken: readonly string[]): SheetNames {
  const used = new Set(taken.map(comparable));
  /** By name the next number that may be free: a workbook may have hundreds of tables of one title. */
  const next = new Map<string, number>();
  return {
    take(wish) {
      const legal = legalName(wish);
      let name = shortened(legal, '');
      let number = next.get(legal) ?? 2;
      for (; used.has(comparable(name)); number++) name = shortened(legal, ` (${number})`);
      next.set(legal, number);
      used.add(comparable(name));
      return name;
    },
  };
}

/** "History" is Excel's own; a name may not begin or end with an apostrophe. */
function legalName(wish: string): string {
  const legal = withoutEdges(wish.replace(FORBIDDEN, ' ').replace(/\s+/g, ' '));
  return legal === '' || legal.toLowerCase() === 'history' ? `${legal} -`.trim() : legal;
}

function withoutEdges(name: string): string {
  let start = 0;
  while (isEdge(name[start])) start++;
  return withoutEnd(name.slice(start));
}

function withoutEnd(name: string): string {
  let end = name.length;
  while (isEdge(name[end - 1])) end--;
  return name.slice(0, end);
}

/** Also half of a character that the limit has cut in two. */
function isEdge(character: string | undefined): boolean {
  return character !== undefined && /[' \uD800-\uDBFF]/.test(character);
}

function shortened(name: string, suffix: string): string {
  return withoutEnd(name.slice(0, LONGEST - suffix.length)) + suffix;
}

function comparable(name: string): string {
  return name.toLowerCase();
}
