import { getFormatFromId, parseValue } from 'numfmt';
import type { CellInput, LocalSheet } from '../../file/local/sheet';
import { invalidArgument } from '../engine/error';

/** What a value from outside becomes in a cell, and the number format that typing it brings along. */
export interface Typed {
  readonly input: CellInput;
  readonly format: string | null;
}

const LOCALE = 'nb-NO';
/** Characters that a cell holds. */
const [LONGEST_TEXT, LONGEST_FORMULA] = [32_767, 8192];
const INVARIANT_NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;
const TRUTHS: Readonly<Record<string, boolean>> = { TRUE: true, FALSE: false, SANN: true, USANN: false };

/**
 * A value for `Range.values` or `Range.formulas`, read as Excel reads it: null leaves the cell alone, "" empties it,
 * an apostrophe in front makes text, and "=", "+", "-" and "@" in front a formula unless the rest is a number.
 */
export function typed(value: unknown, sheet: LocalSheet, row: number, column: number): Typed {
  switch (typeof value) {
    case 'number':
    case 'boolean':
      return plain(value);
    case 'string':
      return typedText(value, sheet.style(row, column).numberFormat);
    default:
      if (value === null || value === undefined) return plain(undefined);
      throw invalidArgument('Range.values');
  }
}

const plain = (input: CellInput): Typed => ({ input, format: null });

function typedText(text: string, format: string): Typed {
  if (text.length > (text.startsWith('=') ? LONGEST_FORMULA : LONGEST_TEXT))
    throw invalidArgument('Range.values');
  if (text === '') return plain(null);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (format === '@') return plain(text);
  if (text.startsWith('=') && text.length > 1) return plain({ formula: text });
  if (INVARIANT_NUMBER.test(text)) return plain(Number(text));
  const truth = TRUTHS[text.toUpperCase()];
  if (truth !== undefined) return plain(truth);
  const parsed = parseValue(text.trim(), { locale: LOCALE });
  if (typeof parsed?.value === 'number') return { input: parsed.value, format: formatOf(parsed.formatId) };
  if (/^[-+]./.test(text)) return plain({ formula: `=${text}` });
  if (/^@./.test(text)) return plain({ formula: `=${text.slice(1)}` });
  return plain(text);
}

const formatOf = (id: number | undefined): string | null =>
  id === undefined ? null : getFormatFromId(id, LOCALE);
