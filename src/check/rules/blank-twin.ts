import { placeOf } from '../cells';
import { isBase } from '../columns';
import type { Finding } from '../finding';
import { amountOf, type Line } from '../line';
import type { Quantity } from '../quantity';
import type { Rule } from '../rule';
import { formatFigure } from '../../figure/format';

const ID = 'B06';

/** A row whose twin in another table has a figure where this one is blank. */
export const blankTwin: Rule = {
  id: ID,
  severity: 'error',
  needs: [],
  tolerance: 'exact',
  run: ({ quantities }) => ({
    findings: quantities.flatMap(quantity => quantity.lines.flatMap(line => blanks(line, quantity))),
  }),
};

function blanks(line: Line, { lines }: Quantity): Finding[] {
  return [...line.columns].flatMap(([key, column]): Finding[] => {
    const cell = line.row.cells[column];
    if (!cell || cell.figure.kind !== 'missing' || cell.error || !isBase(key)) return [];
    const amounts = lines.flatMap(other => (other === line ? [] : (amountOf(other, key, line.scale) ?? [])));
    const [first] = amounts.filter(({ value }) => value !== 0);
    if (!first) return [];
    const sure = amounts.every(({ value }) => value === first.value) && cell.formula === null;
    return [
      {
        rule: ID,
        severity: 'error',
        place: placeOf(line.table, cell),
        related: amounts.map(({ place }) => place),
        expected: first.value,
        found: null,
        values: {
          label: line.row.label,
          column: line.table.columns[column]?.header ?? '',
          expected: formatFigure(first.value),
          otherSheet: first.place.sheet,
          otherCell: first.place.cell,
        },
        fix: sure ? { cell: cell.address, value: first.value } : null,
        source: null,
      },
    ];
  });
}
