import type { KnownGrid } from './kind';
import type { Letter } from './letter';
import type { DocumentLine } from './line';
import type { Outline } from './outline';
import type { Role } from './roles';
import { sourceOf } from './source';
import { tornMeasuresOf } from './torn-measures';
import { folded, tidy } from './words';

type Measure = Letter['measures'][number];

const NUMBER_IN_FRONT = /^(\d{1,2}(?:\.\d{1,2})*)\.?(?:\s|$)/;
/** "skal rapportere på tiltakene i årsberetning for …": holds for all measures that say nothing themselves. */
const GENERAL_RULE =
  /rapporter\w* på tiltak\w* (?:i|ved) ((?:\d\. ?)?(?:årsberetning|årsrapport|tertial|kvartal)\w*)/i;

/** The measures ("tiltak") that stand as headings, and those in tables of goals and measures. */
export function measuresOf(
  lines: readonly DocumentLine[],
  outline: Outline,
  tables: readonly KnownGrid[],
): Measure[] {
  const general = generalReporting(lines);
  const headed = outline.headings.flatMap(({ kind, at, number }): Measure[] => {
    const [line, place] = [lines[at], outline.places[at]];
    if (kind !== 'measure' || !line || !place || number === null) return [];
    return [{ area: place.area, goal: place.goal, number, reporting: general, source: sourceOf(line) }];
  });
  const tabled = tables.flatMap(table => measuresIn(table, outline, general));
  return [...headed, ...tabled, ...(tabled.length > 0 ? [] : tornMeasuresOf(lines, outline))];
}

function measuresIn({ grid, columns, kind }: KnownGrid, outline: Outline, general: string | null): Measure[] {
  if (kind !== 'measures') return [];
  const index = (role: Role) => columns.find(column => column.role === role)?.index ?? -1;
  const measure = grid.columns.findIndex(name => folded(name).startsWith('tiltak'));
  const area = outline.places[grid.first]?.area ?? null;
  let goal = outline.places[grid.first]?.goal ?? null;
  return grid.body.flatMap(({ at, cells }) => {
    goal = tidy(cells[index('goal')] ?? '') || goal;
    const number = NUMBER_IN_FRONT.exec(cells[index('number')] || (cells[measure] ?? ''))?.[1];
    if (number === undefined) return [];
    return [{ area, goal, number, reporting: cells[index('reporting')] || general, source: sourceOf(at) }];
  });
}

function generalReporting(lines: readonly DocumentLine[]): string | null {
  for (const { text, cells } of lines) {
    const when = cells ? undefined : GENERAL_RULE.exec(text)?.[1];
    if (when) return when.charAt(0).toUpperCase() + when.slice(1);
  }
  return null;
}
