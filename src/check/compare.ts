import type { Comparison, WorkbookFigure } from './finding';
import type { Demand } from './demand';

/** Why a comparison came out as it did, where that needs saying; keys of `language/`. */
export type ComparisonNote =
  | 'relativeTarget'
  | 'cityTotal'
  | 'letterTargetMissing'
  | 'letterTargetDoubtful'
  | 'matchDoubtful'
  | 'unitDiffers'
  | 'workbookTargetUnread';

export interface Compared {
  readonly comparison: Comparison;
  readonly note: ComparisonNote | null;
  /** The earlier year whose target in a letter the workbook repeats. */
  readonly equalsLetterYear: number | null;
}

/**
 * The workbook's target against the letter's, in the order of the contract: what cannot be compared first, then a
 * target that is missing, another number or unit, another sign, equal.
 * @param bindsMany whether the letter speaks to many, so that a count is a total for all of them.
 * @param year the year of both targets; what an earlier year's is, follows.
 */
export function compareTargets(
  target: WorkbookFigure | null,
  demand: Demand | null,
  bindsMany: boolean,
  year: number | null,
): Compared {
  if (!demand) return verdict('notInLetter');
  const hindrance = hindranceOf(demand, bindsMany);
  if (hindrance) return verdict('notComparable', hindrance);
  const asked = demand.target;
  if (!target || !asked) return verdict('missingInWorkbook');
  if (target.value === null) return verdict('notComparable', 'workbookTargetUnread');
  if (target.unit !== demand.unit) return verdict('different', 'unitDiffers');
  if (target.value !== asked.value)
    return { ...verdict('different'), equalsLetterYear: repeatedYear(target.value, demand, year) };
  return verdict(target.comparator === asked.comparator ? 'equal' : 'comparatorDiffers');
}

/** Why a letter's target is no yardstick for one receiver; null when it is. */
export function hindranceOf({ target, unit }: Demand, bindsMany: boolean): ComparisonNote | null {
  if (target?.status === 'relative') return 'relativeTarget';
  if (unit === 'count' && bindsMany) return 'cityTotal';
  if (!target || target.status === 'missing') return 'letterTargetMissing';
  return target.value === null ? 'letterTargetDoubtful' : null;
}

/** The newest earlier year whose target is the one in the workbook. */
function repeatedYear(value: number, { otherYears }: Demand, now: number | null): number | null {
  const years = otherYears.filter(other => other.value === value && now !== null && other.year < now);
  return years.length > 0 ? Math.max(...years.map(({ year }) => year)) : null;
}

function verdict(comparison: Comparison, note: ComparisonNote | null = null): Compared {
  return { comparison, note, equalsLetterYear: null };
}
