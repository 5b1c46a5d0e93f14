import * as fc from 'fast-check';
import type { ColumnRole } from '../../src/table/table';

/** A budget table drawn at random: what it says, not how it is laid out. */
export interface DrawnTable {
  readonly title: string;
  readonly columns: readonly DrawnColumn[];
  readonly rows: readonly DrawnRow[];
}

export interface DrawnColumn {
  readonly role: ColumnRole;
  /** Null for a column that is of no year. */
  readonly year: number | null;
  /** The header's words, a part a line where they are split. */
  readonly words: readonly string[];
}

export interface DrawnRow {
  readonly label: string;
  readonly total: boolean;
  /** A text, or null, stands for a figure that is not given. */
  readonly values: readonly (number | string | null)[];
}

const WORDS = {
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
    'Rev. årsbudsjett',
    'Regulert bud-sjett',
    'Årsbudsjett inkl. endringer',
    'Disponibelt budsjett',
  ],
  actual: ['Regnskap', 'Rekneskap', 'Regn-skap', 'Regnskap pr. 31.12.', 'Bokført'],
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
    'Avvik just. for overførte midler',
  ],
  other: ['Avvik i %', 'Forbruk i %', 'Prognose', 'Årsverk'],
  /** Words that say nothing about the role. */
  unknown: ['Kolonne A', 'Beløp nå', 'Tall fra system', 'Netto'],
} as const;

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
const MARKS = ['NA', 'N.A', '-', 'xx', '*', null];

const words = (role: keyof typeof WORDS) => fc.constantFrom(...WORDS[role]);

const drawing = fc.record({
  year: fc.integer({ min: 2019, max: 2034 }),
  adjusted: fc.boolean(),
  other: fc.boolean(),
  words: fc.record({
    originalBudget: words('originalBudget'),
    revisedBudget: words('revisedBudget'),
    actual: words('actual'),
    deviation: words('deviation'),
    carriedOver: words('carriedOver'),
    adjustedDeviation: words('adjustedDeviation'),
    other: words('other'),
  }),
  /** The role whose header says nothing. */
  unknown: fc.option(
    fc.tuple(fc.constantFrom('originalBudget', 'revisedBudget', 'actual'), words('unknown')),
    {
      freq: 6,
    },
  ),
  labels: fc.uniqueArray(fc.constantFrom(...LABELS), { minLength: 2, maxLength: 9 }),
  amounts: fc.array(fc.integer({ min: -9_000, max: 400_000 }), { minLength: 45, maxLength: 45 }),
  marks: fc.array(fc.constantFrom(...MARKS), { maxLength: 3 }),
  total: fc.constantFrom('Sum', 'Sum netto utgifter', 'Totalt', 'I alt', 'Til saman'),
  order: fc.option(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 8, maxLength: 8 })),
});
type Drawing = typeof drawing extends fc.Arbitrary<infer Kind> ? Kind : never;

/** Regnskap y−1, opprinnelig, regulert, regnskap, avvik, perhaps overført and justert avvik and something else; a total. */
export const drawnTable: fc.Arbitrary<DrawnTable> = drawing.map(drawn => {
  const columns = columnsOf(drawn);
  const items = itemsOf(drawn, columns.length);
  const sums = columns.map((_, at) =>
    items.reduce((sum, { values }) => sum + (typeof values[at] === 'number' ? values[at] : 0), 0),
  );
  const rows = [...items, { label: drawn.total, total: true, values: sums }];
  const places = columns.map((_, at) => at);
  const { order } = drawn;
  if (order) places.sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0) || a - b);
  const inOrder = <Kind>(list: readonly Kind[]) => places.flatMap(at => list.slice(at, at + 1));
  return {
    title: 'Netto driftsutgifter',
    columns: inOrder(columns),
    rows: rows.map(row => ({ ...row, values: inOrder(row.values) })),
  };
});

function columnsOf({ year, adjusted, other, words, unknown }: Drawing): DrawnColumn[] {
  const column = (role: keyof Drawing['words'], of: number | null): DrawnColumn => {
    const header = unknown?.[0] === role && of === year ? unknown[1] : words[role];
    return { role, year: of, words: header.replace(/(Dok\.?) 3/, '$1\u00A03').split(' ') };
  };
  return [
    column('actual', year - 1),
    column('originalBudget', year),
    column('revisedBudget', year),
    column('actual', year),
    column('deviation', year),
    ...(adjusted ? [column('carriedOver', year + 1), column('adjustedDeviation', year)] : []),
    ...(other ? [column('other', null)] : []),
  ];
}

function itemsOf({ labels, amounts, marks, other, adjusted }: Drawing, width: number): DrawnRow[] {
  return labels.map((label, row) => {
    const [before = 0, original = 0, revised = 0, actual = 0, carried = 0] = amounts.slice(row * 5);
    const deviation = revised - actual;
    const mark = marks[row];
    const all = [before, mark === undefined ? original : mark, revised, actual, deviation];
    const more = adjusted ? [carried, deviation - carried] : [];
    return { label, total: false, values: [...all, ...more, ...(other ? [row + 1.5] : [])].slice(0, width) };
  });
}
