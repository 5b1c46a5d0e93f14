import { folded, hasDigit, yearsIn } from './words';

/** A comparison with another time, as notes and cells put it. */
const COMPARES =
  /\b(?:minst|like|samme|bedre|darligere|hoyere|lavere|flere|faerre|mer|mindre)\b.*\b(?:som|enn)\b|\bpa niva med\b|\bsom i (?:19|20)\d\d|\b(?:ok(?:ning|es|e|ende|t)|reduser\w*|reduksjon|nedgang|forbedr\w*)\b/;
/** In a short cell fewer words will do: "over 2024", "som 2024", "2024-nivå". */
const COMPARES_SHORTLY = /\b(?:over|under|minst|hoyst|ikke|som|lik|niva|bedre|resultat)\b/;
const YEAR_BEFORE = /\b(?:i fjor|fjoraret|(?:aret|ar) for|(?:foregaende|forrige) (?:ar|resultat))/;
const YEARS = /(?:19|20)\d\d/g;
/** A note's beginning says it; the limit bounds the work on hostile text. */
const LONGEST = 300;
const LONGEST_CELL = 40;

/**
 * What a relative target is measured against: "minst like godt resultat som i 2022" in 2023 → 2022, "som året før" →
 * the year before the column's. Null when the text is not relative, or has other figures than years; `year` is null when
 * it does not say against what.
 */
export function relativeIn(text: string, columnYear: number | null): { year: number | null } | null {
  const plain = folded(text.slice(0, LONGEST));
  if (hasDigit(plain.replace(YEARS, ''))) return null;
  const isShort = plain.length <= LONGEST_CELL && yearsIn(plain).length === 1;
  if (!COMPARES.test(plain) && !(isShort && COMPARES_SHORTLY.test(plain))) return null;
  if (YEAR_BEFORE.test(plain)) return { year: columnYear === null ? null : columnYear - 1 };
  const earlier = yearsIn(plain).filter(year => columnYear === null || year < columnYear);
  return { year: earlier.at(-1) ?? null };
}
