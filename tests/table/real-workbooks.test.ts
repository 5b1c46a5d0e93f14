import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/file/read';
import { valueOf } from '../../src/figure/figure';
import { recogniseTables } from '../../src/table/recognise';
import type { ColumnRole, RecognisedTable, TableKind } from '../../src/table/table';
import { doubtsOf } from '../../src/table/table';

const folder = join(import.meta.dirname, '..', '..', '..', 'shared');
const shared = existsSync(folder) ? describe : describe.skip;

/** The tables as people read them in the printed report. */
interface TruthTable {
  readonly title: string;
  readonly kind: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    label: string;
    isTotal: boolean;
    isHeading?: boolean;
    values: readonly (number | null)[];
    raw: readonly string[];
  }[];
}

const read = (...path: readonly string[]) => readFileSync(join(folder, ...path));
const truthTables = () =>
  (
    JSON.parse(read('truth', 'report-2023-sondre-nordstrand.json').toString('utf8')) as {
      tables: TruthTable[];
    }
  ).tables;

/** Functions are KOSTRA functions; brutto and netto over all areas are told by the table's number. */
function kindOf({ kind, title }: TruthTable): TableKind {
  if (kind === 'budget-by-unit') return 'unit';
  if (kind === 'indicators' || kind === 'premises') return kind;
  return title.includes('0.1B') ? 'net' : title.includes('0.1') ? 'gross' : 'function';
}

const ROLES: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^Regnskap/, 'actual'],
  [/^Opp/, 'originalBudget'],
  [/^(?:Regulert|Justert)/, 'revisedBudget'],
  [/^Overf/, 'carriedOver'],
  [/^Avvik justert/, 'adjustedDeviation'],
  [/^Avvik/, 'deviation'],
  [/^Resultat/, 'result'],
  [/^Måltall/, 'target'],
];

/** "Avvik justert for overførte prosjekter" prints no year; it is the report's. */
function columnOf(header: string): { role?: ColumnRole; year: number } {
  const role = ROLES.find(([pattern]) => pattern.test(header))?.[1];
  return { ...(role && { role }), year: Number(/\d{4}/.exec(header)?.[0] ?? 2023) };
}

shared.each([
  ['plain', 1],
  ['live', 1],
  ['stacked', 3],
] as const)('the tables of the real report, %s', (layout, moneyHeaderRows) => {
  const file = `sondre-nordstrand-2023-${layout}.xlsx`;
  const tables = () => recogniseTables(readWorkbook(new Uint8Array(read('workbooks', file)), file));
  const pairs = () => {
    const truths = truthTables();
    return tables().map(table => ({ table, truth: truths.find(({ title }) => title === table.title) }));
  };

  test('are 32, each under its own title', () => {
    const titles = tables().map(({ title }) => title);
    expect(titles).toHaveLength(32);
    expect(new Set(titles).size).toBe(32);
    expect(pairs().filter(({ truth }) => !truth)).toEqual([]);
  });

  test('have their kind, unit, year and header rows', () => {
    for (const { table, truth } of pairs()) {
      if (!truth) throw new Error(String(table.title));
      const isMoney = !['indicators', 'premises'].includes(truth.kind);
      const headerRows = isMoney ? moneyHeaderRows : layout === 'stacked' ? 2 : 1;
      expect([table.title, table.kind, table.scale, table.year, table.headerRows.length]).toEqual([
        truth.title,
        kindOf(truth),
        isMoney ? '1000 kr' : null,
        2023,
        headerRows,
      ]);
    }
  });

  test('have the role and the year of each column', () => {
    for (const { table, truth } of pairs()) {
      const found = table.columns.map(({ role, year }) => ({ role, year }));
      expect([table.title, found]).toEqual([truth?.title, truth?.columns.map(columnOf)]);
    }
  });

  test('have every row with its figures', () => {
    for (const { table, truth } of pairs()) {
      expect([table.title, figuresOf(table)]).toEqual([truth?.title, truth && figuresOfTruth(truth, table)]);
    }
  });

  test('have their totals', () => {
    for (const { table, truth } of pairs()) {
      const totals = truth?.rows.filter(({ isTotal }) => isTotal).map(({ label }) => label) ?? [];
      const found = table.rows.filter(({ kind }) => kind === 'total' || kind === 'subtotal');
      expect([table.title, found.map(({ label }) => label)]).toEqual([table.title, totals]);
    }
  });

  test('leave nothing doubtful', () => {
    expect(tables().flatMap(table => doubtsOf(table))).toEqual([]);
  });
});

function itemsOf({ rows }: RecognisedTable) {
  return rows.filter(({ kind }) => kind !== 'section');
}

function figuresOf(table: RecognisedTable) {
  return itemsOf(table).map(({ label, cells }) => [label, ...cells.map(({ figure }) => valueOf(figure))]);
}

/** The printed figures; where the workbook calculates, its own, since the report rounded each by itself. */
function figuresOfTruth({ rows }: TruthTable, table: RecognisedTable) {
  const items = itemsOf(table);
  return rows
    .filter(({ isHeading }) => !isHeading)
    .map(({ label, values }, row) => [
      label,
      ...values.map((value, at) => {
        const cell = items[row]?.cells[at];
        return cell?.formula ? valueOf(cell.figure) : value;
      }),
    ]);
}
