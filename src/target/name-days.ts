const WEEK = /^uk(?:e|a|er|ene|ers)$/;
const DAYS_OF_A_WEEK = 7;
/** One of something, which is an article elsewhere: "innen en uke". */
const ONE = /^(?:en|én|ei)$/;
const TIME = /^(?:dag|uke|måned|time)$/;
const WHOLE_NUMBER = /^\d{1,3}$/;

/** The words of a name with what is counted in weeks counted in days, so that "innen 2 uker" and "innen 14 dager" are one. */
export function inDays(words: readonly string[]): readonly string[] {
  return words.map((word, index) => {
    if (WEEK.test(word) && countOf(words[index - 1], word) !== null) return 'dager';
    const next = words[index + 1] ?? '';
    const count = countOf(word, next);
    if (count === null) return word;
    return String(WEEK.test(next) ? count * DAYS_OF_A_WEEK : count);
  });
}

/** How many of the next word there are, where it is a time and a number or "en" stands before it. */
function countOf(word: string | undefined, next: string): number | null {
  if (word === undefined) return null;
  if (ONE.test(word)) return TIME.test(next) ? 1 : null;
  return WHOLE_NUMBER.test(word) && WEEK.test(next) ? Number(word) : null;
}
