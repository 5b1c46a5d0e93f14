import type { DraftCell, SheetDraft } from '../report/command';
import type { House } from '../report/house';
import { COLOURS } from '../report/house';
import { printedCell, tableRows, unitLines } from '../report/sheet-parts';
import { styleIn } from '../report/style';

/** A report table for the clipboard: as Word and Outlook take it, and as plain text. */
export interface CopiedTable {
  readonly html: string;
  readonly text: string;
}

type Row = readonly (DraftCell | null)[];

const HAIRLINE = '1px solid #D5DAE3';
const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '<br>',
};

/**
 * One report table to paste: a table with its title and unit line as caption, its header row and the names of its rows
 * marked, and the notes. Figures are text, as printed; texts of the workbook are escaped, so that none becomes a tag.
 */
export function copiedTable(sheet: SheetDraft): CopiedTable {
  const { title, notes, columnWidths, house = 'neutral' } = sheet;
  const lines = unitLines(sheet);
  const columns = [...columnWidths.keys()];
  const rows = tableRows(sheet).map(row => columns.map(at => row[at] ?? null));
  const [header = [], ...body] = rows;
  return {
    html: [
      '<table style="border-collapse:collapse;font-size:9pt">',
      captionOf(title, lines),
      `<thead><tr>${header.map(cell => cellHtml('th scope="col"', cell, house)).join('')}</tr></thead>`,
      `<tbody>${body.map(row => rowHtml(row, house)).join('')}</tbody>`,
      '</table>',
      ...notes.map(note => `<p style="font-size:8pt">${escaped(note)}</p>`),
    ].join('\n'),
    text: [title, ...lines, ...rows.map(textOf), ...notes].join('\n'),
  };
}

function captionOf(title: string, lines: readonly string[]): string {
  const parts = [`<b>${escaped(title)}</b>`, ...lines.map(line => `<i>${escaped(line)}</i>`)];
  return `<caption style="text-align:left">${parts.join('<br>')}</caption>`;
}

function rowHtml([name = null, ...cells]: Row, house: House): string {
  const named = cellHtml('th scope="row"', name, house);
  return `<tr>${[named, ...cells.map(cell => cellHtml('td', cell, house))].join('')}</tr>`;
}

function cellHtml(tag: string, cell: DraftCell | null, house: House): string {
  return `<${tag} style="${cssOf(cell, house)}">${escaped(printedCell(cell))}</${tag.slice(0, 2)}>`;
}

function cssOf(cell: DraftCell | null, house: House): string {
  const style = styleIn(cell?.style ?? 'label', house);
  const { align, bold, italic, color, fill, indent = 0, borderTop, borderBottom } = style;
  const line = `1px solid ${COLOURS[house].ink}`;
  return [
    `text-align:${align}`,
    `font-weight:${bold ? 'bold' : 'normal'}`,
    ...(italic ? ['font-style:italic'] : []),
    ...(color ? [`color:${color}`] : []),
    ...(fill ? [`background:${fill}`] : []),
    `padding:1px 4px 1px ${4 + (align === 'left' ? indent * 8 : 0)}px`,
    `border-top:${borderTop ? line : HAIRLINE}`,
    `border-bottom:${borderBottom ? line : HAIRLINE}`,
  ].join(';');
}

function escaped(text: string): string {
  return text.replace(/[&<>"\n]/g, sign => SIGNS[sign] ?? sign);
}

const textOf = (row: Row): string => row.map(cell => printedCell(cell).replace(/[\n\t]+/g, ' ')).join('\t');
