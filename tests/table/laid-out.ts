import * as fc from 'fast-check';
import type { DrawnColumn, DrawnTable } from './drawn-table';
import type { Cell } from './sheets';

/** One of the many ways a person would lay a table out. */
export interface Variant {
  readonly top: number;
  readonly left: number;
  readonly title: 'above' | 'farAbove' | 'beside' | 'missing';
  readonly unit: 'above' | 'corner' | 'below' | 'missing';
  readonly years: 'behind' | 'rowBelow' | 'rowAbove';
  readonly splitWords: boolean;
  readonly blankRowUnderHeader: boolean;
  readonly codes: 'none' | 'inLabel' | 'ownColumn';
  readonly comment: boolean;
  readonly blankColumn: boolean;
  readonly numbers: 'number' | ' ' | '\u00A0' | '\u202F' | '\u2009';
  readonly minus: '-' | '−' | '–';
  readonly totalFirst: boolean;
  readonly note: boolean;
  readonly numbering: boolean;
}

export const variant: fc.Arbitrary<Variant> = fc.record({
  top: fc.integer({ min: 0, max: 6 }),
  left: fc.integer({ min: 0, max: 3 }),
  title: fc.constantFrom('above', 'farAbove', 'beside', 'missing'),
  unit: fc.constantFrom('above', 'corner', 'below', 'missing'),
  years: fc.constantFrom('behind', 'rowBelow', 'rowAbove'),
  splitWords: fc.boolean(),
  blankRowUnderHeader: fc.boolean(),
  codes: fc.constantFrom('none', 'inLabel', 'ownColumn'),
  comment: fc.boolean(),
  blankColumn: fc.boolean(),
  numbers: fc.constantFrom('number', ' ', '\u00A0', '\u202F', '\u2009'),
  minus: fc.constantFrom('-', '−', '–'),
  totalFirst: fc.boolean(),
  note: fc.boolean(),
  numbering: fc.boolean(),
});

export interface LaidOut {
  readonly rows: readonly (readonly Cell[])[];
  /** Zero-based column of each drawn column. */
  readonly columns: readonly number[];
}

/** Lays the table out. */
export function laidOut(table: DrawnTable, variant: Variant): LaidOut {
  const { left, title, codes } = variant;
  const margin = [...Array<Cell>(left).fill(null), ...(title === 'beside' ? [null] : [])];
  const withCode = codes === 'ownColumn';
  const first = margin.length + (withCode ? 2 : 1);
  const blankAt = variant.blankColumn ? Math.ceil(table.columns.length / 2) : table.columns.length;
  const row = (code: Cell, label: Cell, cells: readonly Cell[], comment: Cell): Cell[] => [
    ...margin,
    ...(withCode ? [code] : []),
    label,
    ...cells.slice(0, blankAt),
    ...(variant.blankColumn ? [null] : []),
    ...cells.slice(blankAt),
    ...(variant.comment ? [comment] : []),
  ];
  return {
    rows: [
      ...above(table, variant, margin),
      ...headerOf(table, variant, row),
      ...(variant.blankRowUnderHeader ? [[]] : []),
      ...bodyOf(table, variant, row),
      ...(variant.unit === 'below' ? [[...margin, 'Tall i 1000 kr']] : []),
      ...(variant.note ? [[...margin, '*) Tall overføres hovedoversikten']] : []),
    ],
    columns: table.columns.map((_, at) => first + at + (at >= blankAt ? 1 : 0)),
  };
}

/** Several tables under each other, a blank row between. */
export function stacked(...tables: readonly LaidOut[]): Cell[][] {
  return tables.flatMap(({ rows }) => [...rows.map(row => [...row]), []]);
}

/** Two tables side by side, a blank column between; returns where the second one begins, too. */
export function sideBySide(one: LaidOut, other: LaidOut): { rows: Cell[][]; column: number } {
  const width = Math.max(...one.rows.map(row => row.length));
  const height = Math.max(one.rows.length, other.rows.length);
  const rows = Array.from({ length: height }, (_, at): Cell[] => {
    const left = one.rows[at] ?? [];
    return [...left, ...Array<Cell>(width + 1 - left.length).fill(null), ...(other.rows[at] ?? [])];
  });
  return { rows, column: width + 1 };
}

type RowOf = (code: Cell, label: Cell, cells: readonly Cell[], comment: Cell) => Cell[];

function above(table: DrawnTable, { top, left, title, unit }: Variant, margin: readonly Cell[]): Cell[][] {
  const titleRow = left > 0 ? [table.title] : [...margin, table.title];
  return [
    ...Array.from({ length: top }, (): Cell[] => []),
    ...(title === 'above' ? [titleRow] : []),
    ...(title === 'farAbove' ? [titleRow, [], []] : []),
    ...(unit === 'above' ? [[...margin, 'Beløp i 1000 kr']] : []),
  ];
}

function headerOf(table: DrawnTable, { unit, title, left, numbering, ...variant }: Variant, row: RowOf) {
  const lines = headerLines(table.columns, variant).map((cells, at, all) => {
    const isLast = at === all.length - 1;
    return row(
      null,
      isLast && unit === 'corner' ? 'Tall i 1000 kr' : null,
      cells,
      isLast ? 'Kommentar' : null,
    );
  });
  if (title === 'beside' && lines[0]) lines[0][left] = table.title;
  const numbers = table.columns.map((_, at) => at + 1);
  return numbering ? [...lines, row(null, null, numbers, null)] : lines;
}

function headerLines(
  columns: readonly DrawnColumn[],
  { years, splitWords }: Pick<Variant, 'years' | 'splitWords'>,
): Cell[][] {
  const height = splitWords ? Math.min(2, Math.max(...columns.map(({ words }) => words.length))) : 1;
  const parts = columns.map(({ words, year }) => {
    const lines = height === 1 ? [words.join(' ')] : [words[0] ?? '', words.slice(1).join(' ')];
    const last = lines[lines.length - 1] ?? '';
    return years === 'behind' && year !== null ? [...lines.slice(0, -1), `${last} ${year}`.trim()] : lines;
  });
  const lines = Array.from({ length: height }, (_, at) => parts.map((part): Cell => part[at] || null));
  const yearLine = columns.map(({ year }): Cell => year);
  if (years === 'rowBelow') return [...lines, yearLine];
  return years === 'rowAbove' ? [yearLine, ...lines] : lines;
}

function bodyOf({ rows }: DrawnTable, { totalFirst, codes, ...variant }: Variant, row: RowOf): Cell[][] {
  const ordered = totalFirst ? [...rows.slice(-1), ...rows.slice(0, -1)] : rows;
  return ordered.map(({ label, total, values }, at) => {
    const code = total ? null : 201 + at * 7;
    const text = codes === 'inLabel' && code !== null ? `${code} ${label}` : label;
    const comment = at % 2 === 1 ? 'Skyldes vakanser i perioden' : null;
    return row(
      code,
      text,
      values.map(value => printed(value, variant)),
      comment,
    );
  });
}

function printed(
  value: number | string | null,
  { numbers, minus }: Pick<Variant, 'numbers' | 'minus'>,
): Cell {
  if (typeof value !== 'number') return value;
  if (numbers === 'number') return { value, format: '#,##0' };
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, numbers);
  return (value < 0 ? minus : '') + grouped + (fraction === undefined ? '' : `,${fraction}`);
}
