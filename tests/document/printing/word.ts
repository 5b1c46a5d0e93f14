import type { Part } from '../../letter/coming/parts';
import { cell, docx, paragraph, row, run } from '../docx';
import { isFigure, type Layout, widthsOf } from './layout';

/** A4 in twentieths of a point. */
const [SHORT, LONG, MARGIN] = [11906, 16838, 1134];
/** Below a paragraph, as Word sets it of itself: 8 points. */
const SPACE = '<w:spacing w:after="160"/>';
const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

/** A letter as a Word file, with Word's own tables. */
export function asWord(parts: readonly Part[], layout: Layout): Uint8Array {
  const body = parts.map(part => {
    if (part.kind === 'table') return tableOf(part.rows, layout) + paragraph('');
    if (part.kind === 'text') return paragraph(styled(part.text, layout), SPACE);
    return paragraph(
      styled(part.text, layout, '<w:b/>'),
      `${SPACE}<w:outlineLvl w:val="${part.level - 1}"/>`,
    );
  });
  return docx(body.join('') + pageOf(layout));
}

function styled(text: string, { font, size }: Layout, more = ''): string {
  return run(text, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>${more}<w:sz w:val="${2 * size}"/>`);
}

function pageOf({ landscape }: Layout): string {
  const [width, height] = landscape ? [LONG, SHORT] : [SHORT, LONG];
  return `<w:sectPr><w:pgSz w:w="${width}" w:h="${height}"${landscape ? ' w:orient="landscape"' : ''}/><w:pgMar w:top="${MARGIN}" w:right="${MARGIN}" w:bottom="${MARGIN}" w:left="${MARGIN}"/></w:sectPr>`;
}

function tableOf(rows: readonly (readonly string[])[], layout: Layout): string {
  const whole = (layout.landscape ? LONG : SHORT) - 2 * MARGIN;
  const widths = widthsOf(rows).map(share => Math.floor(share * whole));
  const borders = layout.lines ? SIDES.map(side => `<w:${side} w:val="single" w:sz="4"/>`).join('') : '';
  const grid = widths.map(width => `<w:gridCol w:w="${width}"/>`).join('');
  const body = rows.map((texts, i) => rowOf(texts, widths, layout, i === 0)).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="${whole}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}

function rowOf(texts: readonly string[], widths: readonly number[], layout: Layout, isHead: boolean): string {
  const cells = widths.map((width, column) => {
    const text = texts[column] ?? '';
    const side = !isHead && isFigure(text) ? '<w:jc w:val="right"/>' : '';
    return cell(
      paragraph(styled(text, layout, isHead ? '<w:b/>' : ''), side),
      `<w:tcW w:w="${width}" w:type="dxa"/>`,
    );
  });
  return row(cells, `<w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}`);
}
