import { expect } from '@jest/globals';
import { recogniseTables } from '../../src/table/recognise';
import type { RecognisedTable } from '../../src/table/table';
import { doubtsOf } from '../../src/table/table';
import type { Cell } from './sheets';
import { sheetOf, workbookOf } from './sheets';

export type Rows = readonly (readonly Cell[])[];

/** One table drawn as a person might, and what a reader sees in it. */
export interface Shape {
  readonly rows: Rows;
  readonly title?: string | null;
  readonly scale?: string | null;
  /** Role and year of each column. */
  readonly columns?: string;
  /** The rows by their labels; a sum with the numbers of its parts. */
  readonly labels?: string;
  readonly doubts?: readonly string[];
}

export const UNIT = ['Tall i 1000 kr'];
export const YEARS = [
  'Regnskap 2025',
  'Opprinnelig budsjett 2026',
  'Justert budsjett 2026',
  'Regnskap 2026',
  'Avvik 2026',
];
export const ROLES = 'actual 2025, originalBudget 2026, revisedBudget 2026, actual 2026, deviation 2026';
export const NORTH = [310, 320, 330, 300, 30];
export const SOUTH = [415, 400, 410, 425, -15];
export const WEST = [217, 220, 230, 228, 2];
export const EAST = [118, 120, 121, 140, -19];
export const sum = (...rows: readonly (readonly number[])[]) =>
  YEARS.map((_, at) => rows.reduce((total, row) => total + (row[at] ?? 0), 0));
export const OMSORG = sum(NORTH, SOUTH);
export const KULTUR = sum(WEST, EAST);
export const ALL = sum(NORTH, SOUTH, WEST, EAST);

const seen = ({ rows }: Pick<RecognisedTable, 'rows'>) =>
  rows
    .map(({ label, kind, parts }) => (kind === 'item' ? label : `${label} = ${parts.join('+') || kind}`))
    .join(', ');

export function expectShape({ rows, ...expected }: Shape): void {
  const tables = recogniseTables(workbookOf(sheetOf('Ark1', rows)));
  expect(tables).toHaveLength(1);
  const [table] = tables;
  if (!table) return;
  const found: Omit<Shape, 'rows'> = {
    title: table.title,
    scale: table.scale,
    columns: table.columns.map(({ role, year }) => `${role} ${year ?? '–'}`).join(', '),
    labels: seen(table),
    doubts: doubtsOf(table).map(({ code }) => code),
  };
  expect(found).toMatchObject({ doubts: [], ...expected });
}

export const small = [
  ['Nord', ...NORTH],
  ['Sør', ...SOUTH],
];
