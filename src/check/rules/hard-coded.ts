import type { RecognisedTable, TableCell } from '../../table/table';
import { parseCellAddress } from '../../table/address';
import { figureOf, placeOf } from '../cells';
import { eachTable } from '../each-table';
import type { Finding } from '../finding';
import { type FormulaGroup, isNumber, liveGroups, movedTo, usualFormula } from '../formula-group';
import { formatFigure } from '../../figure/format';
import type { Rule } from '../rule';
import { checked, told } from '../tell';

const ID = 'H06';
/** So many cells beside it must be formulas, and so many times more than the numbers among them. */
const FEWEST_FORMULAS = 3;
const MUCH_MORE = 3;
/** Fewer are enough where all of them do the same. */
const FEWEST_ALIKE = 2;

/** Where cells of a kind are formulas, a number among them does not follow when its terms change. */
export const hardCoded: Rule = {
  id: ID,
  severity: 'warning',
  needs: [],
  tolerance: 'exact',
  run: eachTable(table => {
    const groups = liveGroups(table).filter(isOfFormulas);
    if (groups.length === 0) return {};
    const cells = numbersAmong(groups);
    const places = cells.map(({ cell }) => placeOf(table, cell));
    return {
      findings: cells.map(cell => findingOf(table, cell)),
      checks: [checked(ID, cells.length === 0, places, { table: table.title ?? table.address })],
    };
  }),
};

interface Number {
  readonly cell: TableCell;
  readonly label: string;
  readonly column: string;
  /** The formula that its neighbours would have in its place; null when they do not agree. */
  readonly formula: string | null;
}

function numbersAmong(groups: readonly FormulaGroup[]): Number[] {
  const numbers = groups.flatMap(group =>
    (group.numbers > 0 ? group.cellsWhere(isNumber) : []).map(({ cell, label, column }) => ({
      cell,
      label,
      column,
      formula: formulaFor(cell, group),
    })),
  );
  return [...new Map(numbers.toReversed().map(number => [number.cell, number])).values()].toReversed();
}

function isOfFormulas({ forms, formulas, numbers }: FormulaGroup): boolean {
  if (formulas >= FEWEST_FORMULAS && formulas >= numbers * MUCH_MORE) return true;
  return formulas >= FEWEST_ALIKE && formulas >= numbers * FEWEST_ALIKE && forms().size === 1;
}

function formulaFor(cell: TableCell, group: FormulaGroup): string | null {
  const usual = usualFormula(group);
  const at = parseCellAddress(cell.address);
  return usual && at ? movedTo(usual, at.row, at.column) : null;
}

function findingOf(table: RecognisedTable, { cell, label, column, formula }: Number): Finding {
  const found = figureOf(cell)?.value ?? 0;
  return told({
    rule: ID,
    severity: 'warning',
    place: placeOf(table, cell),
    expected: formula,
    found,
    values: {
      label,
      column,
      found: formatFigure(found),
      formula: formula ?? '',
      variant: formula === null ? 'only' : 'formula',
    },
  });
}
