/** What a row's label shows of its level. */
export interface LeveledLabel {
  /** The label's words, the code in front of them included. */
  readonly label: string;
  /** Spaces in front of the words, after the columns that are left blank. */
  readonly indent: number;
}

/** "1 Drift", "1.2 Renhold", "2.1.3. Park": a number a level, parted by points. */
const NUMBERED = /^\d{1,3}(?:\.\d{1,3})*(?=\.? )/;

/**
 * The rows that each row heads, one level below it, by numbers in front of the labels or by their indents; empty for a
 * row that heads none. Whether they are its parts is for the figures to show.
 */
export function childrenOf(labels: readonly LeveledLabel[]): number[][] {
  const levels = numberedLevels(labels) ?? labels.map(({ indent }) => indent);
  return levels.map((_, index) => below(levels, index));
}

/** Of the rows below one that stand deeper, those that stand least deep. */
function below(levels: readonly number[], row: number): number[] {
  let nearest = Infinity;
  let found: number[] = [];
  for (let at = row + 1; at < levels.length; at += 1) {
    const level = levels[at] ?? 0;
    if (level <= (levels[row] ?? 0)) break;
    if (level < nearest) found = [];
    nearest = Math.min(nearest, level);
    if (level === nearest) found.push(at);
  }
  return found;
}

/** By numbers where most labels have one and some have parts; a row without a number stands outermost. */
function numberedLevels(labels: readonly LeveledLabel[]): number[] | null {
  const numbers = labels.map(({ label }) => NUMBERED.exec(label)?.[0] ?? null);
  const numbered = numbers.filter(number => number !== null);
  if (numbered.length * 2 < labels.length || !numbered.some(number => number.includes('.'))) return null;
  return numbers.map(number => (number === null ? 0 : number.split('.').length));
}
