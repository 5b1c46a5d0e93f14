import { sameWord } from './name-score';

/** Names with more words than these are not looked through for compounds. */
const MOST_WORDS = 12;
/** So many letters of a part stand in the compound as they are, whatever its ending. */
const LIKE = 4;

/**
 * The words of a name with each compound that two words of the other name make cut into those two, in whatever order
 * they stand there: "psykologtime" beside "time hos psykolog".
 */
export function cutLike(words: readonly string[], others: readonly string[]): readonly string[] {
  if (words.length > MOST_WORDS || others.length > MOST_WORDS) return words;
  return words.flatMap(word => (others.includes(word) ? [word] : (makersOf(word, others) ?? [word])));
}

/** Two lists of words without each of the first that two of the second make together, and those two. */
export function withoutMade(
  wholes: readonly string[],
  parts: readonly string[],
): readonly [wholes: readonly string[], parts: readonly string[]] {
  if (wholes.length > MOST_WORDS || parts.length > MOST_WORDS) return [wholes, parts];
  for (const whole of wholes) {
    const made = makersOf(whole, parts);
    if (made) return withoutMade(without(wholes, [whole]), without(parts, made));
  }
  return [wholes, parts];
}

function makersOf(whole: string, parts: readonly string[]): readonly string[] | undefined {
  const within = parts.filter(part => part.length < whole.length && whole.includes(part.slice(0, LIKE)));
  return within
    .flatMap(first => within.map(second => [first, second] as const))
    .find(([first, second]) => first !== second && sameWord(first + second, whole));
}

function without(words: readonly string[], gone: readonly string[]): readonly string[] {
  return words.filter(word => !gone.includes(word));
}
