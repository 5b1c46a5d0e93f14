import type { PrintedFigure } from '../figure/figure';
import { decimalsOf } from '../figure/decimal';
import { readFigure } from '../figure/read';
import type { Letter } from './letter';
import { lineOf, type Sentence } from './sentences';
import { sourceOf } from './source';
import { isYear } from './words';

type Suggestion = Letter['suggestions'][number];

/** A sentence that asks for something. */
const ASKS =
  /(?<!\p{L})(?:skal|må|mål(?:et|tall(?:et)?)?|forutsettes?|anmodet|forventes?|krav(?:et)?|minst|minimum|høyst|maksimalt|innen)(?!\p{L})/iu;
const FIGURE = String.raw`\d{1,3}(?: \d{3})+(?:,\d+)?(?! ?\d)|\d+(?:,\d+)?(?![\d.,]*\d)`;
const SIGNS = String.raw`(?:[<>≥≤]=?|minst|minimum|høyst|høgst|maksimalt|maks\.?|inntil|over|under|(?:ikke )?(?:mer|mindre|færre|flere) enn|ikke (?:over|under))\s?`;
const NUMBER_WORDS = ['null', 'ett', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti'];
const THINGS =
  'deltakere|flyktninger|plasser|årsverk|boliger|personer|brukere|barn|elever|mottakere|timer|besøk|lærlinger|innbyggere|ansatte';
const ASKED = new RegExp(
  String.raw`(?<![\d.,/§-])(${SIGNS})?(${FIGURE})\s?(%{1,2}|prosent(?!poeng)\b|pst\b|(?:${THINGS})\b)`,
  'giu',
);
/** "Mål 1 Barn og unge": the number belongs to the word in front. */
const TAKES_THE_NUMBER = /(?<!\p{L})(?:mål|tiltak|nr\.?|kap\.?|uke|trinn) $/iu;
/** "minst ett årsverk", "minimum to ansatte": without such a sign a number in words is no target. */
const ASKED_IN_WORDS = new RegExp(
  String.raw`(?<!\p{L})(minst|minimum|høyst|høgst|maksimalt) (${NUMBER_WORDS.join('|')})\s(${THINGS})\b`,
  'giu',
);
/** "innen 3 måneder", "senest to uker etter" */
const TIME_LIMIT = new RegExp(
  String.raw`(?<!\p{L})(?:innen|senest|seinest|maks\.?|maksimalt|høyst) (\d{1,3}|${NUMBER_WORDS.join('|')})\s(?:virkedager|dager|døgn|uker|måneder|månader|mnd|timer|år)(?!\p{L})`,
  'giu',
);

/** Targets in running text: "minimum 4 % ledig kapasitet". Only suggestions; a person confirms or drops them. */
export function suggestionsOf(sentences: readonly Sentence[]): Suggestion[] {
  return sentences.flatMap(sentence =>
    targetsIn(sentence.text).flatMap(({ index, ...target }) => {
      const line = lineOf(sentence, index);
      return line ? [{ text: sentence.text, ...target, source: sourceOf(line) }] : [];
    }),
  );
}

type Target = Pick<Suggestion, 'value' | 'comparator' | 'unit'> & { readonly index: number };

function targetsIn(sentence: string): Target[] {
  if (!ASKS.test(sentence)) return [];
  const found = [...sentence.matchAll(ASKED)].flatMap(
    ({ index, 1: sign = '', 2: figure = '', 3: unit = '' }) => {
      const isPercent = /^(?:%|p)/i.test(unit) && !/^p(?:lasser|ersoner)/i.test(unit);
      const read = readFigure(`${sign}${figure}${isPercent ? ' %' : ''}`);
      if (TAKES_THE_NUMBER.test(sentence.slice(0, index))) return [];
      if (read.kind !== 'figure' || (!isPercent && mayBeYear(figure, read))) return [];
      return [{ value: read.value, comparator: read.comparator, unit: unitOf(read.value, isPercent), index }];
    },
  );
  const inWords = [...sentence.matchAll(ASKED_IN_WORDS)].flatMap(({ index, 1: sign = '', 2: word = '' }) =>
    counted(`${sign} ${inDigits(word)}`, index),
  );
  const limits = [...sentence.matchAll(TIME_LIMIT)].flatMap(({ index, 1: word = '' }) =>
    counted(`≤ ${inDigits(word)}`, index),
  );
  return [...found, ...inWords, ...limits];
}

function counted(text: string, index: number): Target[] {
  const read = readFigure(text);
  if (read.kind !== 'figure') return [];
  return [{ value: read.value, comparator: read.comparator, unit: 'count', index }];
}

function inDigits(word: string): string {
  const value = NUMBER_WORDS.indexOf(word.toLowerCase());
  return value < 0 ? word : String(value);
}

/** "2019 deltakere" may be a year and a word; "2000 flyktninger" is round, so it is a count. */
function mayBeYear(figure: string, { value }: PrintedFigure): boolean {
  return isYear(figure) && value % 100 !== 0;
}

function unitOf(value: number, isPercent: boolean): Suggestion['unit'] {
  if (isPercent) return 'percent';
  return decimalsOf(value) > 0 ? 'number' : 'count';
}
