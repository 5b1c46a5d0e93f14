import { strFromU8, unzipSync } from 'fflate';
import type { ChartDraft } from '../../src/report/command';
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

/** The only chart of a file: what it says, in the order of the parts. */
export function chartIn(bytes: Uint8Array) {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);
  const [xml = '', ...more] = parts
    .filter(([name]) => /charts\/chart\d+\.xml$/.test(name))
    .map(([, text]) => text);
  const [drawing = ''] = parts
    .filter(([name]) => /drawings\/drawing\d+\.xml$/.test(name))
    .map(([, text]) => text);
  if (xml === '' || more.length > 0) throw new Error(`${more.length} more charts`);
  const all = (pattern: RegExp, text = xml) =>
    [...text.matchAll(pattern)].map(match => unescaped(match[1] ?? ''));
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
    legend: xml.includes('<c:legend>'),
    least: all(/<c:min val="(.*?)"/g),
    place: all(/<xdr:(?:col|row)>(\d+)</g, drawing).map(Number),
  };
}

const SIGNS = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

function unescaped(text: string): string {
  return Object.entries(SIGNS).reduce((left, [entity, sign]) => left.replaceAll(entity, sign), text);
}
