import type { CheckResult, IndicatorAssessment, JudgedFinding } from './finding';
import { groupBy } from './group';

/** What a check tells of single cells and rows. */
export type Told = Pick<CheckResult, 'findings' | 'indicators'>;

/** How that stands after a change in the workbook. */
export interface Standing {
  /** Findings that are not found any more just as they were. */
  readonly outdated: ReadonlySet<JudgedFinding>;
  /** How many are found now that were not found before. */
  readonly added: number;
  /** Indicators of which something else is told now. */
  readonly indicators: ReadonlySet<IndicatorAssessment>;
}

/**
 * Holds what a check told against what a later one does.
 * @returns what is outdated, as the very objects of `before`
 */
export function standingOf(before: Told, now: Told): Standing {
  const outdated = notAmong(now.findings, before.findings, asText);
  const current = before.findings.length - outdated.size;
  const added = now.findings.length - current;
  const indicators = notAmong(now.indicators, before.indicators, asTextInAnyTable);
  return { outdated, added, indicators };
}

function notAmong<Item>(
  now: readonly Item[],
  before: readonly Item[],
  keyOf: (item: Item) => string,
): Set<Item> {
  const standing = groupBy(now, keyOf);
  return new Set(before.filter(item => !standing.get(keyOf(item))?.pop()));
}

const asText = (finding: JudgedFinding): string => JSON.stringify(finding);

/** Tables are numbered anew when another one comes before them. */
const asTextInAnyTable = (indicator: IndicatorAssessment): string =>
  JSON.stringify({ ...indicator, tableId: '' });
