import { cleaned, decimalsOf, product, rounded } from '../figure/decimal';
import { formatFigure } from '../figure/format';

const NO_BREAK_SPACE = '\u00A0';
/** The part of a number format that stands for digits: "#,##0.0", "# ##0", "0". */
const DIGITS = /[#0?](?:[#0?,. \u00A0]*[#0?])?/;
/** Excel's General shows at most so many digits. */
const GENERAL_DIGITS = 11;

/** What a number format says about a figure, for the part of the format that applies to it. */
export interface NumberFormat {
  readonly kind: 'general' | 'number' | 'date' | 'text';
  /** Literal text in front of the digits and behind, the per cent sign included. */
  readonly before: string;
  readonly after: string;
  readonly grouped: boolean;
  readonly fewestDecimals: number;
  readonly mostDecimals: number;
  readonly percent: boolean;
  /** Each comma behind the digits shows the number divided by a thousand. */
  readonly thousands: number;
  /** The part for negative numbers brings its own sign or brackets. */
  readonly ownSign: boolean;
}

const GENERAL: NumberFormat = {
  kind: 'general',
  before: '',
  after: '',
  grouped: false,
  fewestDecimals: 0,
  mostDecimals: 0,
  percent: false,
  thousands: 0,
  ownSign: false,
};

/** Formats read before: a workbook has few and every cell asks. Emptied before it grows large. */
const known = new Map<string, NumberFormat[]>();
const MOST_KNOWN = 500;

/** Reads an Excel number format in the invariant form, "#,##0;-#,##0"; what it does not know is read as General. */
export function numberFormat(format: string, value: number): NumberFormat {
  if (format === 'General' || format === '') return GENERAL;
  const sign = Math.sign(value) + 1;
  let bySign = known.get(format);
  if (!bySign) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(format, (bySign = []));
  }
  return (bySign[sign] ??= readFormat(format, value));
}

function readFormat(format: string, value: number): NumberFormat {
  const sections = format.split(';');
  const ownSign = value < 0 && sections.length > 1;
  const section = (value === 0 && sections.length > 2 ? sections[2] : sections[ownSign ? 1 : 0]) ?? '';
  const bare = withoutDecoration(section);
  if (/[ymdh]/i.test(withoutQuotes(bare)) && !/general/i.test(bare)) return { ...GENERAL, kind: 'date' };
  if (section.trim() === '@') return { ...GENERAL, kind: 'text' };
  const literal = bare.replace(/"([^"]*)"/g, '$1').replace(/\\(.)/g, '$1');
  const found = DIGITS.exec(literal);
  return found && !/[/E]/.test(literal) ? digitsFormat(literal, found, ownSign) : GENERAL;
}

function digitsFormat(literal: string, found: RegExpExecArray, ownSign: boolean): NumberFormat {
  const [whole = '', fraction = ''] = found[0].split('.');
  const behind = literal.slice(found.index + found[0].length);
  const commas = /^,*/.exec(behind)?.[0].length ?? 0;
  const after = behind.slice(commas);
  return {
    kind: 'number',
    before: literal.slice(0, found.index),
    after,
    grouped: /[, \u00A0]/.test(whole),
    fewestDecimals: fraction.replace(/[^0]/g, '').length,
    mostDecimals: fraction.replace(/[^#0?]/g, '').length,
    percent: literal.includes('%'),
    thousands: commas,
    ownSign,
  };
}

/** The number as a Norwegian Excel shows it: comma, no-break space between thousands, hyphen as minus. */
export function numberText(value: number, format: NumberFormat): string {
  if (format.kind === 'date') return dateText(value);
  if (format.kind !== 'number') return generalText(value);
  if (isPlainWhole(value, format)) return wholeText(value, format.grouped);
  const scaled = [...Array<null>(format.thousands)].reduce(shown => shown / 1000, value);
  const printed = rounded(cleaned(format.percent ? product(scaled, 100) : scaled), format.mostDecimals);
  const [whole = '', fraction = ''] = formatFigure(Math.abs(printed), {
    decimals: format.mostDecimals,
  }).split(',');
  const digits = format.grouped ? whole : whole.replaceAll(NO_BREAK_SPACE, '');
  const decimals = shortened(fraction, format.fewestDecimals);
  const sign = printed < 0 && !format.ownSign ? '-' : '';
  return `${sign}${format.before}${digits}${decimals && `,${decimals}`}${format.after}`.trim();
}

/** Most amounts: whole numbers in a format of digits alone, and exact as they are. */
function isPlainWhole(value: number, format: NumberFormat): boolean {
  const { before, after, mostDecimals, percent, thousands, ownSign } = format;
  const digitsOnly = before === '' && after === '' && mostDecimals === 0 && !percent && thousands === 0;
  return digitsOnly && !ownSign && Number.isInteger(value) && Math.abs(value) < 1e9;
}

function wholeText(value: number, grouped: boolean): string {
  const size = Math.abs(value);
  const sign = value < 0 ? '-' : '';
  if (!grouped || size < 1000) return `${sign}${size}`;
  const behind = String(size % 1000).padStart(3, '0');
  return `${sign}${wholeText(Math.trunc(size / 1000), true)}${NO_BREAK_SPACE}${behind}`;
}

/** "0.0##" prints the optional decimals only where they say something. */
function shortened(fraction: string, fewest: number): string {
  let length = fraction.length;
  while (length > fewest && fraction[length - 1] === '0') length -= 1;
  return fraction.slice(0, length);
}

function generalText(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const room = Math.max(0, GENERAL_DIGITS - 1 - String(Math.trunc(Math.abs(value))).length);
  const shown = decimalsOf(value) > room ? rounded(value, room) : value;
  return String(shown).replace('.', ',');
}

/** Serial 1 is 1 January 1900; Excel counts a 29 February 1900 that never was. */
function dateText(serial: number): string {
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  if (Number.isNaN(day.getTime())) return generalText(serial);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(day.getUTCDate())}.${two(day.getUTCMonth() + 1)}.${day.getUTCFullYear()}`;
}

/** Without colours and conditions in brackets, the space as wide as a sign (`_-`) and the fill (`*-`). */
function withoutDecoration(section: string): string {
  const [first = '', ...bracketed] = section.split('[');
  const bare = first + bracketed.map(part => part.slice(part.indexOf(']') + 1)).join('');
  return bare.replace(/_.|\*./g, '');
}

function withoutQuotes(section: string): string {
  return section.replace(/"[^"]*"|\\./g, '');
}
