import { withoutMade } from './name-compounds';
import { relatedWord, sameWord } from './name-score';

/** Words that turn a name into its opposite by standing there: "ansatte uten utdanning". */
const DENIALS = ['ikke', 'uten', 'unntatt', 'ekskludert', 'utenfor'];
/** Words that widen or narrow whom an indicator is about; with one on only one side a human must say if it is the same. */
const SCOPE = ['privat', 'innvandrer', 'flyktning', 'minoritet'];
/** Words that on only one side may make another thing of the rest: "bosatt" and "anmodet bosatt", "i drift" and "ute av drift". */
const TURNING =
  /^(?:under|over|ute|før|etter|nye?|nytt|tidligere|andre|øvrige|anmode[dt]e?|forvente[dt]e?|planlagte?|venteliste|netto|brutto)$/;
const MONTH = /^(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)$/;

/** The words that only one of two names has. */
export interface Leftover {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/**
 * The words that only one of two names has, in each; years, which move from letter to letter, do not count.
 * @param alike when two words are taken for one
 */
export function leftoverOf(
  left: readonly string[],
  right: readonly string[],
  alike: typeof sameWord = sameWord,
): Leftover {
  const onlyIn = (words: readonly string[], others: readonly string[]) =>
    words.filter(word => !isYear(word) && !others.some(other => alike(word, other)));
  const only = { left: onlyIn(left, right), right: onlyIn(right, left) };
  return withoutCompounds(only);
}

/** Without what is one compound here and words of their own there, in either order: "psykologtime", "time hos psykolog". */
function withoutCompounds({ left, right }: Leftover): Leftover {
  if (sameWord(left.join(''), right.join(''))) return { left: [], right: [] };
  const [wholes, parts] = withoutMade(left, right);
  const [otherWholes, otherParts] = withoutMade(parts, wholes);
  return { left: otherParts, right: otherWholes };
}

/**
 * Whether two names are two things, however alike the rest: a word or a number stands in the place of another
 * ("psykiatriske", "somatiske"; "innen 3", "innen 6"), one denies what the other says, or they count per something else.
 */
export function areTwoThings(left: readonly string[], right: readonly string[]): boolean {
  const only = leftoverOf(left, right, relatedWord);
  if (only.left.length > 0 && only.right.length > 0) return true;
  if ([...only.left, ...only.right].some(word => DENIALS.includes(word))) return true;
  const [per, otherPer] = [countedPer(left), countedPer(right)];
  return per.length !== otherPer.length || per.some(word => !otherPer.some(other => sameWord(word, other)));
}

/** Whether one of two names has a number, a word for whom it is about or one that may turn it that the other lacks. */
export function needsAnAnswer(left: readonly string[], right: readonly string[]): boolean {
  const only = leftoverOf(left, right);
  return [...only.left, ...only.right].some(
    word => /^\d/.test(word) || TURNING.test(word) || SCOPE.some(stem => word.startsWith(stem)),
  );
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word);
}

/** What stands behind "per", without dates: "per innbygger", "per 1000". */
function countedPer(words: readonly string[]): string[] {
  return words.filter(
    (word, index) => words[index - 1] === 'per' && !MONTH.test(word) && !isYear(word) && !/[.,]/.test(word),
  );
}
