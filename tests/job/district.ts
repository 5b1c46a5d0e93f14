import type { WorkbookData } from '../../src/table/sheet';
import { type Cell, percent, sheetOf, workbookOf } from '../table/sheets';

/** A workbook that a district could have: net table, one function table an area, units, indicators. All of it adds up. */
export interface District {
  readonly year: number;
  readonly words: Vocabulary;
  /** By area, by function: the base amounts in kroner. */
  readonly areas: readonly (readonly Base[])[];
  readonly indicators: readonly Indicator[];
}

/** Actual of last year, original and revised budget, actual, carried over; in kroner. */
export type Base = readonly [number, number, number, number, number];

export interface Indicator {
  readonly name: string;
  /** In tenths of a percentage point: two results, this year's target and result, and last year's target. */
  readonly tenths: readonly [number, number, number, number, number];
}

export interface Vocabulary {
  readonly money: (year: number) => readonly string[];
  readonly measured: (year: number) => readonly string[];
  readonly unitLine: string;
  readonly total: string;
}

export const VOCABULARIES: readonly Vocabulary[] = [
  {
    money: year => [
      `Regnskap ${year - 1}`,
      `Oppr. budsjett ${year}`,
      `Regulert budsjett ${year}`,
      `Regnskap ${year}`,
      `Avvik reg.bud/regnskap ${year}`,
      `Overførte prosjektmidler til ${year + 1}`,
      'Avvik justert for overførte prosjekter',
    ],
    measured: year => [
      `Resultat ${year - 2}`,
      `Resultat ${year - 1}`,
      `Måltall ${year}`,
      `Resultat ${year}`,
      `Avvik ${year}`,
    ],
    unitLine: 'Tall i 1000 kr',
    total: 'Sum netto utgifter',
  },
  {
    money: year => [
      `Regnskap ${year - 1}`,
      `Vedtatt budsjett ${year}`,
      `Revidert budsjett ${year}`,
      `Regnskap ${year}`,
      `Avvik ${year}`,
      `Overføres til ${year + 1}`,
      `Justert avvik ${year}`,
    ],
    measured: year => [
      `Oppnådd ${year - 2}`,
      `Oppnådd ${year - 1}`,
      `Mål ${year}`,
      `Oppnådd ${year}`,
      `Differanse ${year}`,
    ],
    unitLine: 'Alle beløp er oppgitt i hele tusen kroner',
    total: 'Totalt',
  },
];

const LABELS = ['201 Barnehage', '211 Styrket tilbud', '221 Lokaler og skyss', '244 Tjeneste', '251 Tiltak'];
const AREAS = ['1', '2A', '3', '4'];

/** In whole thousands, every figure rounded by itself from the exact one, as reports print them. */
function printed([before, original, revised, actual, carried]: Base): number[] {
  const exact = [before, original, revised, actual, revised - actual, carried, revised - actual - carried];
  return exact.map(value => Math.round(value / 1000) + 0);
}

function added(rows: readonly Base[]): Base {
  const total = (column: number) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0);
  return [total(0), total(1), total(2), total(3), total(4)];
}

export function workbookFor({ year, words, areas, indicators }: District): WorkbookData {
  const money = words.money(year);
  const headed = (title: string, label: string, rows: readonly (readonly Cell[])[]): Cell[][] => [
    [title],
    [words.unitLine],
    [label, ...money],
    ...rows.map(row => [...row]),
  ];
  const totals = areas.map(added);
  const net = totals.map((base, index) => [`Funksjonsområde ${AREAS[index]}`, ...printed(base)]);
  const units = totals.map((base, index) => [`Enhet ${'ABCD'[index]}`, ...printed(base)]);
  const whole = [words.total, ...printed(added(totals))];
  return workbookOf(
    sheetOf('Netto', headed(`Netto driftsutgifter ${year}`, 'Netto driftsutgifter', [...net, whole])),
    ...areas.map((rows, index) =>
      sheetOf(
        `Område ${AREAS[index]}`,
        headed(`FO${AREAS[index]} Netto per KOSTRA-funksjon`, 'KOSTRA-funksjon', [
          ...rows.map((base, row) => [LABELS[row] ?? '', ...printed(base)]),
          [words.total, ...printed(added(rows))],
        ]),
      ),
    ),
    sheetOf('Enheter', headed(`Resultat per enhet ${year}`, 'Resultatenhet', [...units, whole])),
    sheetOf('Mål', [
      [`Resultatindikatorer ${year}`],
      ['Indikator', ...words.measured(year)],
      ...indicators.map(({ name, tenths: [first, second, target, result] }) => [
        name,
        ...[first, second, target, result, result - target].map(tenths => percent(tenths / 10)),
      ]),
    ]),
  );
}

/** The lines of a letter that asks for the workbook's own targets. */
export function letterTextFor({ year, indicators }: District): string {
  const asPercent = (tenths: number) => `${Math.floor(tenths / 10)},${tenths % 10} %`;
  return [
    `Tildelingsbrev ${year} – bydelene`,
    '3. Mål og indikatorer',
    `Indikator\tMåltall ${year - 1}\tMåltall ${year}`,
    ...indicators.map(({ name, tenths }) => [name, asPercent(tenths[4]), asPercent(tenths[2])].join('\t')),
  ].join('\n');
}
