import * as fc from 'fast-check';
import type { ColumnRole } from '../../src/table/table';
import type { Cell } from './sheets';

/** A budget table drawn at random, and one of the many ways a person would lay it out. */

export interface DrawnColumn {
  readonly role: ColumnRole;
  readonly year: number;
  /** The header's words, a part a row where they are split. */
  readonly words: readonly string[];
}

export interface DrawnRow {
  readonly label: string;
  readonly total: boolean;
  readonly values: readonly number[];
}

export interface DrawnTable {
  readonly title: string;
  readonly columns: readonly DrawnColumn[];
  readonly rows: readonly DrawnRow[];
}

/** Where title, unit line, years and the rest stand. */
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
  readonly numbers: 'number' | 'spaced' | 'noBreak' | 'narrow' | 'thin';
  readonly minus: '-' | '−' | '–';
  readonly totalFirst: boolean;
  readonly note: boolean;
  readonly numbering: boolean;
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  originalBudget: [
    'Oppr. budsjett',
    'Opprinnelig budsjett',
    'Opprinneleg budsjett',
    'Vedtatt budsjett',
    'Vedteke budsjett',
    'Dok. 3',
    'Dok 3',
    'Oppr. bud.',
    'Budsjett Dok. 3',
  ],
  revisedBudget: [
    'Regulert budsjett',
    'Justert budsjett',
    'Revidert budsjett',
    'Reg. bud.',
    'Just. budsjett',
    'Rev. budsjett',
    'Regulert bud-sjett',
    'Årsbudsjett inkl. endringer',
    'Disponibelt budsjett',
  ],
  actual: ['Regnskap', 'Rekneskap', 'Regn-skap', 'Regnskap pr. 31.12.'],
  deviation: [
    'Avvik',
    'Avvik reg.bud/regn-skap',
    'Budsjettavvik',
    'Mer-/mindreforbruk',
    'Meir-/mindreforbruk',
  ],
  carriedOver: ['Overført', 'Overførte prosjekt-midler', 'Overføres', 'Overførte midlar', 'Overføring'],
  adjustedDeviation: [
    'Avvik justert',
    'Justert avvik',
    'Avvik etter overføring',
    'Avvik justert for overførte midler',
  ],
};

const LABELS = [
  'Administrasjon',
  'Barnehage',
  'Barnevern',
  'Helsestasjon',
  'Hjemmetjeneste',
  'Sykehjem',
  'Sosialtjeneste',
  'Kultur',
  'Bibliotek',
  'Park og idrett',
  'Renhold',
  'Fritidsklubber',
];

const YEARS = fc.integer({ min: 2019, max: 2034 });

/** Regnskap y−1, opprinnelig, regulert, regnskap, avvik, perhaps overført and justert avvik. */
export const drawnTable: fc.Arbitrary<DrawnTable> = fc
  .record({
    year: YEARS,
    adjusted: fc.boolean(),
    words: fc.record({
      originalBudget: fc.constantFrom(...(WORDS['originalBudget'] ?? [])),
      revisedBudget: fc.constantFrom(...(WORDS['revisedBudget'] ?? [])),
      actual: fc.constantFrom(...(WORDS['actual'] ?? [])),
      deviation: fc.constantFrom(...(WORDS['deviation'] ?? [])),
      carriedOver: fc.constantFrom(...(WORDS['carriedOver'] ?? [])),
      adjustedDeviation: fc.constantFrom(...(WORDS['adjustedDeviation'] ?? [])),
    }),
    labels: fc.uniqueArray(fc.constantFrom(...LABELS), { minLength: 2, maxLength: 9 }),
    amounts: fc.array(fc.integer({ min: -9_000, max: 400_000 }), { minLength: 60, maxLength: 60 }),
    total: fc.constantFrom('Sum', 'Sum netto utgifter', 'Totalt', 'I alt', 'Til saman'),
    order: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 7, maxLength: 7 }),
    shuffled: fc.boolean(),
  })
  .map(({ year, adjusted, words, labels, amounts, total, order, shuffled }) => {
    const column = (role: keyof typeof words, of: number): DrawnColumn => ({
      role,
      year: of,
      words: words[role].replace(/(Dok\.?) 3/, '$1\u00A03').split(' '),
    });
    const columns = [
      column('actual', year - 1),
      column('originalBudget', year),
      column('revisedBudget', year),
      column('actual', year),
      column('deviation', year),
      ...(adjusted ? [column('carriedOver', year + 1), column('adjustedDeviation', year)] : []),
    ];
    const items = labels.map((label, row) => {
      const [before = 0, original = 0, revised = 0, actual = 0, carried = 0] = amounts.slice(
        row * 5,
        row * 5 + 5,
      );
      const deviation = revised - actual;
      const all = [before, original, revised, actual, deviation, carried, deviation - carried];
      return { label, total: false, values: all.slice(0, columns.length) };
    });
    const sums = columns.map((_, at) => items.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
    const rows = [...items, { label: total, total: true, values: sums }];
    const places = columns.map((_, at) => at);
    if (shuffled) places.sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0) || a - b);
    const inOrder = <Kind>(list: readonly Kind[]) => places.flatMap(at => list.slice(at, at + 1));
    return {
      title: 'Netto driftsutgifter',
      columns: inOrder(columns),
      rows: rows.map(row => ({ ...row, values: inOrder(row.values) })),
    };
  });

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
  numbers: fc.constantFrom('number', 'spaced', 'noBreak', 'narrow', 'thin'),
  minus: fc.constantFrom('-', '−', '–'),
  totalFirst: fc.boolean(),
  note: fc.boolean(),
  numbering: fc.boolean(),
});

export interface Rendered {
  readonly rows: readonly (readonly Cell[])[];
  /** Zero-based column of each drawn column. */
  readonly columns: readonly number[];
}

const SPACE = { number: '', spaced: ' ', noBreak: '\u00A0', narrow: '\u202F', thin: '\u2009' } as const;

/** Lays the table out. */
export function rendered(table: DrawnTable, variant: Variant): Rendered {
  const margin = [...Array<Cell>(variant.left).fill(null), ...(variant.title === 'beside' ? [null] : [])];
  const codes: Cell[] = variant.codes === 'ownColumn' ? [null] : [];
  const first = margin.length + codes.length + 1;
  const blankAt = variant.blankColumn ? Math.ceil(table.columns.length / 2) : table.columns.length;
  const spread = (cells: readonly Cell[]) => [
    ...cells.slice(0, blankAt),
    ...(variant.blankColumn ? [null] : []),
    ...cells.slice(blankAt),
  ];
  const columns = table.columns.map((_, at) => first + at + (at >= blankAt ? 1 : 0));
  const header = headerLines(table.columns, variant).map((cells, at, all): Cell[] => {
    const last = at === all.length - 1;
    const corner = last && variant.unit === 'corner' ? 'Tall i 1000 kr' : null;
    const comment: Cell[] = variant.comment ? [last ? 'Kommentar' : null] : [];
    return [...margin, ...codes, corner, ...spread(cells), ...comment];
  });
  const numbering: Cell[][] = variant.numbering
    ? [[...margin, ...codes, null, ...spread(table.columns.map((_, at) => at + 1))]]
    : [];
  const ordered = variant.totalFirst ? [...table.rows.slice(-1), ...table.rows.slice(0, -1)] : table.rows;
  const body = ordered.map((row, at): Cell[] => {
    const code = row.total ? null : String(201 + at * 7);
    const label = variant.codes === 'inLabel' && code !== null ? `${code} ${row.label}` : row.label;
    const comment: Cell[] = variant.comment && at % 2 === 1 ? ['Skyldes vakanser i perioden'] : [];
    return [
      ...margin,
      ...(codes.length > 0 ? [code === null ? null : Number(code)] : []),
      label,
      ...spread(row.values.map(value => printed(value, variant))),
      ...comment,
    ];
  });
  const title: Cell[] = variant.left > 0 ? [table.title] : [...margin, table.title];
  const above: Cell[][] = [
    ...Array.from({ length: variant.top }, (): Cell[] => []),
    ...(variant.title === 'above' ? [title] : []),
    ...(variant.title === 'farAbove' ? [title, [], []] : []),
    ...(variant.unit === 'above' ? [[...margin, 'Beløp i 1000 kr']] : []),
  ];
  if (variant.title === 'beside' && header[0]) header[0][variant.left] = table.title;
  return {
    rows: [
      ...above,
      ...header,
      ...numbering,
      ...(variant.blankRowUnderHeader ? [[]] : []),
      ...body,
      ...(variant.unit === 'below' ? [[...margin, 'Tall i 1000 kr']] : []),
      ...(variant.note ? [[...margin, '*) Tall overføres hovedoversikten']] : []),
    ],
    columns,
  };
}

function headerLines(columns: readonly DrawnColumn[], { years, splitWords }: Variant): Cell[][] {
  const height = splitWords ? Math.min(2, Math.max(...columns.map(({ words }) => words.length))) : 1;
  const parts = columns.map(({ words, year }) => {
    const lines = height === 1 ? [words.join(' ')] : [words[0] ?? '', words.slice(1).join(' ')];
    return years === 'behind'
      ? [...lines.slice(0, -1), `${lines[lines.length - 1] ?? ''} ${year}`.trim()]
      : lines;
  });
  const lines = Array.from({ length: height }, (_, at) => parts.map((part): Cell => part[at] || null));
  const yearLine = columns.map(({ year }): Cell => year);
  if (years === 'rowBelow') return [...lines, yearLine];
  return years === 'rowAbove' ? [yearLine, ...lines] : lines;
}

function printed(value: number, { numbers, minus }: Variant): Cell {
  if (numbers === 'number') return { value, format: '#,##0' };
  const grouped = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, SPACE[numbers]);
  return value < 0 ? `${minus}${grouped}` : grouped;
}
