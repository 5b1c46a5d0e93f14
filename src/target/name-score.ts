/** How alike two names are, from the words they share; words that many names have count less. */
export interface NameScorer {
  /** 0 nothing in common, 1 the same words. */
  score(left: readonly string[], right: readonly string[]): number;
  /** How much of the first name's meaning the second one holds, from 0 to 1. */
  coverage(part: readonly string[], whole: readonly string[]): number;
}

/** Words this alike are the same word, misspelt: "mootakerne" and "mottakerne". */
const SAME_WORD = 0.75;
/** In shorter words one letter makes another word: "leger" and "ledere". */
const SHORTEST_MISSPELT = 7;
/** A slip of the pen leaves the beginning; "direkte" and "indirekte" are two words. */
const SURE_LETTERS = 2;
const SHORTEST_STEM = 4;
/** What a word of bokmål or nynorsk may end in without becoming another. */
const ENDING = /^m?(?:e|er|en|et|ene|ens|ets|enes|ers|erne|es|a|ar|ane|as|ast|s|st|r|n|ne|t|te|de|dde|ede|)$/;
/** "inntekt" and "inntektskilde" are no one word, but half of what they say is. */
const BEGINNING = 0.5;
const SHORTEST_BEGINNING = 6;

/** @param names all names that are to be told apart, as words; a word's weight follows from how many have it. */
export function nameScorer(names: readonly (readonly string[])[]): NameScorer {
  const counts = new Map<string, number>();
  for (const word of names.flatMap(words => [...new Set(words)])) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const weight = (word: string) => Math.log(1 + names.length / (counts.get(word) ?? 1));
  const similarity = remembered(wordSimilarity);
  const total = (words: readonly string[]) => words.reduce((whole, word) => whole + weight(word), 0);
  const shared = (words: readonly string[], others: readonly string[]) =>
    words.reduce((whole, word) => whole + weight(word) * likest(word, others, similarity), 0);
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return {
    score: (left, right) => share(shared(left, right) + shared(right, left), total(left) + total(right)),
    coverage: (part, whole) => share(shared(part, whole), total(part)),
  };
}

/** Whether two words are one, but for its ending or a slip of the pen. */
export function sameWord(left: string, right: string): boolean {
  return wordSimilarity(left, right) >= SAME_WORD;
}

/** Whether two words are one, or the one begins the other: "inntekt", "inntektskilde". */
export function relatedWord(left: string, right: string): boolean {
  return wordSimilarity(left, right) >= BEGINNING;
}

/** 1 the same word; a little less for another ending or a misspelling; half for a compound; 0 for another word or number. */
function wordSimilarity(left: string, right: string): number {
  if (left === right) return 1;
  if (/\d/.test(left) || /\d/.test(right)) return 0;
  if (differsInEnding(left, right)) return 0.95;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length >= SHORTEST_BEGINNING && long.startsWith(short)) return BEGINNING;
  return misspelling(short, long);
}

/** "barnehagen" and "barnehagene", "avsluttet" and "avslutta". */
function differsInEnding(left: string, right: string): boolean {
  let stem = 0;
  while (stem < left.length && left[stem] === right[stem]) stem += 1;
  for (; stem >= SHORTEST_STEM; stem -= 1) {
    if (ENDING.test(left.slice(stem)) && ENDING.test(right.slice(stem))) return true;
  }
  return false;
}

/** How alike two words are when one is a slip of the pen: letters dropped, added or swapped, and one changed at most. */
function misspelling(short: string, long: string): number {
  const longer = long.length - short.length;
  if (short.length < SHORTEST_MISSPELT || longer > 3) return 0;
  if (short.slice(0, SURE_LETTERS) !== long.slice(0, SURE_LETTERS)) return 0;
  const distance = editDistance(short, long);
  const ratio = 1 - distance / long.length;
  return distance - longer <= 1 && ratio >= SAME_WORD ? ratio : 0;
}

/** Levenshtein's distance: single letters added, removed or changed. */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...left].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...right].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}

type Similarity = (left: string, right: string) => number;

/** How alike a word is to the one of others that it is most like. */
function likest(word: string, others: readonly string[], similarity: Similarity): number {
  let most = 0;
  for (const other of others) most = Math.max(most, similarity(word, other));
  return most;
}

/** By the one word and the other: to join the two for every pair asked about costs more than all else. */
function remembered(similarity: Similarity): Similarity {
  const known = new Map<string, Map<string, number>>();
  return (left, right) => {
    const ofLeft = known.get(left) ?? new Map<string, number>();
    if (ofLeft.size === 0) known.set(left, ofLeft);
    const before = ofLeft.get(right);
    if (before !== undefined) return before;
    const value = similarity(left, right);
    ofLeft.set(right, value);
    return value;
  };
}
