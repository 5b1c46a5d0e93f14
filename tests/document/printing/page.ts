import type { Part } from '../../letter/coming/parts';
import { isFigure, type Layout, widthsOf } from './layout';

/** A letter as a web page, to be printed by a browser. */
export function asPage(parts: readonly Part[], layout: Layout): string {
  const body = parts.map(part => {
    if (part.kind === 'table') return tableOf(part.rows);
    if (part.kind === 'text') return `<p>${escaped(part.text)}</p>`;
    return `<h${part.level}>${escaped(part.text)}</h${part.level}>`;
  });
  return `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Brev</title><style>${styleOf(layout)}</style><body>${body.join('\n')}</body></html>`;
}

function styleOf({ lines, landscape, font, size }: Layout): string {
  return `@page{size:A4 ${landscape ? 'landscape' : 'portrait'};margin:20mm}
body{font:${size}pt "${font}";line-height:1.3}
h1,h2,h3,h4,h5,h6{font-size:1.1em}
table{border-collapse:collapse;width:100%;table-layout:fixed;margin:2mm 0}
td,th{padding:1mm 2mm;text-align:left;vertical-align:top;${lines ? 'border:0.5pt solid black' : ''}}
td.figure{text-align:right}
tr{break-inside:avoid}`;
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = widthsOf(rows);
  const columns = widths.map(width => `<col style="width:${(100 * width).toFixed(1)}%">`).join('');
  const [head = [], ...body] = rows.map(row => widths.map((_width, column) => row[column] ?? ''));
  const headRow = head.map(text => `<th>${escaped(text)}</th>`).join('');
  const bodyRows = body.map(
    row =>
      `<tr>${row.map(text => `<td${isFigure(text) ? ' class="figure"' : ''}>${escaped(text)}</td>`).join('')}</tr>`,
  );
  return `<table><colgroup>${columns}</colgroup><thead><tr>${headRow}</tr></thead><tbody>${bodyRows.join('')}</tbody></table>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
