import { strFromU8, unzipSync } from 'fflate';
import type { CellEdit, ChartDraft, ShownChart } from '../../src/report/command';
import { edit } from '../../src/selftest/update';
import type { Shift } from '../../src/table/references';
import { constant, draft, formula } from '../file/draft';
import { at } from './source';

/** A draft with a chart of two rows and two series, one figure from the source. */
export const charted = (change: Partial<ChartDraft> = {}) =>
  draft({
    name: "Ola's diagram",
    columnWidths: [40, 12, 12],
    headerRow: 0,
    rows: [
      [constant('Navn', 'headerText'), constant('Mål', 'headerFigure'), constant('Resultat', 'headerFigure')],
      [constant('en & to', 'label'), constant(0.5, 'percent'), constant(-0.25, 'percent')],
      [constant('tre', 'label'), formula(`=${at('D4')}`, 0.742, 'percent'), constant(0.75, 'percent')],
      ...Array.from({ length: 10 }, () => []),
    ],
    chart: {
      title: 'Mål & resultat',
      description: 'To «stolper» <hver>',
      firstRow: 1,
      lastRow: 2,
      series: [
        { column: 1, name: 'Mål', color: '#8A8D91' },
        { column: 2, name: 'Resultat', color: '#1F2A44' },
      ],
      fromZero: false,
      top: 4,
      bottom: 11,
      ...change,
    },
  });

/** The chart of `charted` as an update knows it; the table's rows are the sheet's from 1 on. */
export const shown = (change: Partial<ShownChart> = {}): ShownChart => ({
  title: 'Mål & resultat',
  description: 'To «stolper» <hver>',
  firstRow: 1,
  lastRow: 2,
  labelColumn: 0,
  series: [
    { column: 1, name: 'Mål' },
    { column: 2, name: 'Resultat' },
  ],
  ...change,
});

interface Followed {
  readonly name: string;
  readonly shifts: readonly Shift[];
  readonly cells: readonly CellEdit[];
  readonly after: ShownChart;
  /** The cells of each series, and what the chart holds of them: names of bars, then figures. */
  readonly shows: readonly {
    readonly columns: readonly [string, string];
    readonly cached: readonly string[];
  }[];
  readonly rows: string;
}

/** A row of the table of `charted`. */
const line = (row: number, label: string, target: number, result: number): CellEdit[] => [
  edit(row, 0, label),
  edit(row, 1, target),
  edit(row, 2, result),
];
const [EN, TRE] = [
  ['en & to', '0.5', '-0.25'],
  ['tre', '0.742', '0.75'],
] as const;
const showing = (...lines: readonly (readonly [string, string, string])[]): Followed['shows'] =>
  ([1, 2] as const).map(column => ({
    columns: ['A', column === 1 ? 'B' : 'C'],
    cached: [...lines.map(([label]) => label), ...lines.map(each => each[column])],
  }));
const row = (at: number, kind: Shift['kind']): Shift => ({ axis: 'row', at, count: 1, kind });

/** What a chart shows after an update of its table. */
export const FOLLOWED: readonly Followed[] = [
  {
    name: 'a new last row',
    shifts: [row(3, 'insert')],
    cells: line(3, 'fire', 1, 2),
    after: shown({ lastRow: 3 }),
    shows: showing(EN, TRE, ['fire', '1', '2']),
    rows: '2:4',
  },
  {
    name: 'a new first row',
    shifts: [row(1, 'insert')],
    cells: line(1, 'null', 1, 2),
    after: shown({ lastRow: 3 }),
    shows: showing(['null', '1', '2'], EN, TRE),
    rows: '2:4',
  },
  {
    name: 'a row in the middle',
    shifts: [row(2, 'insert')],
    cells: line(2, 'mellom', 1, 2),
    after: shown({ lastRow: 3 }),
    shows: showing(EN, ['mellom', '1', '2'], TRE),
    rows: '2:4',
  },
  {
    name: 'the last row gone',
    shifts: [row(2, 'delete')],
    cells: [],
    after: shown({ lastRow: 1 }),
    shows: showing(EN),
    rows: '2:2',
  },
  {
    name: 'all rows gone, and others in their place',
    shifts: [row(2, 'delete'), row(1, 'delete'), row(1, 'insert')],
    cells: line(1, 'ny', 3, 4),
    after: shown({ lastRow: 1 }),
    shows: showing(['ny', '3', '4']),
    rows: '2:2',
  },
  {
    name: 'other figures in the same rows',
    shifts: [],
    cells: line(1, 'en', 0.25, 0.125),
    after: shown(),
    shows: showing(['en', '0.25', '0.125'], TRE),
    rows: '2:3',
  },
];

/** The only chart of a file: what it says, in the order of the parts. */
export function chartIn(bytes: Uint8Array) {
  const [chart, ...more] = chartsIn(bytes);
  if (!chart || more.length > 0) throw new Error(`${more.length} more charts`);
  const [drawing = ''] = partsIn(bytes, /drawings\/drawing\d+\.xml$/);
  return { ...chart, place: found(/<xdr:(?:col|row)>(\d+)</g, drawing).map(Number) };
}

/** The charts of a file, without where they lie. */
export function chartsIn(bytes: Uint8Array) {
  return partsIn(bytes, /charts\/chart\d+\.xml$/).map(chartOf);
}

const partsIn = (bytes: Uint8Array, name: RegExp): string[] =>
  Object.entries(unzipSync(bytes)).flatMap(([part, text]) => (name.test(part) ? strFromU8(text) : []));

const found = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map(match => unescaped(match[1] ?? ''));

function chartOf(xml: string) {
  const all = (pattern: RegExp, text = xml) => found(pattern, text);
  return {
    title: all(/<a:t>(.*?)<\/a:t>/g),
    series: xml
      .split('<c:ser>')
      .slice(1)
      .map(part => part.slice(0, part.indexOf('</c:ser>')))
      .map(one => ({
        labels: all(/<c:cat>.*?<c:f>(.*?)<\/c:f>/g, one),
        values: all(/<c:val>.*?<c:f>(.*?)<\/c:f>/g, one),
        cached: all(/<c:v>(.*?)<\/c:v>/g, one.slice(one.indexOf('<c:cat>'))),
        color: all(/srgbClr val="(\w+)"/g, one),
      })),
    names: all(/<c:tx>(?:<c:strRef>.*?)?<c:v>(.*?)<\/c:v>/g),
    legend: xml.includes('<c:legend>'),
    least: all(/<c:min val="(.*?)"/g),
  };
}

const SIGNS = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

function unescaped(text: string): string {
  return Object.entries(SIGNS).reduce((left, [entity, sign]) => left.replaceAll(entity, sign), text);
}
