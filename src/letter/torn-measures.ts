import type { Letter } from './letter';
import type { DocumentLine } from './line';
import type { Outline } from './outline';
import { sourceOf } from './source';
import { folded } from './words';

type Measure = Letter['measures'][number];

/** The names of the columns of goals, measures and clarifications, in text that has lost its columns. */
const GOAL_COLUMNS = /(?:kommune|sektor|hoved)mal\b.*(?:presisering|tiltak)/;
const ENDS = /^result\S* ?indikator|^\.* ?resultat/;
const NUMBER = /(?:^|[\s|[])(\d{1,2}\.\d{1,2}\.\d{1,2})\.?(?=$|[\s|])/;
/** "Års-" at the end of a line and "beretning" at the end of one of the next. */
const REPORTING_STARTS = /[ÅA]rs-\s*$/;
const REPORTING_ENDS = /\bberetning\s*$/;
const REACH = 3;
const YEARLY = 'Årsberetning';

/**
 * The measures of a table of goals and measures whose columns came together: the numbers with three parts. Which goal
 * each belongs to is lost with the columns.
 */
export function tornMeasuresOf(lines: readonly DocumentLine[], { headings, places }: Outline): Measure[] {
  const chapters = headings.filter(({ kind }) => kind === 'chapter').map(({ at }) => at);
  const start = lines.findIndex(({ cells, text }) => cells === null && GOAL_COLUMNS.test(folded(text)));
  if (start === -1) return [];
  const next = chapters.find(at => at > start) ?? lines.length;
  const indicators = lines.findIndex(({ text }, at) => at > start && ENDS.test(folded(text)));
  const end = indicators === -1 ? next : Math.min(indicators, next);
  return lines.slice(start, end).flatMap((line, i, table) => {
    const number = line.cells === null ? NUMBER.exec(line.text)?.[1] : undefined;
    if (number === undefined) return [];
    const area = places[start]?.area ?? null;
    return [{ area, goal: null, number, reporting: reportingAt(table, i), source: sourceOf(line) }];
  });
}

function reportingAt(table: readonly DocumentLine[], index: number): string | null {
  const starts = REPORTING_STARTS.test(table[index]?.text ?? '');
  const ends = table.slice(index + 1, index + 1 + REACH).some(({ text }) => REPORTING_ENDS.test(text));
  return starts && ends ? YEARLY : null;
}
