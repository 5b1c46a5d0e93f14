import type { Language } from '../language/language';
import type { Letter, LetterCell, LetterTable } from '../letter/letter';
import { ALTERNATIVES } from '../letter/readings';

const SIGNS = { '>': '>', '<': '<', '>=': '≥', '<=': '≤' } as const;

type Suggestion = Letter['suggestions'][number];

/** A letter in words: its targets, and then all else that it holds, with every sum as it was recomputed. */
export function letterInWords(letter: Letter, language: Language): string {
  const { terminal } = language;
  const { title, year } = letter.letter;
  return [
    terminal.letterHead(title ?? terminal.untitled, String(year ?? terminal.noYear)),
    terminal.letterCounts(letter.indicators.length, letter.tables.length, doubtsIn(letter)),
    ...letter.indicators.map(({ name, cells }) =>
      terminal.indicatorLine(
        name,
        cells.map(cell => `${cell.column} ${inWords(cell, language)}`).join(' · '),
      ),
    ),
    ...(letter.picturePages?.length ? [terminal.picturePages(letter.picturePages)] : []),
    ...sectionsOf(letter, language).flatMap(([heading, lines]) =>
      lines.length > 0 ? [`${heading}:`, ...lines.map(line => `  ${line}`)] : [],
    ),
  ].join('\n');
}

/** The figures to look over, as the pane counts them, and those with an odd print. */
function doubtsIn({ indicators, climate, tables }: Letter): number {
  const cells = indicators.flatMap(indicator => indicator.cells);
  const rows = tables.flatMap(table => table.rows);
  return [
    ...cells.filter(({ status, oddity }) => status === 'doubtful' || oddity !== null),
    ...climate.filter(({ status }) => status === 'doubtful'),
    ...rows.flatMap(({ status }) => status.filter(one => one === 'doubtful')),
  ].length;
}

function sectionsOf(letter: Letter, language: Language): [heading: string, lines: string[]][] {
  const texts = language.terminal.letter;
  const { climate, tables, assignments, decisions, reporting, suggestions, unclaimed } = letter;
  return [
    [
      texts.climate,
      climate.map(target => {
        const name = [target.number, target.measure, target.indicator].filter(Boolean).join(' · ');
        return `${name}: ${inWords(target, language) || texts.noTarget}`;
      }),
    ],
    [texts.tables, tables.flatMap(table => tableLines(table, language))],
    [
      texts.assignments,
      assignments.map(({ number, deadline, subject }) =>
        [number, deadline ?? texts.noDeadline, subject].filter(Boolean).join(' · '),
      ),
    ],
    [texts.decisions, decisions.map(({ code, subject }) => `${code} ${subject}`)],
    [texts.reporting, reporting.map(({ what, when }) => [when, what].filter(Boolean).join(' · '))],
    [texts.suggestions, suggestions.map(suggestion => suggestionLine(suggestion, language))],
    [texts.unclaimed, unclaimed.map(({ line, text }) => `${texts.place(null, line)}: ${text}`)],
  ];
}

/** As it is printed; what is not settled with its readings. */
function inWords(
  { raw, status, readings }: Pick<LetterCell, 'raw' | 'status' | 'readings'>,
  { terminal, figure }: Language,
): string {
  if (status !== 'doubtful') return raw;
  const words = readings.map(reading => figure(reading));
  const isPrinted = words.length === 0 || (words.length === 1 && raw.includes(words[0] ?? ''));
  const print = raw.includes(ALTERNATIVES) ? '' : raw;
  return isPrinted ? `${raw}?` : terminal.letter.unsettled(print, words);
}

/** "≥ 4 %": a target as it may be meant, in front of the sentence that it stands in. */
function suggestionLine({ value, comparator, unit, text, source }: Suggestion, language: Language): string {
  const place = language.terminal.letter.place(source.page, source.line);
  const sign = comparator === null ? '' : `${SIGNS[comparator]} `;
  return `${place}: ${sign}${language.figure(value, { percent: unit === 'percent' })} · ${text}`;
}

function tableLines({ title, scale, rows, checks }: LetterTable, { terminal, figure }: Language): string[] {
  const texts = terminal.letter;
  const sums = checks.map(({ what, expected, found, ok }) =>
    ok ? texts.sumHolds(what, figure(found)) : texts.sumFails(what, figure(expected), figure(found)),
  );
  return [
    [title, scale?.includes('kr') ? scale : null, texts.rows(rows.length)].filter(Boolean).join(' · '),
    ...sums.map(sum => `  ${sum}`),
  ];
}
