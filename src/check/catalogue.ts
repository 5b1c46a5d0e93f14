import type { Rule } from './rule';
import { accountGroup } from './rules/account-group';
import { adjustedDeviation } from './rules/adjusted-deviation';
import { allAreas } from './rules/all-areas';
import { allocatedArea } from './rules/allocated-area';
import { allocatedCount } from './rules/allocated-count';
import { areaTable } from './rules/area-table';
import { assignmentDeadline } from './rules/assignment-deadline';
import { blankTwin } from './rules/blank-twin';
import { changeRow } from './rules/change-row';
import { directionSource } from './rules/direction-source';
import { dividedArea } from './rules/divided-area';
import { doubtfulFigure } from './rules/doubtful-figure';
import { doubtfulMatch } from './rules/doubtful-match';
import { duplicateRow } from './rules/duplicate-row';
import { earmarkedAmount } from './rules/earmarked-amount';
import { earmarkedDeviation } from './rules/earmarked-deviation';
import { earmarkedSplit } from './rules/earmarked-split';
import { easierTarget } from './rules/easier-target';
import { errorValue } from './rules/error-value';
import { figureAsText } from './rules/figure-as-text';
import { frame } from './rules/frame';
import { hardCoded } from './rules/hard-coded';
import { headerYear } from './rules/header-year';
import { historyLetter } from './rules/history-letter';
import { hiddenSheet } from './rules/hidden-sheet';
import { indicatorDeviation } from './rules/indicator-deviation';
import { investmentCause } from './rules/investment-cause';
import { localIndicator } from './rules/local-indicator';
import { scaledRow, shiftedRow } from './rules/misplaced-row';
import { missingAssignment } from './rules/missing-assignment';
import { missingIndicator } from './rules/missing-indicator';
import { missingTarget } from './rules/missing-target';
import { moneyDeviation } from './rules/money-deviation';
import { nameChanged } from './rules/name-changed';
import { notComparable } from './rules/not-comparable';
import { oddFormula } from './rules/odd-formula';
import { oneQuantity } from './rules/one-quantity';
import { otherScale } from './rules/other-scale';
import { ownAssignment } from './rules/own-assignment';
import { ownHistory } from './rules/own-history';
import { perUnitRow } from './rules/per-unit-row';
import { percentOnScore } from './rules/percent-on-score';
import { premiseDeviation } from './rules/premise-deviation';
import { relativeTarget } from './rules/relative-target';
import { rowFormula } from './rules/row-formula';
import { rowSum } from './rules/row-sum';
import { sameMeasure } from './rules/same-measure';
import { smallCount } from './rules/small-count';
import { standingTarget } from './rules/standing-target';
import { statedOutcome } from './rules/stated-outcome';
import { targetComparator } from './rules/target-comparator';
import { targetNumber } from './rules/target-number';
import { targetPercent } from './rules/target-percent';
import { total } from './rules/total';
import { unitLine } from './rules/unit-line';
import { wholeTotal } from './rules/whole-total';
import { workedColumn } from './rules/worked-column';

/** Every rule, by number. A: within a table · B: between tables · L: against the letter · H: how figures are written · P: privacy. */
export const CATALOGUE: readonly Rule[] = [
  total,
  moneyDeviation,
  adjustedDeviation,
  indicatorDeviation,
  premiseDeviation,
  perUnitRow,
  earmarkedSplit,
  workedColumn,
  rowSum,
  changeRow,
  statedOutcome,
  rowFormula,
  areaTable,
  dividedArea,
  allAreas,
  oneQuantity,
  wholeTotal,
  blankTwin,
  earmarkedDeviation,
  sameMeasure,
  investmentCause,
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
  easierTarget,
  accountGroup,
  earmarkedAmount,
  missingAssignment,
  assignmentDeadline,
  ownAssignment,
  figureAsText,
  unitLine,
  errorValue,
  percentOnScore,
  doubtfulFigure,
  hardCoded,
  oddFormula,
  scaledRow,
  ownHistory,
  duplicateRow,
  shiftedRow,
  headerYear,
  otherScale,
  hiddenSheet,
  smallCount,
];
