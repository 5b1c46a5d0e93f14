import { cellAddress } from '../../table/address';
import type { RecognisedTable, TableRow } from '../../table/table';
import { saysOfWhich, plainWords } from '../../table/words';
import { figureOf, placeOf } from '../cells';
import { eachTable } from '../each-table';
import type { Finding, Place } from '../finding';
import { rowsReferred } from '../formula';
import { type FormulaGroup, formulaGroups, movedTo, usualFormula } from '../formula-group';
import { parseCellAddress } from '../../table/address';
import type { Rule } from '../rule';
import { checked, told } from '../tell';

const ID = 'H07';
const FEWEST_ALIKE = 3;

/** A formula does as its neighbours do, and a sum takes in every row that stands above it. */
export const oddFormula: Rule = {
  id: ID,
  severity: 'warning',
  needs: [],
  tolerance: 'exact',
  run: eachTable(table => {
    if (!table.rows.some(({ cells }) => cells.some(({ formula }) => formula !== null))) return {};
    const findings = findingsIn(table);
    const places = findings.map(({ place }) => place);
    const check = checked(ID, findings.length === 0, places, { table: table.title ?? table.address });
    return { findings, checks: [check] };
  }),
};

function findingsIn(table: RecognisedTable): Finding[] {
  const skipped = table.rows.flatMap((_, index) => skippedRow(table, index));
  const told = new Set(skipped.flatMap(({ place, related }) => [place, ...related].map(({ cell }) => cell)));
  const odd = formulaGroups(table).flatMap(group => oddOnes(table, group));
  return [...skipped, ...odd.filter(({ place }) => !told.has(place.cell))];
}

/** Formulas that differ from what most of their group do. */
function oddOnes(table: RecognisedTable, group: FormulaGroup): Finding[] {
  if (group.formulas < FEWEST_ALIKE) return [];
  const usual = usualFormula(group);
  const alike = group.forms().get(usual ?? '') ?? 0;
  if (usual === null || alike < FEWEST_ALIKE || alike === group.formulas) return [];
  const odd = group.cellsWhere((cell, form) => form !== null && !cell.error && form !== usual);
  if (odd.length * FEWEST_ALIKE > alike) return [];
  return odd.map(({ cell, label, column }) => {
    const at = parseCellAddress(cell.address);
    const expected = at && movedTo(usual, at.row, at.column);
    return told({
      rule: ID,
      severity: 'warning',
      place: placeOf(table, cell),
      expected,
      found: cell.formula,
      values: {
        label,
        column,
        formula: cell.formula ?? '',
        expected: expected ?? '',
        variant: expected ? 'unlike' : 'unlikeOthers',
      },
    });
  });
}

/** One finding for a sum whose range ends above a row that stands between it and the sum. */
function skippedRow(table: RecognisedTable, index: number): Finding[] {
  const row = table.rows[index];
  if (!row || row.kind === 'item' || row.kind === 'section') return [];
  const cells = row.cells.flatMap((cell, column) => {
    const skipped = /^=SUM\(/i.test(cell.formula ?? '') ? skippedBy(table, index, column) : null;
    return skipped ? [{ cell, column, skipped }] : [];
  });
  const [first] = cells;
  if (!first) return [];
  const at = cellAddress(first.skipped.row, table.columns[first.column]?.column ?? 0);
  const related: Place[] = cells.slice(1).map(({ cell }) => placeOf(table, cell));
  return [
    told({
      rule: ID,
      severity: 'warning',
      place: placeOf(table, first.cell),
      related: [{ sheet: table.sheet, cell: at }, ...related],
      found: first.cell.formula,
      values: {
        variant: 'skips',
        label: row.label,
        column: table.columns[first.column]?.header ?? '',
        formula: first.cell.formula ?? '',
        skipped: first.skipped.label,
        cell: at,
      },
    }),
  ];
}

/** The row just above or below the summed ones, or between them, that no formula of a sum takes in. */
function skippedBy(table: RecognisedTable, index: number, column: number): TableRow | null {
  const sheetColumn = table.columns[column]?.column ?? 0;
  const own = rowsReferred(table.rows[index]?.cells[column]?.formula ?? '', sheetColumn);
  const first = Math.min(...own);
  const above = table.rows.slice(0, index).filter(({ row }) => row >= first);
  const counted = above.filter(({ row }) => own.includes(row));
  if (counted.length === above.length) return null;
  const taken = new Set(
    table.rows.flatMap(({ kind, cells }) =>
      kind === 'item' ? [] : rowsReferred(cells[column]?.formula ?? '', sheetColumn),
    ),
  );
  const skipped = above.filter(
    ({ row, kind, label, cells }) =>
      kind === 'item' && !taken.has(row) && figureOf(cells[column]) && !saysOfWhich(plainWords(label)),
  );
  return counted.length >= 2 && skipped.length === 1 ? (skipped[0] ?? null) : null;
}
