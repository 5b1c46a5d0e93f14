import type { LocalSheet } from '../../file/local/sheet';
import type { Border, BorderSide, LocalStyle } from '../../file/local/style';
import { areaText } from '../model/address';
import { place, type Box } from './geometry';
import { fontOf, widthOf } from './text-size';

const INDENT = 9;

const JUSTIFY = { left: 'flex-start', center: 'center', right: 'flex-end' };
const ALIGN = { top: 'flex-start', center: 'center', bottom: 'flex-end', justify: 'stretch' };
const LINES: Readonly<Record<Border['line'], string>> = {
  hair: '1px dotted',
  thin: '1px solid',
  medium: '2px solid',
  thick: '3px solid',
  dashed: '1px dashed',
  dotted: '1px dotted',
  double: '3px double',
};
const SIDES: readonly BorderSide[] = ['top', 'bottom', 'left', 'right'];

/** One cell as Excel shows it; `spills`: its text may run over the empty cells to the right. */
export function cellView(
  sheet: LocalSheet,
  row: number,
  column: number,
  box: Box,
  spills: boolean,
): HTMLElement {
  const style = sheet.style(row, column);
  const value = sheet.value(row, column);
  const cell = document.createElement('div');
  cell.className = 'cell';
  cell.setAttribute('role', 'gridcell');
  cell.setAttribute('aria-colindex', String(column + 1));
  cell.dataset['address'] = areaText({ row, column, rows: 1, columns: 1 });
  cell.id = `cell-${cell.dataset['address']}`;
  // Neighbours share the line between them.
  place(cell, { left: box.left - 1, top: box.top - 1, width: box.width + 1, height: box.height + 1 });
  dress(cell, style, alignmentOf(style, value));
  const text = sheet.text(row, column);
  const fits = typeof value !== 'number' || widthOf(text, style) <= box.width - 4;
  cell.textContent = fits ? text : '#'.repeat(Math.max(1, Math.floor((box.width - 4) / 7)));
  // What is too wide to show can still be read by a screen reader.
  if (!fits) cell.setAttribute('aria-label', text);
  if (spills && typeof value === 'string' && !style.wrap) cell.classList.add('spills');
  return cell;
}

function alignmentOf(style: LocalStyle, value: unknown): 'left' | 'center' | 'right' {
  const { horizontal } = style;
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') return horizontal;
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' ? 'center' : 'left';
}

function dress(cell: HTMLElement, style: LocalStyle, align: 'left' | 'center' | 'right'): void {
  Object.assign(cell.style, {
    font: fontOf(style),
    color: style.color,
    justifyContent: JUSTIFY[align],
    textAlign: align,
    alignItems: ALIGN[style.vertical],
    whiteSpace: style.wrap ? 'pre-wrap' : 'pre',
    textDecoration: style.underline ? 'underline' : '',
    backgroundColor: style.fill ?? '',
  });
  const indent = `${3 + style.indent * INDENT}px`;
  if (align === 'right') cell.style.paddingRight = indent;
  else cell.style.paddingLeft = indent;
  for (const side of SIDES) {
    const border = style.borders[side];
    if (!border) continue;
    cell.classList.add('framed');
    cell.style.setProperty(`border-${side}`, `${LINES[border.line]} ${border.color}`);
  }
}
