import type { JudgedFinding } from './finding';
import { groupBy } from './group';

/** How findings stand after a change in the workbook. */
export interface Standing {
  /** Those that are not found any more just as they were. */
  readonly outdated: ReadonlySet<JudgedFinding>;
  /** How many are found now that were not found before. */
  readonly added: number;
}

/**
 * Holds findings against those of a later check.
 * @returns what is outdated, as the very objects of `before`
 */
export function standingOf(before: readonly JudgedFinding[], now: readonly JudgedFinding[]): Standing {
  const standing = groupBy(now, asText);
  const outdated = new Set(before.filter(finding => !standing.get(asText(finding))?.pop()));
  return { outdated, added: now.length - (before.length - outdated.size) };
}

const asText = (finding: JudgedFinding): string => JSON.stringify(finding);
