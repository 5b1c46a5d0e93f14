import { INDICATOR_KINDS } from '../kinds';
import { measuredDeviations } from '../measured-deviation';
import type { Rule } from '../rule';

const ID = 'A04';

/** An indicator's deviation = result − target in its own unit; between percentages, percentage points. */
export const indicatorDeviation: Rule = {
  id: ID,
  severity: 'error',
  needs: [],
  tolerance: 'rounding',
  run: measuredDeviations(ID, INDICATOR_KINDS, 1),
};
