const MONTHS = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];
const NUMERIC = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?![\d.]?\d)/;
const IN_WORDS = new RegExp(`(?<!\\d)(\\d{1,2})\\.? ?(${MONTHS.join('|')}) ((?:19|20)\\d\\d)`, 'i');
const TWO_DIGIT_YEARS_FROM = 2000;

export interface FoundDate {
  /** As printed: "30.06.24". */
  readonly printed: string;
  /** "2024-06-30". */
  readonly iso: string;
}

/** The first date in a text that the calendar has; a year of two digits is of this century. Null without one. */
export function dateIn(text: string): FoundDate | null {
  const numeric = NUMERIC.exec(text);
  if (numeric) return found(numeric[0], numeric[1], Number(numeric[2]), numeric[3]);
  const words = IN_WORDS.exec(text);
  return words && found(words[0], words[1], MONTHS.indexOf((words[2] ?? '').toLowerCase()) + 1, words[3]);
}

function found(
  printed: string,
  day: string | undefined,
  month: number,
  year: string | undefined,
): FoundDate | null {
  const fullYear = Number(year) + (year?.length === 2 ? TWO_DIGIT_YEARS_FROM : 0);
  if (month < 1 || month > MONTHS.length || Number(day) < 1 || Number(day) > daysIn(fullYear, month))
    return null;
  const padded = (part: number) => String(part).padStart(2, '0');
  return { printed, iso: `${fullYear}-${padded(month)}-${padded(Number(day))}` };
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
