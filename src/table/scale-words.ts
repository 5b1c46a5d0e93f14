import type { Scale } from './table';

/** The words by which a table says what its figures are counted in, as patterns over `plainWords`. */

const SCALES: readonly (readonly [Scale, string])[] = [
  [
    '1000 kr',
    '(?:hei?le )?(?:kr\\.? ?)?(?:1[ .]?000|tusen)(?: ?(?:kr\\.?|kroner|nok))?|tkr\\.?|tnok|kr 1000',
  ],
  ['mill. kr', '(?:hei?le )?(?:mill\\.?|millioner|mkr|mnok)(?: ?(?:kr\\.?|kroner|nok))?'],
  ['kr', '(?:hei?le )?(?:kr\\.?|kroner|nok)'],
  ['percent', '(?:prosent|pst\\.?|%)'],
  ['count', 'antall'],
];

const SCALE_PATTERNS = SCALES.map(([scale, unit]) => ({
  scale,
  /** "Alle beløp er oppgitt i 1000 kr" anywhere; the line may go on. */
  line: new RegExp(
    `(?:^|[ (,])(?:tall?|tallene|tala|beløp|beløpene|beløpa|kroner|kr) (?:er )?(?:(?:oppgitt|oppgjeve|vist|angitt) )?i (?:${unit})(?=$|[ ).,;:*])`,
  ),
  /** The unit as the whole cell, or in brackets behind a title. */
  alone: new RegExp(`^\\(?(?:i |nok )?(?:${unit})\\)?[.:]?$|\\((?:i |tall i )?(?:${unit})\\)[.:]?$`),
}));

/** Whether a unit counts money, and neither shares nor things. */
export function isOfMoney(scale: Scale | null): boolean {
  return scale !== null && scale !== 'percent' && scale !== 'count';
}

/** What a unit line says that the figures are counted in; null for any other text. */
export function scaleOfWords(words: string): Scale | null {
  if (words.length > 300) return null;
  return SCALE_PATTERNS.find(({ line, alone }) => line.test(words) || alone.test(words))?.scale ?? null;
}

/** What is longer and says no more is prose. */
const LONGEST_TITLE = 120;
const MONEY_UNIT = SCALES.filter(([scale]) => isOfMoney(scale));
const TITLE_PATTERNS = MONEY_UNIT.map(([scale, unit]) => ({
  scale,
  pattern: new RegExp(
    `[,;:-] (?:(?:tall?|beløp) )?(?:i )?(?:${unit})[.)]?$| i (?:${unit})[.)]?$|\\((?:(?:tall?|beløp) )?(?:i )?(?:${unit})\\)(?=[ .,;:]|$)`,
  ),
}));

/** The same, of a title that has the unit behind it, "Regnskap mot budsjett 2023, 1000 kr", or in brackets in it. */
export function scaleOfTitle(words: string): Scale | null {
  const own = scaleOfWords(words);
  if (own !== null || words.length > LONGEST_TITLE) return own;
  return TITLE_PATTERNS.find(({ pattern }) => pattern.test(words))?.scale ?? null;
}

const UNIT_AT_END = new RegExp(
  `(?:^|[ (,/])((?:i )?(?:${MONEY_UNIT.map(([, unit]) => unit).join('|')}))\\)?[.:]?$`,
);

/** The unit that a column's header ends with, "Sum i 1000 kr" → "i 1000 kr"; null where it says none. */
export function unitAtEnd(words: string): string | null {
  return UNIT_AT_END.exec(words)?.[1] ?? null;
}

/** "Alle tall i 1000 kr" holds for every table below it on the sheet. */
export function saysForAll(words: string): boolean {
  return /^\(?all[et] (?:tall?|beløp)/.test(words);
}
