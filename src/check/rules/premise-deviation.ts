import { measuredDeviations } from '../measured-deviation';
import type { Rule } from '../rule';

const ID = 'A05';

/** A budget premise's deviation = target − result: positive is below the premise. */
export const premiseDeviation: Rule = {
  id: ID,
  severity: 'error',
  needs: [],
  tolerance: 'rounding',
  run: measuredDeviations(ID, ['premises'], -1),
};
