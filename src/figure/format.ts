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
}

/** A figure for sentences and the pane, as Norwegian typography has it: `−1 234,5`, `38,5 %` (no-break spaces, U+2212). */
export function formatFigure(value: number, format: FigureFormat = {}): string {
  const decimals = format.decimals ?? decimalsOf(value);
  const [whole = '', fraction = ''] = fixed(Math.abs(rounded(value, decimals)), decimals).split('.');
  const grouped = inThrees(whole).join(NO_BREAK_SPACE);
  const sign = rounded(value, decimals) < 0 ? MINUS : format.signed && value > 0 ? '+' : '';
  const unit = format.percent ? `${NO_BREAK_SPACE}%` : '';
  return `${sign}${grouped}${decimals > 0 ? `,${fraction}` : ''}${unit}`;
}

/** `toFixed` on a figure that is already rounded only pads zeros, so it cannot round wrong. */
function fixed(value: number, decimals: number): string {
  return value.toFixed(decimals);
}

function inThrees(digits: string): string[] {
  const head = digits.slice(0, digits.length % 3);
  const groups = digits.slice(head.length).match(/\d{3}/g) ?? [];
  return head === '' ? groups : [head, ...groups];
}
