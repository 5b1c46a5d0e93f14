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
const GOAL_NUMBER = /^m[åa]l (\d{1,2})(?![\d.]*\d)/i;
/** "Års-" at the end of a line and "beretning" at the end of one of the next. */
const REPORTING_STARTS = /[ÅA]rs-\s*$/;
const REPORTING_ENDS = /\bberetning\s*$/;
const REACH = 3;
const YEARLY = 'Årsberetning';

/**
 * The measures of a table of goals and measures whose columns came together: the numbers with three parts. The goal of
 * each is lost with the columns; where the letter lists its goals ("Mål 1 …") the first part of the number tells it.
 */
export function tornMeasuresOf(lines: readonly DocumentLine[], { headings, places }: Outline): Measure[] {
  const chapters = headings.filter(({ kind }) => kind === 'chapter').map(({ at }) => at);
  const start = lines.findIndex(({ cells, text }) => cells === null && GOAL_COLUMNS.test(folded(text)));
  if (start === -1) return [];
  const next = chapters.find(at => at > start) ?? lines.length;
  const indicators = lines.findIndex(({ text }, at) => at > start && ENDS.test(folded(text)));
  const end = indicators === -1 ? next : Math.min(indicators, next);
  const goals = goalsByNumber(headings);
  return lines.slice(start, end).flatMap((line, i, table) => {
    const number = line.cells === null ? NUMBER.exec(line.text)?.[1] : undefined;
    if (number === undefined) return [];
    const area = places[start]?.area ?? null;
    const goal = goals.get(Number(number.split('.')[0])) ?? null;
    return [{ area, goal, number, reporting: reportingAt(table, i), source: sourceOf(line) }];
  });
}

/** Goals by their numbers; none where two goals share a number. */
function goalsByNumber(headings: Outline['headings']): ReadonlyMap<number, string> {
  const goals = headings.flatMap(({ kind, text }) => {
    const number = kind === 'goal' ? GOAL_NUMBER.exec(text)?.[1] : undefined;
    return number === undefined ? [] : [[Number(number), text] as const];
  });
  const numbers = goals.map(([number]) => number);
  return new Map(goals.filter(([number]) => numbers.filter(other => other === number).length === 1));
}

function reportingAt(table: readonly DocumentLine[], index: number): string | null {
  const starts = REPORTING_STARTS.test(table[index]?.text ?? '');
  const ends = table.slice(index + 1, index + 1 + REACH).some(({ text }) => REPORTING_ENDS.test(text));
  return starts && ends ? YEARLY : null;
}
