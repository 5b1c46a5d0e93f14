import type { PrintedFigure } from '../figure/figure';
import { decimalsOf } from '../figure/decimal';
import { readFigure } from '../figure/read';
import type { Letter } from './letter';
import type { DocumentLine } from './line';
import { sourceOf } from './source';
import { isYear, tidy } from './words';

type Suggestion = Letter['suggestions'][number];

const SENTENCE_END = /(?<=[^\d\s][.!?]|\d{4}\.)\s+(?=\p{Lu})/u;
/** A sentence that asks for something. */
const ASKS =
  /\b(?:skal|må|mål(?:et|tall(?:et)?)?|forutsettes?|anmodet|forventes?|krav(?:et)?|minst|minimum|høyst|maksimalt|innen)\b/i;
const FIGURE = String.raw`\d{1,3}(?: \d{3})+(?:,\d+)?(?! ?\d)|\d+(?:,\d+)?(?![\d.,]*\d)`;
const SIGNS = String.raw`(?:[<>≥≤]=?|minst|minimum|høyst|maksimalt|inntil|over|under|mer enn|mindre enn|færre enn|flere enn)\s?`;
const THINGS =
  'deltakere|flyktninger|plasser|årsverk|boliger|personer|brukere|barn|elever|mottakere|timer|besøk|lærlinger|innbyggere';
const ASKED = new RegExp(
  String.raw`(?<![\d.,/§-])(${SIGNS})?(${FIGURE})\s?(%{1,2}|prosent(?!poeng)\b|pst\b|(?:${THINGS})\b)`,
  'giu',
);
/** Longer lines are no text of a letter; it also bounds the work. */
const LONGEST = 5000;

/** Targets in running text: "minimum 4 % ledig kapasitet". Only suggestions; a person confirms or drops them. */
export function suggestionsOf(lines: readonly DocumentLine[]): Suggestion[] {
  return lines.flatMap(line => {
    if (line.cells || line.heading !== null || line.text.length > LONGEST) return [];
    return tidy(line.text)
      .split(SENTENCE_END)
      .flatMap(sentence => targetsIn(sentence, line));
  });
}

function targetsIn(sentence: string, line: DocumentLine): Suggestion[] {
  if (!ASKS.test(sentence)) return [];
  return [...sentence.matchAll(ASKED)].flatMap(([, sign = '', figure = '', unit = '']): Suggestion[] => {
    const isPercent = /^(?:%|p)/i.test(unit) && !/^p(?:lasser|ersoner)/i.test(unit);
    const read = readFigure(`${sign}${figure}${isPercent ? ' %' : ''}`);
    if (read.kind !== 'figure' || (!isPercent && mayBeYear(figure, read))) return [];
    const { value, comparator } = read;
    return [{ text: sentence, value, comparator, unit: unitOf(value, isPercent), source: sourceOf(line) }];
  });
}

/** "2019 deltakere" may be a year and a word; "2000 flyktninger" is round, so it is a count. */
function mayBeYear(figure: string, { value }: PrintedFigure): boolean {
  return isYear(figure) && value % 100 !== 0;
}

function unitOf(value: number, isPercent: boolean): Suggestion['unit'] {
  if (isPercent) return 'percent';
  return decimalsOf(value) > 0 ? 'number' : 'count';
}
