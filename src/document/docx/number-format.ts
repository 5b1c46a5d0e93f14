const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A list number in one of Word's formats; those we do not know are printed as digits. */
export function inFormat(number: number, format: string): string {
  if (format === 'lowerLetter') return letter(number);
  if (format === 'upperLetter') return letter(number).toUpperCase();
  if (format === 'lowerRoman') return roman(number);
  if (format === 'upperRoman') return roman(number).toUpperCase();
  if (format === 'decimalZero') return String(number).padStart(2, '0');
  return format === 'none' ? '' : String(number);
}

/** a … z, aa, bb …, as Word counts. */
function letter(number: number): string {
  const at = Math.max(Math.trunc(number), 1) - 1;
  return String.fromCharCode(97 + (at % 26)).repeat(Math.min(Math.trunc(at / 26) + 1, 9));
}

function roman(number: number): string {
  let rest = number % 1000;
  let text = '';
  for (const [value, sign] of ROMAN) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text;
}
