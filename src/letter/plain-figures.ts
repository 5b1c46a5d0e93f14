import { isYear, tidy } from './words';

/** The figures at the end of a line of text without columns. */
export interface TrailingFigures {
  /** What stands in front of them. */
  readonly label: string;
  /** Pieces from left to right; a piece that may belong to the one before it (thousands) says so. */
  readonly pieces: readonly Piece[];
  /** Whether the first piece may be a part of the label: "pr 1 | 31,5", "i 2024 | 12", "boliger 1) | 414". */
  readonly firstMayBeLabel: boolean;
}

export interface Piece {
  readonly text: string;
  readonly mayJoin: boolean;
}

const SIGN = /^(?:[<>≥≤]=?|[-–−+]|minst|under|over|høyst|maks\.?)$/i;
const NUMBER = /^(?:[<>≥≤]=?\u00A0?)?[-–−+]?\d[\d.,\u00A0]*%{0,2}$/;
const SIGN_IN_WORDS = /^\p{L}{2}/u;
const FOOTNOTE_MARK = /^\d{1,2}\)$/;
const ENDS_OPEN = /[,.]$/;
const PERCENT = /^(?:%{1,2}|prosent|pst\.?)$/i;
const NO_FIGURE = /^(?:x{2,3}|[-–—−]|NA|N\.A\.?|\d{1,2}\)|[oO])$/;
const THOUSANDS = /^\d{3}%{0,2}$/;
const MAY_HAVE_THOUSANDS = /^(?:(?:[<>≥≤]=?|minst|under|over|høyst|maks\.?) ?)?[-–−+]?\d{1,3}$/i;
const DASH = /^[-–−]$/;
/** Words after which a number belongs to the words. */
const TAKES_A_NUMBER =
  /(?:^|[\s(-])(?:pr|per|i|av|og|til|fra|over|under|minst|inntil|trinn|klasse|uke|fase|type|nr|kap|mål|tiltak|innen|etter|ca|nivå|kategori|gruppe|sone|punkt|post|funksjon|vg|kull|grad|alder|aldersgruppen?|eller|på|for|ved|med|minus|pluss|avd|avdeling|del|hus|bygg|linje|rute|felt|x)\.?$/i;
/** No-break spaces inside a figure; elsewhere they are spaces like others. */
const JOINING =
  /(?<=\d)[\u00A0\u2007\u2009\u202F](?=\d{3}(?!\d)|%)|(?<=[<>≥≤=])[\u00A0\u2007\u2009\u202F](?=\d)/g;
const NO_BREAK = /[\u00A0\u2007\u2009\u202F]/g;
const MARK = '\uE000';
const BARRIERS = /[|[\]]/g;
const TELEPHONE = /^(?:\d{3} \d{2} \d{3}|\d{2} \d{2} \d{2} \d{2})$/;
const DATE = /^\d{1,2}\.\d{1,2}\.\d{2,4}$/;
const LEAST_FIGURES_OF_A_ROW = 3;
/** Behind a comma stand telephone numbers and dates too. */
const LEAST_BEHIND_A_COMMA = 4;
/** Longer lines are sentences; it also bounds the work. */
const LONGEST_LINE = 400;

/** Splits a line into its label and the figures behind it; two spaces or more part columns. Null without figures. */
export function trailingFigures(text: string): TrailingFigures | null {
  if (text.length > LONGEST_LINE) return null;
  const words = wordsOf(text);
  let start = words.length;
  while (start > 0 && isFigureWord(words[start - 1] ?? '')) start -= 2;
  if (start >= words.length) return null;
  const first = behindWideGap(words, Math.max(start, 0));
  const label = tidy(words.slice(0, first).join(''));
  const pieces = piecesOf(words.slice(first));
  const [piece] = pieces;
  const isApart = isWideGap(words[first]);
  const firstMayBeLabel = !isApart && mayBeLabel(label, piece?.text ?? '');
  return piece && !(firstMayBeLabel && pieces.length === 1) ? { label, pieces, firstMayBeLabel } : null;
}

/** The same for a line whose figures stand in front of its label: "> 1 400 1 437 Antall nye gatetrær". */
export function leadingFigures(text: string): TrailingFigures | null {
  if (text.length > LONGEST_LINE) return null;
  const words = wordsOf(text);
  let end = 0;
  while (end < words.length && isFigureWord(words[end] ?? '')) end += 2;
  const pieces = piecesOf(words.slice(0, end));
  const label = tidy(words.slice(end).join(''));
  return pieces.length > 0 ? { label, pieces, firstMayBeLabel: false } : null;
}

/** Words and the spaces between them. A no-break space between thousands, or beside a sign, parts nothing. */
function wordsOf(text: string): string[] {
  return text
    .replace(BARRIERS, '  ')
    .replace(JOINING, MARK)
    .replace(NO_BREAK, ' ')
    .replaceAll(MARK, '\u00A0')
    .trim()
    .split(/([^\S\u00A0]+)/);
}

/**
 * "Trinn 10   85   86": where wide gaps part the columns, figures in front of the first gap belong to the label, unless
 * all the words of the line are figures.
 */
function behindWideGap(words: readonly string[], start: number): number {
  if (start === 0 || isWideGap(words[start])) return start;
  const gap = words.findIndex((word, i) => i > start && isWideGap(word));
  const isThousands = words.slice(start, gap + 1).some(word => THOUSANDS.test(word));
  return gap === -1 || isThousands ? start : gap;
}

function isWideGap(word: string | undefined): boolean {
  return /^\s{2,}$/.test(word ?? '');
}

function mayBeLabel(label: string, first: string): boolean {
  const takesIt = TAKES_A_NUMBER.test(label) && /^\d+$/.test(first);
  return takesIt || isYear(first) || FOOTNOTE_MARK.test(first) || SIGN_IN_WORDS.test(first);
}

/** Whether a line without columns looks like a row of a table: three figures or more, and not only years. */
export function looksLikeRow(text: string): boolean {
  const found = trailingFigures(text);
  if (!found || /[:;]$/.test(found.label)) return false;
  const figures = found.pieces.filter(({ text }) => /\d/.test(text) && !isYear(text));
  const least = found.label.endsWith(',') ? LEAST_BEHIND_A_COMMA : LEAST_FIGURES_OF_A_ROW;
  return figures.length >= least && !isTelephone(found);
}

/** The same for a line that begins with its figures; "1 000 000 kroner" is one figure. */
export function looksLikeRowWithNameLast(text: string): boolean {
  const pieces = leadingFigures(text)?.pieces ?? [];
  return (
    pieces.filter(({ text, mayJoin }) => /\d/.test(text) && !mayJoin && !isYear(text)).length >=
    LEAST_FIGURES_OF_A_ROW
  );
}

/** Whether the figures of a line are a telephone number. */
export function isTelephone({ pieces }: TrailingFigures): boolean {
  return TELEPHONE.test(pieces.map(({ text }) => text).join(' '));
}

function isFigureWord(word: string): boolean {
  if (SIGN.test(word)) return true;
  if (ENDS_OPEN.test(word) || DATE.test(word)) return false;
  return NUMBER.test(word) || PERCENT.test(word) || NO_FIGURE.test(word);
}

/** A sign goes with the number behind it, a percent sign with the number in front; three digits may be thousands. */
function piecesOf(words: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let sign = '';
  let gap = '';
  for (const word of words) {
    if (word.trim() === '') gap = word;
    else if (PERCENT.test(word)) pieces.push(...withPercent(pieces.pop(), word));
    else if (SIGN.test(word) && !NO_FIGURE.test(word)) sign = `${word} `;
    else {
      pieces.push({
        text: sign + word,
        mayJoin: sign === '' && gap.length === 1 && mayJoin(pieces.at(-1), word),
      });
      sign = '';
    }
  }
  return pieces;
}

function mayJoin(before: Piece | undefined, word: string): boolean {
  const text = before?.text ?? '';
  if (DASH.test(text)) return NUMBER.test(word);
  return THOUSANDS.test(word) && MAY_HAVE_THOUSANDS.test(text);
}

function withPercent(before: Piece | undefined, sign: string): Piece[] {
  return before ? [{ ...before, text: `${before.text} ${sign}` }] : [];
}
