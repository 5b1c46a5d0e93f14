import { formatFigure } from '../../figure/format';
import type { RecognisedTable, TableCell, TableKind, TableRow } from '../../table/table';
import { isPercentColumn } from '../../table/words';
import { figureOf, placeOf, printedValue } from '../cells';
import { eachTable } from '../each-table';
import type { Finding, Place } from '../finding';
import { type Form, workFrom } from '../worked-out';
import type { Rule } from '../rule';
import { checked, told } from '../tell';

const ID = 'A10';
const KINDS: readonly TableKind[] = ['timeSeries', 'keyFigures', 'money'];
const CHANGE = /endring|økning|auke|vekst|nedgang|reduksjon/i;
/** So many columns must follow, and so many times more than do not, before one that does not is wrong. */
const FEWEST_HOLDING = 2;
const MUCH_MORE = 2;
/** A series begins a new row of changes for the rows just above it. */
const NEAREST = 5;

/** A row of changes follows from a row above it and its neighbours there, in per cent or in whole, as most columns show. */
export const changeRow: Rule = {
  id: ID,
  severity: 'error',
  needs: [],
  tolerance: 'rounding',
  run: eachTable(table => {
    const rows = KINDS.includes(table.kind) ? table.rows : [];
    const found = rows.flatMap((_, index) => changesIn(table, index));
    return {
      findings: found.flatMap(({ row, changes }) =>
        changes.filter(({ holds }) => !holds).map(change => findingOf(table, row, change)),
      ),
      checks: found.flatMap(({ row, changes }) =>
        changes.map(change =>
          checked(ID, change.holds, placesOf(table, change), { label: row.label, column: change.header }),
        ),
      ),
    };
  }),
};

interface Change {
  readonly header: string;
  readonly form: Form;
  readonly cell: TableCell;
  readonly now: TableCell;
  readonly before: TableCell;
  readonly expected: number;
  readonly holds: boolean;
}

interface Changes {
  readonly row: TableRow;
  readonly changes: readonly Change[];
}

function changesIn(table: RecognisedTable, index: number): Changes[] {
  const row = table.rows[index];
  if (!row || row.kind === 'section' || !CHANGE.test(row.label)) return [];
  const bases = table.rows
    .slice(Math.max(0, index - NEAREST), index)
    .filter(({ kind, label }) => kind !== 'section' && !CHANGE.test(label));
  const tried = bases.flatMap(base =>
    (['change', 'difference'] as const).flatMap(form =>
      ([-1, 1] as const).map(step => changesFrom(table, row, base, form, step)),
    ),
  );
  const held = (changes: readonly Change[]) => changes.filter(({ holds }) => holds).length;
  const [best = []] = tried.toSorted((one, other) => held(other) - held(one));
  const isSure = held(best) >= FEWEST_HOLDING && held(best) >= MUCH_MORE * (best.length - held(best));
  return isSure ? [{ row, changes: best }] : [];
}

/** @param step where the year before stands: −1 to the left, 1 to the right */
function changesFrom(
  table: RecognisedTable,
  row: TableRow,
  base: TableRow,
  form: Form,
  step: 1 | -1,
): Change[] {
  const columns = table.columns.flatMap(({ role, header }, column) =>
    role === 'comment' || role === 'outcome' || isPercentColumn(header) ? [] : [column],
  );
  return columns.flatMap((column, at): Change[] => {
    const [cell, now, before] = [row.cells[column], base.cells[column], base.cells[columns[at + step] ?? -1]];
    const [found, x, y] = [cell, now, before].map(figureOf);
    const worked = found && x && y ? workFrom(form, x, y, found) : null;
    if (!cell || !now || !before || !worked) return [];
    const { header = '' } = table.columns[column] ?? {};
    return [{ header, form, cell, now, before, expected: worked.expected, holds: worked.holds }];
  });
}

function findingOf(table: RecognisedTable, { label }: TableRow, change: Change): Finding {
  const { header, form, cell, now, before, expected } = change;
  const figure = figureOf(cell);
  const found = figure ? printedValue(figure) : 0;
  const [place, ...related] = placesOf(table, change);
  return told({
    rule: ID,
    severity: 'error',
    place: place ?? placeOf(table, cell),
    related,
    expected,
    found,
    values: {
      variant: form,
      label,
      column: header,
      now: now.raw,
      before: before.raw,
      expected: formatFigure(expected),
      found: formatFigure(found),
    },
  });
}

function placesOf(table: RecognisedTable, { cell, now, before }: Change): Place[] {
  return [cell, now, before].map(one => placeOf(table, one));
}
