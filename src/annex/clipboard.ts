import type { DraftCell, SheetDraft } from '../report/command';
import { printedCell, tableRows, unitLines } from '../report/sheet-parts';
import { STYLES } from '../report/style';

/** A report table for the clipboard: as Word and Outlook take it, and as plain text. */
export interface CopiedTable {
  readonly html: string;
  readonly text: string;
}

const LINE = '1px solid #1F2A44';
const HAIRLINE = '1px solid #D5DAE3';
const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '<br>',
};

/**
 * One report table to paste: title, unit line, a table with its header row marked, and the notes. Figures are text, as
 * printed; texts of the workbook are escaped, so that nothing in them becomes a tag.
 */
export function copiedTable(sheet: SheetDraft): CopiedTable {
  const rows = tableRows(sheet);
  const columns = sheet.columnWidths.length;
  const lines = unitLines(sheet);
  const [header = [], ...body] = rows.map(row => Array.from({ length: columns }, (_, at) => row[at] ?? null));
  return {
    html: [
      `<p><b>${escaped(sheet.title)}</b></p>`,
      ...lines.map(line => `<p><i>${escaped(line)}</i></p>`),
      '<table style="border-collapse:collapse;font-size:9pt">',
      `<thead><tr>${header.map(cell => cellHtml('th', cell)).join('')}</tr></thead>`,
      `<tbody>${body.map(row => `<tr>${row.map(cell => cellHtml('td', cell)).join('')}</tr>`).join('')}</tbody>`,
      '</table>',
      ...sheet.notes.map(note => `<p style="font-size:8pt">${escaped(note)}</p>`),
    ].join('\n'),
    text: [
      sheet.title,
      ...lines,
      ...[header, ...body].map(row => row.map(cell => oneLine(printedCell(cell))).join('\t')),
      ...sheet.notes,
    ].join('\n'),
  };
}

function cellHtml(tag: 'th' | 'td', cell: DraftCell | null): string {
  const scope = tag === 'th' ? ' scope="col"' : '';
  return `<${tag}${scope} style="${cssOf(cell)}">${escaped(printedCell(cell))}</${tag}>`;
}

function cssOf(cell: DraftCell | null): string {
  const {
    align,
    bold,
    italic,
    color,
    fill,
    indent = 0,
    borderTop,
    borderBottom,
  } = STYLES[cell?.style ?? 'label'];
  return [
    `text-align:${align}`,
    `font-weight:${bold ? 'bold' : 'normal'}`,
    ...(italic ? ['font-style:italic'] : []),
    ...(color ? [`color:${color}`] : []),
    ...(fill ? [`background:${fill}`] : []),
    `padding:1px 4px 1px ${4 + (align === 'left' ? indent * 8 : 0)}px`,
    `border-top:${borderTop ? LINE : HAIRLINE}`,
    `border-bottom:${borderBottom ? LINE : HAIRLINE}`,
  ].join(';');
}

function escaped(text: string): string {
  return text.replace(/[&<>"\n]/g, sign => SIGNS[sign] ?? sign);
}

const oneLine = (text: string) => text.replace(/[\n\t]+/g, ' ');
