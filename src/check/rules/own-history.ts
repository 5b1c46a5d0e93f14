import { difference, product, quotient } from '../../figure/decimal';
import { formatFigure } from '../../figure/format';
import type { RecognisedTable, TableCell, TableColumn, TableKind, TableRow } from '../../table/table';
import { figureOf, placeOf } from '../cells';
import { eachTable } from '../each-table';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { checked, told } from '../tell';

const ID = 'H09';
const KINDS: readonly TableKind[] = ['indicators', 'premises', 'keyFigures', 'timeSeries', 'climate'];
/** The row's other figures must agree so well, and be so many, before one of them can be far outside. */
const STEADY = 2;
const FEWEST_OTHERS = 2;
/** So many times the others, and not so many that it is another thing: a decimal comma that slipped one or two places. */
const SLIPS: readonly (readonly [least: number, most: number])[] = [
  [7, 14],
  [70, 140],
];
/** Changes from year to year have no level of their own. */
const CHANGE = /endring|økning|auke|vekst|nedgang|reduksjon/i;
/** Smaller counts jump by themselves; scores and rates do not. */
const LEAST_COUNT = 10;

/** A result is not ten or a hundred times its own history, or a tenth or a hundredth of it. */
export const ownHistory: Rule = {
  id: ID,
  severity: 'error',
  needs: [],
  tolerance: 'exact',
  run: eachTable(table => {
    const columns = measuredColumns(table);
    const rows = (KINDS.includes(table.kind) ? table.rows : [])
      .map(row => ({ row, cells: measured(table, row, columns) }))
      .filter(({ cells }) => cells.length > FEWEST_OTHERS);
    const found = rows.map(one => ({ ...one, slips: slipsAmong(one.cells) }));
    const suspicions = found.flatMap(({ row, cells, slips }) =>
      slips.map(slip => ({ finding: findingOf(table, row, slip, cells), instead: withCommaMoved(slip) })),
    );
    return {
      findings: suspicions.map(({ finding }) => finding),
      suspicions,
      checks: found.map(({ row, slips, cells }) => {
        const places = (slips.length > 0 ? slips : cells).map(({ cell }) => placeOf(table, cell));
        return checked(ID, slips.length === 0, places, { label: row.label });
      }),
    };
  }),
};

interface Measured {
  readonly cell: TableCell;
  readonly value: number;
  readonly decimals: number;
  readonly isTarget: boolean;
}

/** The columns of results and targets, as indexes; of years of a series too. */
function measuredColumns({ columns }: RecognisedTable): number[] {
  const isOfSeries = ({ role, year, header }: TableColumn) =>
    role === 'other' && year !== null && !CHANGE.test(header);
  return columns.flatMap((own, column) =>
    own.role === 'result' || own.role === 'target' || isOfSeries(own) ? [column] : [],
  );
}

function measured(
  table: RecognisedTable,
  { kind, label, cells }: TableRow,
  columns: readonly number[],
): Measured[] {
  if (kind === 'section' || CHANGE.test(label)) return [];
  return columns.flatMap((column): Measured[] => {
    const cell = cells[column];
    const figure = figureOf(cell);
    if (!cell || !figure) return [];
    const isTarget = table.columns[column]?.role === 'target';
    return [{ cell, value: Math.abs(figure.value), decimals: figure.decimals, isTarget }];
  });
}

/** Where the largest is not even this many times the smallest, none has slipped. */
const NEAREST_SLIP = 6;

function slipsAmong(cells: readonly Measured[]): Measured[] {
  const values = cells.map(({ value }) => value);
  const mayHave = Math.max(...values) >= Math.min(...values) * NEAREST_SLIP;
  return mayHave ? cells.filter(cell => hasSlipped(cell, cells)) : [];
}

function hasSlipped({ cell, value }: Measured, all: readonly Measured[]): boolean {
  const rest = all.filter(other => other.cell !== cell);
  const others = rest.map(other => other.value);
  const [least, most] = [Math.min(...others), Math.max(...others)];
  if (others.length < FEWEST_OTHERS || least === 0 || most > product(least, STEADY) || value === 0)
    return false;
  if (rest.every(({ decimals }) => decimals === 0) && Math.max(value, most) < LEAST_COUNT) return false;
  const within = (ratio: number) => SLIPS.some(([low, high]) => ratio >= low && ratio <= high);
  return value > most ? within(quotient(value, most, 2)) : within(quotient(least, value, 2));
}

/** What a figure may be whose comma has slipped one or two places. */
function withCommaMoved({ cell }: Measured): number[] {
  const figure = figureOf(cell);
  return figure ? [0.01, 0.1, 10, 100].map(factor => product(figure.value, factor)) : [];
}

function findingOf(
  table: RecognisedTable,
  row: TableRow,
  { cell, value, isTarget }: Measured,
  all: readonly Measured[],
): Finding {
  const others = all.filter(other => other.cell !== cell);
  const [least, most] = [
    Math.min(...others.map(one => one.value)),
    Math.max(...others.map(one => one.value)),
  ];
  const up = difference(value, most) > 0;
  return told({
    rule: ID,
    severity: 'error',
    place: placeOf(table, cell),
    related: others.map(other => placeOf(table, other.cell)),
    found: cell.raw,
    values: {
      label: row.label,
      found: cell.raw,
      least: formatFigure(least),
      most: formatFigure(most),
      variant: `${isTarget ? 'target' : 'result'}${up ? 'High' : 'Low'}`,
    },
  });
}
