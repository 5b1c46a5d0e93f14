import { difference, sum } from '../../figure/decimal';
import { formatFigure } from '../../figure/format';
import type { RecognisedTable, TableCell, TableKind, TableRow } from '../../table/table';
import { nameWords } from '../../target/name-words';
import { figureOf, ownRounding, placeOf, printedValue } from '../cells';
import type { Finding } from '../finding';
import { groupBy } from '../group';
import type { Rule } from '../rule';
import { checked, told } from '../tell';

const ID = 'B08';
/** Indicators first: they are held against the letter. */
const KINDS: readonly TableKind[] = ['indicators', 'climate', 'premises', 'keyFigures', 'timeSeries'];
/** "Antall brukere" is another thing in every table: a shorter name needs figures that agree. */
const FEWEST_WORDS = 3;

/** One measure of one name and year has one result, among the indicators and among the key figures. */
export const sameMeasure: Rule = {
  id: ID,
  severity: 'warning',
  needs: [],
  tolerance: 'rounding',
  run: ({ tables }) => {
    const pairs = pairsIn(tables.filter(({ kind }) => KINDS.includes(kind)));
    return {
      findings: pairs.filter(({ differ }) => differ.length > 0).map(findingOf),
      checks: pairs.map(({ one, other, years, differ }) =>
        checked(
          ID,
          differ.length === 0,
          (differ.length > 0 ? differ : years).flatMap(({ cell, twin }) => [
            placeOf(one.table, cell),
            placeOf(other.table, twin),
          ]),
          { label: one.row.label },
        ),
      ),
    };
  },
};

interface Measure {
  readonly table: RecognisedTable;
  readonly row: TableRow;
}

interface Year {
  readonly year: number;
  readonly cell: TableCell;
  readonly twin: TableCell;
}

interface Pair {
  readonly one: Measure;
  readonly other: Measure;
  readonly years: readonly Year[];
  readonly differ: readonly Year[];
}

/** Rows of one name in two tables, of one area as far as both say, with results of the same years. */
function pairsIn(tables: readonly RecognisedTable[]): Pair[] {
  const measures = tables.flatMap(table =>
    table.rows.filter(({ kind }) => kind === 'item').map(row => ({ table, row })),
  );
  const named = measures.filter(({ row }) => nameWords(row.label).length > 0);
  const byName = groupBy(named, ({ row }) => nameWords(row.label).join(' '));
  return [...byName.values()].flatMap(rows => {
    const [one, ...others] = rows.toSorted(
      (a, b) => KINDS.indexOf(a.table.kind) - KINDS.indexOf(b.table.kind),
    );
    return one ? others.flatMap(other => pairOf(one, other)) : [];
  });
}

function pairOf(one: Measure, other: Measure): Pair[] {
  const [area, otherArea] = [one.table.area, other.table.area];
  if (one.table.id === other.table.id || (area !== null && otherArea !== null && area !== otherArea))
    return [];
  const theirs = resultsOf(other);
  const years = [...resultsOf(one)].flatMap(([year, cell]): Year[] => {
    const twin = theirs.get(year);
    return twin && inOneUnit(cell, twin) ? [{ year, cell, twin }] : [];
  });
  const differ = years.filter(isDifferent);
  const isSame = nameWords(one.row.label).length >= FEWEST_WORDS || mostlyAgrees(years, differ);
  return years.length > 0 && isSame ? [{ one, other, years, differ }] : [];
}

/** Whether as many years agree, by figures that say something, as differ. */
function mostlyAgrees(years: readonly Year[], differ: readonly Year[]): boolean {
  const agreeing = years.filter(year => !differ.includes(year) && figureOf(year.cell)?.value !== 0);
  return agreeing.length > 0 && agreeing.length >= differ.length;
}

function resultsOf({ table, row }: Measure): Map<number, TableCell> {
  return new Map(
    table.columns.flatMap(({ role, year }, column) => {
      const cell = row.cells[column];
      const isResult = role === 'result' || role === 'actual' || (role === 'other' && year !== null);
      return isResult && year !== null && cell && figureOf(cell) ? [[year, cell] as const] : [];
    }),
  );
}

/** A share and a count of one name are two measures. */
function inOneUnit(one: TableCell, other: TableCell): boolean {
  return figureOf(one)?.percent === figureOf(other)?.percent;
}

function isDifferent({ cell, twin }: Year): boolean {
  const [one, other] = [figureOf(cell), figureOf(twin)];
  if (!one || !other) return false;
  const off = Math.abs(difference(printedValue(one), printedValue(other)));
  return off > sum([ownRounding(one), ownRounding(other)]);
}

function findingOf({ one, other, differ }: Pair): Finding {
  const last = differ.at(-1);
  if (!last) throw new RangeError('a difference without a year');
  const listing = differ.map(({ year, cell, twin }) => `${year}: ${cell.raw} / ${twin.raw}`).join(', ');
  return told({
    rule: ID,
    severity: 'warning',
    place: placeOf(other.table, last.twin),
    related: differ.flatMap(({ cell, twin }) => [
      placeOf(one.table, cell),
      ...(twin === last.twin ? [] : [placeOf(other.table, twin)]),
    ]),
    expected: last.cell.raw,
    found: last.twin.raw,
    values: {
      label: other.row.label,
      listing,
      otherSheet: one.table.sheet,
      otherCell: last.cell.address,
      years: formatFigure(differ.length),
    },
  });
}
