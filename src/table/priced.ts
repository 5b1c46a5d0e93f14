import { difference, halfUnit, product, sum } from '../figure/decimal';
import type { PrintedFigure } from '../figure/figure';
import { remembered } from '../figure/remembered';

/** What a column is in a calculation of quantity × price. */
export type PricedTerm = 'quantity' | 'price' | 'amount';

/** Where such a calculation has its terms, as indexes into the columns. */
export type PricedColumns = Readonly<Record<PricedTerm, number>>;

const [START, LETTERS, END] = ['(?<![a-zæøå])', '[a-zæøå]*', '(?![a-zæøå])'];
/** "per time", "pr. døgn", "kr/plass". */
const PER = '(?:per |pr\\.? |pr\\.|/ ?)';
/** What is counted: "timer", "korttidsplasser", "liggedøgn". */
const THINGS =
  'time(?:r|tall?)|timar|plass(?:er|ar)|døgn|årsverk|stilling(?:er|ar)|bruk[ea]r(?:e|ar)|pasient(?:er|ar)|barn|born|elev(?:er|ar)|deltak[ea]r(?:e|ar)|mottak[ea]r(?:e|ar)|måned(?:er)|månad(?:er|ar)|mnd\\.?|uker|veker|dag(?:er|ar)|vedtak|enhet(?:er)|eining(?:ar)|km|kvm|m2|stk\\.?';
const PRICE = new RegExp(
  [
    `${START}${LETTERS}(?:pris|(?<!inn)sats|takst|tariff)(?:en|er|ar)?${END}`,
    `${START}(?:enhet|eining|time|døgn|plass|stykk?)s?(?:kost|lønn)${LETTERS}|${START}årslønn${END}`,
    `${START}(?:kr|kroner|${LETTERS}kost|${LETTERS}kostnad|${LETTERS}utgift|${LETTERS}beløp|sum|tilskudd|tilskot|godtgj${LETTERS})(?:er|ar)?[.,]? ?${PER}(?!(?:år|måned|månad|mnd|tertial|kvartal|halvår)${END})[a-zæøå]`,
    `${START}(?:lønn|løn|honorar)[.,]? ?${PER}[a-zæøå]`,
  ].join('|'),
);
const QUANTITY = new RegExp(
  `${START}(?:antall?|ant\\.|volum|mengde?|kvantum|omfang|tal(?= på))${END}|^tal(?:$| (?!i ))|^(?:(?:sum|totalt?|samlet|samla) )?${LETTERS}(?:${THINGS})${END}`,
);
const AMOUNT = new RegExp(
  `^(?:total(?:t|e)?|i alt|til ?sammen|til ?saman|samlet|samla)${END}|${START}${LETTERS}(?:sum|beløp|kost|kostnad(?:er|ar)?|utgift(?:er|ar)?|inntekt(?:er)?)${END}|^(?:(?:1[ .]?000 )?kr\\.?|kroner|tkr)$`,
);
/** A longer text heads no column. */
const LONGEST = 90;
/** "Totalpris", "Pris totalt". */
const WHOLE_PRICE = /^total ?pris|^pris (?:totalt|i alt)/;

/** What a column's words make it in a calculation of quantity × price; null when they say nothing of the kind. */
export function pricedTerm(words: string): PricedTerm | null {
  const found = words.length > LONGEST ? 'none' : termOf(words);
  return found === 'none' ? null : found;
}

/** The headers of a few tables. */
const MOST_REMEMBERED = 1000;

const termOf = remembered(MOST_REMEMBERED, (words: string): PricedTerm | 'none' => {
  const own = words.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, ' ').trim();
  if (WHOLE_PRICE.test(own)) return 'amount';
  if (PRICE.test(own)) return 'price';
  if (QUANTITY.test(own)) return 'quantity';
  return AMOUNT.test(own) ? 'amount' : 'none';
});

/** The one quantity and the one price among columns, and all amounts; null without just one of both. @param headers in plain words */
export function pricedTerms(
  headers: readonly string[],
): { readonly quantity: number; readonly price: number; readonly amounts: readonly number[] } | null {
  const terms = headers.map(pricedTerm);
  const [quantities, prices, amounts] = (['quantity', 'price', 'amount'] as const).map(term =>
    terms.flatMap((own, at) => (own === term ? [at] : [])),
  );
  const [quantity, ...moreQuantities] = quantities ?? [];
  const [price, ...morePrices] = prices ?? [];
  if (quantity === undefined || price === undefined || moreQuantities.length + morePrices.length > 0)
    return null;
  return { quantity, price, amounts: amounts ?? [] };
}

/** The terms among columns that have just one of each; null for others. @param headers in plain words */
export function pricedColumns(headers: readonly string[]): PricedColumns | null {
  const { quantity, price, amounts = [] } = pricedTerms(headers) ?? {};
  const [amount, ...more] = amounts;
  if (quantity === undefined || price === undefined || amount === undefined || more.length > 0) return null;
  return { quantity, price, amount };
}

/** What a product is multiplied by to stand in the unit of its amount: kroner, or thousands of them. */
export const PRICED_SCALES = [1, 0.001] as const;
/** Figures are kept to so many digits that a product of two is right to this part of it. */
const NOISE = 1e-9;

/** How far a figure is from quantity × price, beyond its own rounding; 0 or less where it is the product. */
export function offProduct(
  { value: quantity }: PrintedFigure,
  { value: price }: PrintedFigure,
  amount: PrintedFigure,
  scale: number,
): number {
  const exact = product(product(quantity, price), scale);
  const off = Math.abs(difference(exact, amount.value));
  return difference(off, sum([halfUnit(amount.decimals), Math.abs(exact) * NOISE]));
}
