import { decimalsOf, rounded } from './decimal';

const NO_BREAK_SPACE = '\u00A0';
const MINUS = '\u2212';

export interface FigureFormat {
  /** Decimals to print; by default as many as the figure has. */
  readonly decimals?: number;
  /** "%" behind, with a no-break space. */
  readonly percent?: boolean;
  /** A plus in front of positive figures, for deviations. */
  readonly signed?: boolean;
  /** Whose way of writing; Norwegian unless told. */
  readonly typography?: Typography;
}

export type Typography = 'norwegian' | 'english';

const MARKS: Readonly<Record<Typography, { group: string; decimal: string; percent: string }>> = {
  norwegian: { group: NO_BREAK_SPACE, decimal: ',', percent: `${NO_BREAK_SPACE}%` },
  english: { group: ',', decimal: '.', percent: '%' },
};

/**
 * A figure for sentences and the pane, as Norwegian typography has it: `−1 234,5`, `38,5 %` (no-break spaces, U+2212);
 * in English `−1,234.5`, `38.5%`.
 */
export function formatFigure(value: number, format: FigureFormat = {}): string {
  const decimals = format.decimals ?? decimalsOf(value);
  const marks = MARKS[format.typography ?? 'norwegian'];
  const printed = rounded(value, decimals);
  const [whole = '', fraction = ''] = fixed(Math.abs(printed), decimals).split('.');
  const grouped = inThrees(whole).join(marks.group);
  const sign = printed < 0 ? MINUS : format.signed && value > 0 ? '+' : '';
  const unit = format.percent ? marks.percent : '';
  return `${sign}${grouped}${decimals > 0 ? `${marks.decimal}${fraction}` : ''}${unit}`;
}

/** Sign before, digits, decimals and per cent sign of a figure in Norwegian print. */
const NORWEGIAN_PRINT =
  /^([<>]?=?)[ \u00A0]?([-+\u2212]?)(\d{1,3}(?:[ \u00A0]\d{3})+|\d+)(?:,(\d+))?([ \u00A0]?%)?$/;

/**
 * A figure in Norwegian print, `> 1 234,5 %`, set in English, `>1,234.5%`. Anything else, such as words, dates and
 * figures with a note, is given back as it stands.
 */
export function inEnglishPrint(text: string): string {
  const found = NORWEGIAN_PRINT.exec(text);
  if (!found) return text;
  const [, comparator = '', sign = '', whole = '', fraction, percent] = found;
  const { group, decimal, percent: mark } = MARKS.english;
  const grouped = inThrees(whole.replace(/[ \u00A0]/g, '')).join(group);
  return `${comparator}${sign}${grouped}${fraction ? `${decimal}${fraction}` : ''}${percent ? mark : ''}`;
}

/** `toFixed` on a figure that is already rounded only pads zeros, so it cannot round wrong. */
function fixed(value: number, decimals: number): string {
  return value.toFixed(decimals);
}

function inThrees(digits: string): string[] {
  if (digits.length <= 3) return [digits];
  const head = digits.slice(0, digits.length % 3);
  const groups = digits.slice(head.length).match(/\d{3}/g) ?? [];
  return head === '' ? groups : [head, ...groups];
}
