import type { Rule } from './rule';
import { adjustedDeviation } from './rules/adjusted-deviation';
import { allAreas } from './rules/all-areas';
import { allocatedArea } from './rules/allocated-area';
import { allocatedCount } from './rules/allocated-count';
import { areaTable } from './rules/area-table';
import { blankTwin } from './rules/blank-twin';
import { directionSource } from './rules/direction-source';
import { dividedArea } from './rules/divided-area';
import { doubtfulFigure } from './rules/doubtful-figure';
import { doubtfulMatch } from './rules/doubtful-match';
import { errorValue } from './rules/error-value';
import { figureAsText } from './rules/figure-as-text';
import { frame } from './rules/frame';
import { historyLetter } from './rules/history-letter';
import { indicatorDeviation } from './rules/indicator-deviation';
import { localIndicator } from './rules/local-indicator';
import { missingIndicator } from './rules/missing-indicator';
import { missingTarget } from './rules/missing-target';
import { moneyDeviation } from './rules/money-deviation';
import { nameChanged } from './rules/name-changed';
import { notComparable } from './rules/not-comparable';
import { oneQuantity } from './rules/one-quantity';
import { percentOnScore } from './rules/percent-on-score';
import { perUnitRow } from './rules/per-unit-row';
import { premiseDeviation } from './rules/premise-deviation';
import { relativeTarget } from './rules/relative-target';
import { standingTarget } from './rules/standing-target';
import { targetComparator } from './rules/target-comparator';
import { targetNumber } from './rules/target-number';
import { targetPercent } from './rules/target-percent';
import { total } from './rules/total';
import { unitLine } from './rules/unit-line';
import { wholeTotal } from './rules/whole-total';

/** Every rule, by number. A: within a table · B: between tables · L: against the letter · H: how figures are written. */
export const CATALOGUE: readonly Rule[] = [
  total,
  moneyDeviation,
  adjustedDeviation,
  indicatorDeviation,
  premiseDeviation,
  perUnitRow,
  areaTable,
  dividedArea,
  allAreas,
  oneQuantity,
  wholeTotal,
  blankTwin,
  targetNumber,
  standingTarget,
  targetComparator,
  targetPercent,
  nameChanged,
  missingIndicator,
  missingTarget,
  localIndicator,
  notComparable,
  relativeTarget,
  allocatedCount,
  frame,
  allocatedArea,
  directionSource,
  historyLetter,
  doubtfulMatch,
  figureAsText,
  unitLine,
  errorValue,
  percentOnScore,
  doubtfulFigure,
];
