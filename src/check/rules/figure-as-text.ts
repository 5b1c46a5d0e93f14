import { cellsFinding, cellsWhere } from '../hygiene';
import type { Rule } from '../rule';

const ID = 'H01';

/** Figures stand as numbers, so that Excel adds them up. One finding a table. A sign in front, `<45`, makes text of need. */
export const figureAsText: Rule = {
  id: ID,
  severity: 'warning',
  needs: [],
  tolerance: 'exact',
  run: ({ tables }) =>
    cellsFinding(ID, 'warning', tables, table =>
      cellsWhere(
        table,
        ({ asText, figure }) => asText && figure.kind === 'figure' && figure.comparator === null,
      ),
    ),
};
