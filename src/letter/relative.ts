import { readFigure } from '../figure/read';
import { figuresIn, folded, isYear, yearsIn } from './words';

const AS_GOOD_AS =
  /\b(?:minst|like|samme|bedre|darligere|hoyere|lavere|flere|faerre|mer|mindre)\b.*\b(?:som|enn)\b|\bpa niva med\b|\bsom i (?:19|20)\d\d|\b(?:ok(?:ning|es|e|ende|t)|reduser\w*|reduksjon|nedgang|forbedr\w*)\b/;
/** A note's beginning says it; the limit bounds the work on hostile text. */
const LONGEST = 300;
const YEAR_BEFORE = /\b(?:i fjor|fjoraret|(?:aret|ar) for|(?:fore?gaende|forrige) (?:ar|resultat))/;

/**
 * What a relative target is measured against: "minst like godt resultat som i 2022" in 2023 → 2022, "som året før" →
 * the year before the column's. Null when the text is not relative; `year` null when it does not say against what.
 */
export function relativeIn(text: string, columnYear: number | null): { year: number | null } | null {
  const plain = folded(text.slice(0, LONGEST));
  if (readFigure(text).kind !== 'text' || !AS_GOOD_AS.test(plain)) return null;
  if (figuresIn(plain).some(figure => !isYear(String(figure)))) return null;
  if (YEAR_BEFORE.test(plain)) return { year: columnYear === null ? null : columnYear - 1 };
  const earlier = yearsIn(plain).filter(year => columnYear === null || year < columnYear);
  return { year: earlier.at(-1) ?? null };
}
