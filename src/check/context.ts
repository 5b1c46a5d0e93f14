import type { Letter } from '../letter/letter';
import type { RecognisedTable } from '../table/table';
import { nameWords } from '../target/name-words';
import { type AssessedIndicator, assessed } from './assess';
import { bindsMany, type Demand, demandsOf, isToAnother, type YearTarget } from './demand';
import type { MissingIndicator } from './finding';
import { groupBy } from './group';
import { type IndicatorRow, indicatorRowsOf } from './indicator-row';
import { INDICATOR_KINDS } from './kinds';
import { type Match, matchesOf } from './match';
import { setAsideMisplaced } from './misplaced';
import { withTrueScales } from './other-scale';
import { quantitiesOf } from './quantity';
import type { CheckContext, CheckInput } from './rule';

/** Works out once what several rules need: which row is which, in the letter and in other tables. */
export function contextOf(input: CheckInput): CheckContext {
  const { receiver, hiddenSheets } = input;
  const { tables: asTheyStand, misplaced } = setAsideMisplaced(input.tables);
  const { tables, otherScales } = withTrueScales(asTheyStand);
  const year = reportedYear(tables);
  const given = input.letter;
  const letter = given && isYardstick(given, year, receiver) ? given : null;
  const history = given && !letter ? [given, ...input.history] : input.history;
  const rows = tables.filter(({ kind }) => INDICATOR_KINDS.includes(kind)).flatMap(indicatorRowsOf);
  const demands = letter ? demandsOf(letter, year) : [];
  const matches = matchesOf(rows, demands, input.confirmedMatches);
  const indicators = assessedRows(rows, matches, letter, history, input);
  const missing = missingFrom(demands, matches);
  const quantities = quantitiesOf(tables);
  const found = { indicators, missing, misplaced, otherScales, quantities };
  return { tables, hiddenSheets, year, letter, history, receiver, ...found };
}

/** A letter of another year, or to somebody else, is no yardstick. */
function isYardstick(letter: Letter, year: number | null, receiver: string | null): boolean {
  const { year: own } = letter.letter;
  return (own === null || own === year) && !isToAnother(letter, receiver);
}

function assessedRows(
  rows: readonly IndicatorRow[],
  matches: ReadonlyMap<IndicatorRow, Match>,
  letter: Letter | null,
  history: readonly Letter[],
  { directions }: CheckInput,
): AssessedIndicator[] {
  const many = letter !== null && bindsMany(letter);
  const earlier = history.map(other => targetsByRow(rows, other));
  return rows.map(row => {
    const { label } = row.row;
    const chosen = Object.hasOwn(directions, label) ? (directions[label] ?? null) : null;
    const before = earlier.flatMap(targets => targets.get(row) ?? []);
    return assessed(row, { match: matches.get(row) ?? null, bindsMany: many, history: before, chosen });
  });
}

/** The targets, of all years, that a letter of another year has for the workbook's indicators. */
function targetsByRow(rows: readonly IndicatorRow[], letter: Letter): Map<IndicatorRow, YearTarget[]> {
  const { year } = letter.letter;
  const matches = matchesOf(rows, demandsOf(letter, year), {});
  const sure = [...matches].filter(([, { confirmed }]) => confirmed);
  return new Map(
    sure.map(([row, { demand }]) => {
      const own = demand.target && year !== null ? [{ ...demand.target, year }] : [];
      return [row, [...demand.otherYears, ...own]];
    }),
  );
}

/** Demands without a row, not even a doubtful one. A letter may have one indicator among the goals and the climate measures. */
function missingFrom(
  demands: readonly Demand[],
  matches: ReadonlyMap<IndicatorRow, Match>,
): MissingIndicator[] {
  const wordsOf = ({ name }: Demand) => nameWords(name).join(' ');
  const found = new Set([...matches.values()].map(({ demand }) => demand));
  const names = new Set([...found].map(wordsOf));
  const isTwin = (demand: Demand) => demand.area === null && names.has(wordsOf(demand));
  return demands
    .filter(demand => !found.has(demand) && !isTwin(demand))
    .map(({ name, target, source }) => ({ name, letterTarget: (target?.raw ?? '') || null, source }));
}

/** The year that most tables report; of two as common, the newer. */
function reportedYear(tables: readonly RecognisedTable[]): number | null {
  const years = groupBy(
    tables.flatMap(({ year }) => year ?? []),
    year => year,
  );
  const [first] = [...years].toSorted(([a, one], [b, other]) => other.length - one.length || b - a);
  return first?.[0] ?? null;
}
