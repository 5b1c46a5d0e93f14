import { cellAddress } from '../../table/address';
import type { ColumnRole, RecognisedTable, TableColumn } from '../../table/table';
import { plainWords, roleOfWords } from '../../table/words';
import type { Finding, Place } from '../finding';
import { groupBy } from '../group';
import type { CheckContext, Rule } from '../rule';
import { checked, told } from '../tell';

const ID = 'H12';
/** What belongs to the year that the table reports. */
const OF_THE_YEAR: readonly ColumnRole[] = ['target', 'originalBudget', 'revisedBudget', 'deviation'];
const MEASURED: readonly ColumnRole[] = ['actual', 'result'];
/** So many other tables must report the year before one of another year stands out. */
const FEWEST_TABLES = 3;
/** They are believed before accounts that leave a year out. */
const FEWEST_WHERE_A_YEAR_LACKS = 2;
/** So many columns must be of one year to show that accounts of a later one are not theirs. */
const FEWEST_AGREEING = 2;

/** The years in the header fit together, and with those of the other tables. */
export const headerYear: Rule = {
  id: ID,
  severity: 'warning',
  needs: [],
  tolerance: 'exact',
  run: context => {
    const dated = context.tables.filter(({ columns }) => columns.some(({ year }) => year !== null));
    const found = dated.map(table => ({ table, findings: findingsIn(table, context) }));
    return {
      findings: found.flatMap(({ findings }) => findings),
      checks: found.map(({ table, findings }) =>
        checked(ID, findings.length === 0, [headerPlace(table, table.columns[0])], {
          table: table.title ?? table.address,
        }),
      ),
    };
  },
};

function findingsIn(table: RecognisedTable, context: CheckContext): Finding[] {
  const twice = repeated(table);
  if (twice.length > 0) return twice;
  return [...strangers(table, context), ...otherYear(table, context), ...otherEarlier(table, context)];
}

/** Two columns of the same words and year, also where their figures have told which of them is meant, or neither. */
function repeated(table: RecognisedTable): Finding[] {
  const counted = [...OF_THE_YEAR, ...MEASURED].filter(role => role !== 'deviation');
  const isCounted = ({ role, header }: TableColumn) =>
    counted.some(one => one === role || one === roleOfWords(plainWords(header)));
  const dated = table.columns.filter(({ year }) => year !== null);
  const alike = groupBy(dated, ({ year, header }) => `${year} ${withoutYear(header)}`);
  return [...alike.values()]
    .filter(columns => columns.length > 1 && columns.some(isCounted))
    .flatMap(([first, second]) =>
      first && second
        ? [findingOf(table, first, 'twice', { header: first.header }, [headerPlace(table, second)])]
        : [],
    );
}

/**
 * A target, a budget or a deviation of another year than the newest accounts or results, and none of theirs. Budgets of
 * several years look ahead.
 */
function strangers(table: RecognisedTable, { year: common }: CheckContext): Finding[] {
  const years = table.columns.flatMap(({ role, year }) =>
    MEASURED.includes(role) && year !== null ? [year] : [],
  );
  const newest = years.length > 0 ? Math.max(...years) : null;
  if (newest === null) return [];
  if (newest !== common) return later(table, newest);
  return OF_THE_YEAR.flatMap(role => {
    const columns = table.columns.filter(column => column.role === role && column.year !== null);
    const [first] = columns;
    const isSeries = new Set(columns.map(({ year }) => year)).size > 1;
    if (!first || isSeries || columns.some(({ year }) => year === newest)) return [];
    return [findingOf(table, first, 'stranger', { header: first.header, year: newest }, [])];
  });
}

/** Accounts or results of a later year than budgets, targets and deviations, which have none of their own year. */
function later(table: RecognisedTable, newest: number): Finding[] {
  const years = table.columns.flatMap(({ role, year }) => (OF_THE_YEAR.includes(role) ? (year ?? []) : []));
  const [year] = years;
  const agree = years.length >= FEWEST_AGREEING && years.every(other => other === year);
  const own = table.columns.filter(({ role }) => MEASURED.includes(role));
  const column = own.find(measured => measured.year === newest);
  if (year === undefined || !agree || newest <= year || !column || own.some(other => other.year === year))
    return [];
  return [findingOf(table, column, 'later', { header: column.header, year }, [])];
}

/** A table that reports another year than all the others of its kind. */
function otherYear(table: RecognisedTable, { tables, year: common }: CheckContext): Finding[] {
  if (table.year === null || table.year === common || common === null) return [];
  const others = tables.filter(other => other !== table && other.year !== null);
  const alone = others.length >= FEWEST_TABLES && others.every(({ year }) => year === common);
  const column = table.columns.findLast(({ year }) => year === table.year);
  if (!alone || !column) return [];
  return [findingOf(table, column, 'otherTables', { header: column.header, year: common }, [])];
}

/** Accounts or results of an earlier year, where all other tables of the same year have another earlier year. */
function otherEarlier(table: RecognisedTable, { tables }: CheckContext): Finding[] {
  const own = newestEarlier(table);
  const isOther = (other: RecognisedTable) => other !== table && other.year === table.year;
  const nearest = tables.find(other => isOther(other) && newestEarlier(other) !== null);
  if (!own || !nearest || newestEarlier(nearest)?.year === own.year) return [];
  const others = tables.filter(isOther).flatMap(other => newestEarlier(other) ?? []);
  const [first] = others;
  const lacksYear = Number(own.year) < Number(first?.year) && Number(first?.year) === Number(table.year) - 1;
  const fewest = lacksYear ? FEWEST_WHERE_A_YEAR_LACKS : FEWEST_TABLES;
  if (!first || others.length < fewest || others.some(({ year }) => year !== first.year)) return [];
  return [findingOf(table, own, 'otherEarlier', { header: own.header, year: first.year ?? '' }, [])];
}

/** Each table is held against all others. */
const known = new WeakMap<RecognisedTable, TableColumn | null>();

function newestEarlier(table: RecognisedTable): TableColumn | null {
  const before = known.get(table);
  if (before !== undefined) return before;
  const newest = readNewestEarlier(table);
  known.set(table, newest);
  return newest;
}

function readNewestEarlier({ columns, year: reported }: RecognisedTable): TableColumn | null {
  const earlier = columns.filter(
    ({ role, year }) => MEASURED.includes(role) && year !== null && reported !== null && year < reported,
  );
  const [newest] = earlier.toSorted((one, other) => (other.year ?? 0) - (one.year ?? 0));
  return newest ?? null;
}

function findingOf(
  table: RecognisedTable,
  column: TableColumn,
  variant: string,
  values: Finding['values'],
  related: readonly Place[],
): Finding {
  return told({
    rule: ID,
    severity: 'warning',
    place: headerPlace(table, column),
    related,
    expected: values.year ?? null,
    found: column.header,
    values: { ...values, variant, table: table.title ?? table.address },
  });
}

function headerPlace(table: RecognisedTable, column: TableColumn | undefined): Place {
  const row = table.headerRows.at(-1) ?? 0;
  return { sheet: table.sheet, cell: cellAddress(row, column?.column ?? table.labelColumn) };
}

function withoutYear(header: string): string {
  return header.toLowerCase().replace(/\d{4}/g, '').replace(/\s+/g, ' ').trim();
}
