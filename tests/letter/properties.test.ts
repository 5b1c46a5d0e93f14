import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatFigure } from '../../src/figure/format';
import type { Letter } from '../../src/letter/letter';
import { letterOfText } from './shared';

/** A random table of indicators, and what each of its cells says. */
interface Row {
  readonly name: string;
  readonly cells: readonly Cell[];
}
interface Cell {
  readonly raw: string;
  readonly value: number | null;
  readonly comparator: string | null;
}

const words = [
  'Andel',
  'Antall',
  'brukere',
  'barn med plass',
  'elever på trinn 10',
  'innen 3 mnd.',
  'pr 1 000 innbyggere',
  'i alderen 25-66 år',
  'som bor hjemme',
  'ferdig behandlet',
  'med vedtak',
  'etter fylte 80 år',
  'i 2024',
];
const name = fc
  .tuple(
    fc.constantFrom('Andel', 'Antall', 'Skala: Score for'),
    fc.array(fc.constantFrom(...words.slice(2)), { minLength: 1, maxLength: 3 }),
  )
  .map(([first, rest]) => [first, ...rest].join(' '));
const SIGNS: readonly (readonly [string, string])[] = [
  ['>', '>'],
  ['<', '<'],
  ['≥ ', '>='],
  ['minst ', '>='],
  ['maks. ', '<='],
  ['under ', '<'],
];
const comparator = fc.constantFrom(...SIGNS);

/** A row's figures stay within half of each other: what a letter prints for one indicator in some years. */
const figures = fc.oneof(
  fc.record({ kind: fc.constant('share' as const), base: fc.integer({ min: 60, max: 600 }) }),
  fc.record({ kind: fc.constant('score' as const), base: fc.integer({ min: 30, max: 90 }) }),
  fc.record({ kind: fc.constant('count' as const), base: fc.integer({ min: 20, max: 900_000 }) }),
);

function printed(value: number, kind: 'share' | 'score' | 'count'): string {
  const text = formatFigure(value, { decimals: kind === 'count' ? 0 : 1 }).replace(/\u00A0/g, ' ');
  return kind === 'share' ? `${text} %` : text;
}

const row: fc.Arbitrary<Row> = fc
  .tuple(
    name,
    figures,
    fc.array(fc.tuple(fc.integer({ min: 100, max: 150 }), comparator, fc.integer({ min: 0, max: 9 })), {
      minLength: 4,
      maxLength: 4,
    }),
  )
  .map(([text, { kind, base }, drawn]) => ({
    name: text,
    cells: drawn.map(([drift, [sign, meant], chance], column) => {
      const units = Math.floor((base * drift) / 100);
      const value = kind === 'count' ? units : Number(`${units}e-1`);
      if (chance === 0) return { raw: 'xx', value: null, comparator: null };
      const hasSign = column > 1 && chance < 6;
      return {
        raw: `${hasSign ? sign : ''}${printed(value, kind)}`,
        value,
        comparator: hasSign ? meant : null,
      };
    }),
  }));
const table = fc.uniqueArray(row, { minLength: 1, maxLength: 6, selector: ({ name: text }) => text });
const year = fc.integer({ min: 2021, max: 2040 });

const headers = (first: number) => [
  [
    'Resultatindikator',
    `Resultat ${first - 2}`,
    `Resultat ${first - 1}`,
    `Måltall ${first}`,
    `Måltall ${first + 1}`,
  ],
  ['Indikator', `Res. ${first - 2}`, `Res. ${first - 1}`, `Mål ${first}`, `Mål ${first + 1}`],
  [
    'Resultatindikator',
    `Status ${first - 2}`,
    `Oppnådd ${first - 1}`,
    `Måltal ${first}`,
    `Måltal ${first + 1}`,
  ],
];
const ways: readonly (readonly [string, (cells: readonly string[]) => string])[] = [
  ['tabs', cells => cells.join('\t')],
  ['pipes', cells => `| ${cells.join(' | ')} |`],
  ['wide gaps', cells => cells.join('    ')],
  ['single spaces', cells => cells.join(' ')],
];

function letterWith(lines: readonly string[]): Letter {
  return letterOfText(['# 4.1 Mål', '', ...lines, '', 'Etaten skal følge opp.'].join('\n'));
}

/** Every cell of the letter is what was printed, or doubtful with what was printed among its readings. */
function expectNothingSilentlyWrong(letter: Letter, rows: readonly Row[]): void {
  const found = letter.indicators.flatMap(({ cells }) => cells);
  expect(found).toHaveLength(rows.length * 4);
  rows.flatMap(({ cells }) => cells).forEach((cell, i) => expect(problem(found[i], cell)).toBe(null));
}

function problem(
  found: Letter['indicators'][number]['cells'][number] | undefined,
  cell: Cell,
): string | null {
  const about = `${cell.raw} was read as ${JSON.stringify(found)}`;
  if (!found) return about;
  if (found.status === 'ok') {
    return found.value === cell.value && found.comparator === cell.comparator ? null : about;
  }
  if (found.status === 'missing') return cell.value === null ? null : about;
  return cell.value === null || found.readings.includes(cell.value) ? null : about;
}

describe.each(ways)('an indicator table written with %s', (_way, join) => {
  test('is read as it was written, or doubtful with the right reading', () => {
    fc.assert(
      fc.property(table, year, fc.integer({ min: 0, max: 2 }), (rows, first, words) => {
        const header = headers(first)[words] ?? [];
        const lines = [
          header,
          ...rows.map(({ name: text, cells }) => [text, ...cells.map(({ raw }) => raw)]),
        ];
        expectNothingSilentlyWrong(letterWith(lines.map(join)), rows);
      }),
      { numRuns: 150 },
    );
  });
});

test('with tabs every cell is certain and every name whole', () => {
  fc.assert(
    fc.property(table, year, (rows, first) => {
      const lines = [
        headers(first)[0] ?? [],
        ...rows.map(({ name: text, cells }) => [text, ...cells.map(({ raw }) => raw)]),
      ];
      const letter = letterWith(lines.map(cells => cells.join('\t')));
      const cells = letter.indicators.flatMap(indicator => indicator.cells);
      expect(cells.filter(({ status }) => status === 'doubtful')).toEqual([]);
      expect(letter.indicators.map(indicator => indicator.name)).toEqual(rows.map(({ name: text }) => text));
    }),
    { numRuns: 100 },
  );
});

test('in what order the columns stand does not matter', () => {
  fc.assert(
    fc.property(table, year, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (rows, first, order) => {
      const header = headers(first)[0] ?? [];
      const lines = [header, ...rows.map(({ name: text, cells }) => [text, ...cells.map(({ raw }) => raw)])];
      const letter = letterWith(lines.map(cells => order.map(i => cells[i] ?? '').join('\t')));
      const byColumn = letter.indicators.map(({ cells }) =>
        header.slice(1).map(column => cells.find(cell => cell.column === column)),
      );
      rows.forEach(({ cells }, r) =>
        cells.forEach((cell, c) => expect(problem(byColumn[r]?.[c], cell)).toBe(null)),
      );
    }),
    { numRuns: 100 },
  );
});

describe('a damaged figure is doubtful or right', () => {
  const damages: readonly (readonly [string, (raw: string) => string])[] = [
    ['a lost space', raw => raw.replace(/(\d) (\d{3})/, '$1$2')],
    ['o for 0', raw => raw.replace('0', 'o')],
    ['a lost comma', raw => raw.replace(',', '')],
    ['a doubled percent sign', raw => raw.replace('%', '%%')],
  ];
  test.each(damages)('%s', (_name, damage) => {
    fc.assert(
      fc.property(table, year, fc.nat(), (rows, first, chosen) => {
        const target = chosen % (rows.length * 4);
        const lines = rows.map(({ name: text, cells }, r) => [
          text,
          ...cells.map(({ raw }, c) => (r * 4 + c === target ? damage(raw) : raw)),
        ]);
        const letter = letterWith([headers(first)[0] ?? [], ...lines].map(cells => cells.join('\t')));
        const undamaged = rows[Math.floor(target / 4)]?.cells.filter((_cell, c) => c !== target % 4) ?? [];
        // Without another figure in the row nothing tells that 47 was 4,7.
        fc.pre(
          undamaged.some(({ raw }) => raw.includes(',')) ||
            !rows.flatMap(r => r.cells)[target]?.raw.includes(','),
        );
        expectNothingSilentlyWrong(letter, rows);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a budget table without tabs', () => {
  const amounts = fc.array(
    fc.array(fc.integer({ min: 1000, max: 999_999 }), { minLength: 4, maxLength: 4 }),
    {
      minLength: 2,
      maxLength: 7,
    },
  );

  test('its sum settles the thousands, or they are doubtful with the right reading', () => {
    fc.assert(
      fc.property(amounts, year, (rows, first) => {
        const total = [0, 1, 2, 3].map(c => rows.reduce((sum, cells) => sum + (cells[c] ?? 0), 0));
        const header = ['Kontogruppe', ...[0, 1, 2, 3].map(i => String(first + i))].join(' ');
        const all = [...rows, total];
        const lines = all.map((cells, r) =>
          [
            r < rows.length ? `Konto ${'abcdefgh'[r] ?? ''}` : 'Sum',
            ...cells.map(value => printed(value, 'count')),
          ].join(' '),
        );
        const letter = letterWith(['Tall i tusen', '', header, ...lines]);
        const found = letter.tables[0]?.rows ?? [];
        expect(found).toHaveLength(all.length);
        all.forEach((cells, r) =>
          cells.forEach((value, c) => {
            const right =
              found[r]?.status[c] === 'ok'
                ? found[r].values[c] === value
                : found[r]?.readings[c]?.includes(value);
            expect([r, c, right]).toEqual([r, c, true]);
          }),
        );
      }),
      { numRuns: 60 },
    );
  });
});

test('no text makes the reader throw, and no value comes from nowhere', () => {
  const piece = fc.constantFrom(
    'Indikator',
    'Resultat 2024',
    'Måltall 2025',
    '> 74 %',
    '1 362',
    'xx',
    '1)',
    '\t',
    '  ',
    ' ',
    '\n',
    'Sum',
    '4,7',
    '|',
    'o',
    'Tall i tusen',
    '2026',
    'Oppdrag Frist',
    '30.06.24',
    '# 4. Budsjett',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
      const text = pieces.join('');
      const letter = letterOfText(text);
      const digits = text.replace(/\D/g, '');
      const values = letter.indicators.flatMap(({ cells }) =>
        cells.flatMap(({ value }) => (value === null ? [] : [value])),
      );
      values.forEach(value => expect(digits).toContain(String(Math.abs(value)).replace('.', '')));
    }),
    { numRuns: 400 },
  );
});
