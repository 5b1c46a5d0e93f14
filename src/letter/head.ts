import { dateIn } from './dates';
import type { LetterGrid } from './grid';
import type { Letter, LetterIndicator } from './letter';
import type { DocumentLine, LetterDocument } from './line';
import type { Outline } from './outline';
import { recipientOf } from './recipient';
import { tidy, yearIn, yearsIn } from './words';

type Head = Letter['letter'];

const TITLE = /\btildelings?brev\b/i;
const CASE_LABEL = /vår ref|saksnr|saksnummer|arkivsak|sak nr/i;
const CASE_NUMBER = /(?<![\d/])(\d{2,4}\/\d{2,6}(?:\s?-\s?\d{1,4})?)(?![\d/])/;
const DATE_LABEL = /\bdato\b/i;
/** The head of a letter stands among its first lines; a title is short. */
const HEAD_LINES = 80;
const LONGEST_TITLE = 120;
/** A label's value stands on its own line or on one of the next lines with words. */
const VALUE_WITHIN = 4;

/** Title, receiver, year, case number and date; null where the letter does not say. */
export function headOf(
  { file, lines }: LetterDocument,
  outline: Outline,
  grids: readonly LetterGrid[],
  indicators: readonly LetterIndicator[],
): Head {
  const top = lines.filter(line => line.cells === null && line.text.trim() !== '').slice(0, HEAD_LINES);
  const title = titleIn(top);
  return {
    title,
    recipient: recipientOf(title, top, outline, grids),
    year: (title && yearIn(title)) || yearOfHeadings(outline) || lastTargetYear(indicators),
    caseNumber: valueAfter(top, CASE_LABEL, text => CASE_NUMBER.exec(text)?.[1] ?? null),
    date: valueAfter(top, DATE_LABEL, text => dateIn(text)?.printed ?? null),
    file,
  };
}

function titleIn(top: readonly DocumentLine[]): string | null {
  const named = top.filter(
    ({ text }) => TITLE.test(text) && text.length <= LONGEST_TITLE && !/[.,;]$/.test(text.trim()),
  );
  const title = named.find(({ heading }) => heading !== null) ?? named[0];
  return title ? tidy(title.text) : null;
}

/** The year that most headings name: "Årsbudsjett 2023 – bystyrets vedtak". */
function yearOfHeadings({ headings }: Outline): number | null {
  const years = headings.flatMap(({ text }) => [...new Set(yearsIn(text))].slice(0, 1));
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [most] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || b - a);
  return most?.[0] ?? null;
}

function lastTargetYear(indicators: readonly LetterIndicator[]): number | null {
  const years = indicators.flatMap(({ cells }) =>
    cells.flatMap(({ kind, year }) => (kind === 'target' && year) || []),
  );
  return years.reduce<number | null>((latest, year) => Math.max(latest ?? year, year), null);
}

/** The first value of its kind behind a label, or in the lines that follow it. */
function valueAfter(
  top: readonly DocumentLine[],
  label: RegExp,
  read: (text: string) => string | null,
): string | null {
  for (const [at, { text }] of top.entries()) {
    const found = label.exec(text);
    if (!found) continue;
    const texts = [
      text.slice(found.index),
      ...top.slice(at + 1, at + 1 + VALUE_WITHIN).map(line => line.text),
    ];
    const value = texts.map(read).find(value => value !== null);
    if (value) return value;
  }
  return null;
}
