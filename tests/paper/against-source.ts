import { nb } from '../../src/language/nb';
import type { DraftCell } from '../../src/report/command';
import { valueAt } from '../../src/table/sheet';
import type { RecognisedTable, TableKind } from '../../src/table/table';
import { parseCellAddress } from '../../src/table/address';
import type { Case, Comparison, Difference } from './case';
import { calculatedAt, comparison, formulaCells, same } from './case';
import {
  counted,
  deviationExpected,
  figuresBehind,
  metExpected,
  moneyExpected,
  pointedAt,
  sourceValue,
} from './oracle';

/** The kinds of money table, in the order in which their sheets are drafted, and how the sheets are called. */
const MONEY: readonly TableKind[] = ['gross', 'net', 'function', 'unit'];
const MONEY_SHEET = /^(Hovedoversikt|Resultat per enhet)/;
const BODY = 3;

/** Every cell that points at one source cell, against what a reader counts in that cell. */
export function pointersAgainstSource(given: Case): Comparison {
  return comparison(
    formulaCells(given).flatMap(({ sheet, row, column, cell }) => {
      const at = pointedAt(cell.formula);
      const source = given.workbook.sheets.find(({ name }) => name === at?.sheet);
      const place = at && parseCellAddress(at.address);
      if (!source || !place) return [];
      const expected = counted(valueAt(source, place.row, place.column));
      return [
        { place: `${sheet} ${row},${column}`, value: calculatedAt(given, sheet, row, column), expected },
      ];
    }),
  );
}

/** Every cell against the value it was drafted with. */
export function againstDraft(given: Case): Comparison {
  return comparison(
    given.sheets.flatMap(({ name, rows }) =>
      rows.flatMap((cells, row) =>
        cells.flatMap((cell, column): Difference[] =>
          cell
            ? [
                {
                  place: `${name} ${row},${column}`,
                  value: calculatedAt(given, name, row, column),
                  expected: cell.value,
                },
              ]
            : [],
        ),
      ),
    ),
  );
}

/** Every figure of the money tables, with where it stands in its source and in the report. */
function moneyFigures(given: Case) {
  const sources = MONEY.flatMap(kind => given.tables.filter(table => table.kind === kind));
  const drafted = given.sheets.filter(({ name }) => MONEY_SHEET.test(name));
  return sources.flatMap((table, index) =>
    table.rows.flatMap(({ kind }, row) =>
      kind === 'section'
        ? []
        : [...table.columns.keys()].map(column => ({ table, row, column, sheet: drafted[index] })),
    ),
  );
}

/** The deviations that charts are drawn from, as budget − accounts of the cells that their row points at. */
export function chartsAgainstSource(given: Case): Comparison {
  const drawn = given.sheets.filter(({ chart }) => chart?.series.length === 1);
  return comparison(
    drawn.flatMap(({ name, rows, chart }) =>
      rows.slice(BODY, (chart?.lastRow ?? 0) + 1).map(([, budget, actual], index) => ({
        place: `${name} ${BODY + index}`,
        value: calculatedAt(given, name, BODY + index, chart?.series[0]?.column ?? 0),
        expected: sourceOf(given, budget) - sourceOf(given, actual),
      })),
    ),
  );
}

/** The number in the source cell that a cell points at. */
function sourceOf({ workbook }: Case, cell: DraftCell | null | undefined): number {
  const at = pointedAt(cell?.formula ?? '');
  const place = at && parseCellAddress(at.address);
  const sheet = workbook.sheets.find(({ name }) => name === at?.sheet);
  return Number(place && sheet && counted(valueAt(sheet, place.row, place.column)));
}

/** The sums and deviations of the money tables, by arithmetic on the source; with `all`, every figure. */
export function moneyAgainstSource(given: Case, all = false): Comparison {
  return comparison(
    moneyFigures(given)
      .filter(({ sheet, row, column }) => {
        const formula = sheet?.rows[BODY + row]?.[column + 1]?.formula ?? '';
        return all || pointedAt(formula) === null;
      })
      .map(({ table, row, column, sheet }) => ({
        place: `${sheet?.name} ${table.rows[row]?.label} ${table.columns[column]?.header}`,
        value: calculatedAt(given, sheet?.name ?? '', BODY + row, column + 1),
        expected: moneyExpected(given.workbook, table, row, column),
      })),
  );
}

/** Money figures further from the source's print than half a unit for every rounded figure behind the two. */
export function moneyAgainstPrint(given: Case): {
  readonly differing: number;
  readonly beyondRounding: readonly string[];
} {
  const differing = moneyFigures(given).flatMap(({ table, row, column, sheet }) => {
    const printed = sourceValue(given.workbook, table, row, column);
    const value = calculatedAt(given, sheet?.name ?? '', BODY + row, column + 1);
    if (typeof printed !== 'number' || typeof value !== 'number' || same(value, printed)) return [];
    const allowed = (figuresBehind(table, row, column) + 1) / 2;
    const place = `${table.sheet} ${table.rows[row]?.cells[column]?.address} ${printed}: ${value}`;
    return [{ place, beyond: Math.abs(value - printed) > allowed }];
  });
  return {
    differing: differing.length,
    beyondRounding: differing.filter(({ beyond }) => beyond).map(({ place }) => place),
  };
}

interface MeasuredRow {
  readonly table: RecognisedTable;
  /** Index into the table's rows. */
  readonly index: number;
  readonly sheet: string;
  readonly at: number;
  readonly columnOf: (header: string) => number;
}

/** The rows of tables that stand below each other on one sheet, each table under a heading of its own. */
function measuredRows({ sheets, tables }: Case, name: string, kind: TableKind): MeasuredRow[] {
  const sheet = sheets.find(other => other.name === name);
  const header = sheet?.rows[BODY - 1]?.map(cell => cell?.value) ?? [];
  let at = BODY;
  return tables
    .filter(table => table.kind === kind)
    .flatMap(table => {
      at += 1;
      return table.rows.flatMap((source, index) => {
        const row = { table, index, sheet: name, at, columnOf: (words: string) => header.indexOf(words) };
        at += 1;
        return source.kind === 'section' ? [] : [row];
      });
    });
}

/** The deviations of the indicators, result − target, and of the premises, target − result. */
export function deviationsAgainstSource(given: Case): Comparison {
  const of = (name: string, kind: TableKind, sign: number) =>
    measuredRows(given, name, kind).map(({ table, index, sheet, at, columnOf }) => {
      const expected = deviationExpected(given.workbook, table, index);
      return {
        place: `${sheet} ${table.rows[index]?.label}`,
        value: calculatedAt(given, sheet, at, columnOf(`Avvik ${table.year}`)),
        expected: typeof expected === 'number' ? sign * expected + 0 : expected,
      };
    });
  return comparison([...of('Måloppnåelse', 'indicators', 1), ...of('Budsjettpremisser', 'premises', -1)]);
}

/** The verdict on each indicator against the sign in front of its target, or the direction that was settled. */
export function outcomesAgainstSource(given: Case): Comparison {
  const { outcomes } = nb.report;
  return comparison(
    measuredRows(given, 'Måloppnåelse', 'indicators').map(({ table, index, sheet, at, columnOf }) => {
      const row = table.rows[index];
      const target = row?.cells[table.columns.findIndex(({ role }) => role === 'target')]?.raw ?? '';
      const assessed = given.check.indicators.find(
        ({ tableId, cell }) => tableId === table.id && cell === row?.labelAddress,
      );
      const deviation = deviationExpected(given.workbook, table, index);
      const met = metExpected(target, assessed?.direction ?? 'unknown', deviation);
      return {
        place: `${row?.label}`,
        value: calculatedAt(given, sheet, at, columnOf('Måloppnåelse')),
        expected: met === null ? outcomes.notAssessable : met ? outcomes.met : outcomes.notMet,
      };
    }),
  );
}

/** Rows whose printed deviation is another than the right one, by more than rounding to one decimal. */
export function turnedInPrint(given: Case): readonly (readonly [number, number])[] {
  const tables = given.tables.filter(({ kind }) => kind === 'indicators');
  return tables.flatMap(table => {
    const column = table.columns.findIndex(({ role }) => role === 'deviation');
    return table.rows.flatMap((_, row) => {
      const [raw, expected] = [
        sourceValue(given.workbook, table, row, column),
        deviationExpected(given.workbook, table, row),
      ];
      if (typeof raw !== 'number' || typeof expected !== 'number') return [];
      const percent = table.rows[row]?.cells.some(({ figure }) => figure.kind === 'figure' && figure.percent);
      const printed = percent ? raw * 100 : raw;
      return Math.abs(printed - expected) > 0.151 ? [[expected, Math.round(printed * 10) / 10] as const] : [];
    });
  });
}
