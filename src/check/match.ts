import { matchNames } from '../target/names';
import { nameWords } from '../target/name-words';
import type { Demand } from './demand';
import type { IndicatorRow } from './indicator-row';

/** What a workbook row is paired with in a letter. */
export interface Match {
  readonly demand: Demand;
  readonly score: number;
  readonly nameChanged: boolean;
  /** Alike enough, or confirmed by the user; else it is a question. */
  readonly confirmed: boolean;
}

/**
 * Pairs workbook rows with a letter's demands, one to one, by name. What the user has confirmed stands; a name that
 * the workbook has twice is paired both times.
 */
export function matchesOf(
  rows: readonly IndicatorRow[],
  demands: readonly Demand[],
  confirmed: Readonly<Record<string, string | null>>,
): ReadonlyMap<IndicatorRow, Match> {
  if (demands.length === 0) return new Map();
  const settled = settledPairs(rows, demands, confirmed);
  const taken = new Set([...settled.values()].map(match => match?.demand));
  const openRows = distinctNames(rows.filter(row => !settled.has(row)));
  const openDemands = demands.filter(demand => !taken.has(demand));
  const named = openRows.map(({ row, table }) => ({ name: row.label, area: table.area }));
  const pairs = matchNames(openDemands, named).flatMap(({ left, right, score, nameChanged, doubtful }) => {
    const [demand, row] = [openDemands[left], openRows[right]];
    return demand && row ? [[row, { demand, score, nameChanged, confirmed: !doubtful }] as const] : [];
  });
  const byName = new Map([...pairs].map(([row, match]) => [sameName(row), match]));
  return new Map(
    rows.flatMap(row => {
      const match = settled.has(row) ? settled.get(row) : byName.get(sameName(row));
      return match ? [[row, match] as const] : [];
    }),
  );
}

/** The pairs that the user has confirmed, and the rows that are in no letter, with null. */
function settledPairs(
  rows: readonly IndicatorRow[],
  demands: readonly Demand[],
  confirmed: Readonly<Record<string, string | null>>,
): Map<IndicatorRow, Match | null> {
  const settled = new Map<IndicatorRow, Match | null>();
  for (const row of rows) {
    const name = Object.hasOwn(confirmed, row.row.label) ? confirmed[row.row.label] : undefined;
    if (name === null) settled.set(row, null);
    const demand = demands.find(other => other.name === name);
    if (demand) settled.set(row, { demand, score: 1, nameChanged: name !== row.row.label, confirmed: true });
  }
  return settled;
}

/** Rows of one name in one area compete as one. */
function distinctNames(rows: readonly IndicatorRow[]): IndicatorRow[] {
  return [...new Map(rows.toReversed().map(row => [sameName(row), row])).values()].toReversed();
}

function sameName({ row, table }: IndicatorRow): string {
  return `${table.area ?? ''} ${nameWords(row.label).join(' ')}`;
}
