import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  TableCell,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { DraftCell } from '../report/command';
import { printedCell } from '../report/sheet-parts';
import type { House } from '../report/house';
import { COLOURS } from '../report/house';
import { type ColouredStyle, styleIn } from '../report/style';

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: 'D5DAE3' };
const INDENT = 120;
const MARGINS = { top: 30, bottom: 30, left: 40, right: 40 };

/** `textSize` in points. */
export interface CellLook {
  readonly textSize: number;
  readonly house?: House | undefined;
}

/** A cell of a Word table that looks as on its sheet; `width` in twentieths of a point. */
export function cellOf(
  cell: DraftCell | null,
  width: number,
  { textSize, house = 'neutral' }: CellLook,
): TableCell {
  const style = styleIn(cell?.style ?? 'label', house);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    verticalAlign: style.vertical === 'top' ? VerticalAlignTable.TOP : VerticalAlignTable.BOTTOM,
    borders: bordersOf(style, house),
    ...(style.fill && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(style.fill) } }),
    children: [
      new Paragraph({
        alignment: ALIGNMENT[style.align],
        indent: { [style.align === 'right' ? 'right' : 'left']: (style.indent ?? 0) * INDENT },
        children: [new TextRun({ text: printedCell(cell), size: `${textSize}pt`, ...runOf(style) })],
      }),
    ],
  });
}

function bordersOf(style: ColouredStyle, house: House) {
  const line = { style: BorderStyle.SINGLE, size: 6, color: hex(COLOURS[house].ink) };
  return {
    top: style.borderTop ? line : HAIRLINE,
    bottom: style.borderBottom ? line : HAIRLINE,
    left: NO_LINE,
    right: NO_LINE,
  };
}

function runOf({ bold, italic, color }: ColouredStyle) {
  return {
    ...(bold && { bold }),
    ...(italic && { italics: italic }),
    ...(color && { color: hex(color) }),
  };
}

const hex = (color: string) => color.replace('#', '');
