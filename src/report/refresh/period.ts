/** Which part of which year figures are about. */

const PART_OF_YEAR: readonly { readonly words: RegExp; readonly month: (found: string) => number }[] = [
  {
    words: /\b([1-3])\. ?tertial|\btertial ?([1-3])\b|\bt ?([1-3])\b|\b([1-3])t\b/,
    month: number => Number(number) * 4,
  },
  { words: /\b([1-4])\. ?kvartal|\bkvartal ?([1-4])\b|\bq ?([1-4])\b/, month: number => Number(number) * 3 },
  { words: /\b([12])\. ?halv[åa]r/, month: number => Number(number) * 6 },
  { words: /\b(?:pr|per)\.? \d{1,2}\.(\d{1,2})\b/, month: number => Number(number) },
  {
    words:
      /\b(jan(?:uar)?|feb(?:ruar)?|mars?|apr(?:il)?|mai|juni|juli|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?)\b/,
    month: name => MONTHS.indexOf(name.slice(0, 3)) + 1,
  },
];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];
const WHOLE_YEAR = 12;
const YEAR = /\b(?:19|20)\d\d\b/;
const YEARS = new RegExp(YEAR, 'g');

/**
 * The month that figures go up to, counted through the years, so that the later period is the larger; a year without
 * a part is the whole of it.
 * @param year of the figures, where it is known without the words
 * @param texts titles and headers, the most telling first
 * @returns null when nothing tells the year
 */
export function periodOf(year: number | null, texts: readonly string[]): number | null {
  const small = texts.map(text => text.toLowerCase());
  const own = year ?? small.flatMap(text => YEAR.exec(text)?.[0] ?? []).map(Number)[0] ?? null;
  if (own === null) return null;
  const month = small.flatMap(text => monthIn(text) ?? [])[0] ?? WHOLE_YEAR;
  return own * WHOLE_YEAR + month;
}

function monthIn(text: string): number | null {
  for (const { words, month } of PART_OF_YEAR) {
    const found = words
      .exec(text)
      ?.slice(1)
      .find(part => part !== undefined);
    if (found !== undefined) return month(found);
  }
  return null;
}

/** A title without what tells its period: that of the next is the same. */
export function withoutPeriod(text: string): string {
  const plain = text.toLowerCase().replace(YEARS, ' ');
  const bare = PART_OF_YEAR.reduce((rest, { words }) => rest.replace(words, ' '), plain);
  return bare.replace(/[\s.,:;_-]+/g, ' ').trim();
}

/** A text with its years so much later. */
export function yearsLater(text: string, years: number): string {
  return text.replace(YEARS, year => String(Number(year) + years));
}
