import type { PageLines } from './furniture';
import { TextLine } from './line';
import type { Box, Stroke } from './page';

/** What parts the last line of a page from the first of the next: more than lines of a cell, less than tables. Points. */
const PAGE_GAP = 9;

/** Lays the pages below each other, so that a table goes on over a page break as it does elsewhere. */
export function stacked(pages: readonly PageLines[]): PageLines[] {
  let bottom = 0;
  return pages.map(({ page, lines }) => {
    if (lines.length === 0) return { page, lines };
    const down = bottom + PAGE_GAP - Math.min(...lines.map(line => line.top));
    bottom = down + Math.max(...lines.map(line => line.bottom));
    const moved = lines.map(line => movedLine(line, down));
    return {
      page: {
        ...page,
        strokes: page.strokes.map(stroke => movedStroke(stroke, down)),
        areas: page.areas.map(area => movedBox(area, down)),
      },
      lines: moved,
    };
  });
}

const movedBox = (box: Box, down: number): Box => ({
  ...box,
  top: box.top + down,
  bottom: box.bottom + down,
});

function movedLine(line: TextLine, down: number): TextLine {
  const words = line.words.map(word => ({ ...word, base: word.base + down }));
  return new TextLine(words, line.base + down, line.size);
}

const movedStroke = (stroke: Stroke, down: number): Stroke =>
  stroke.horizontal
    ? { ...stroke, at: stroke.at + down }
    : { ...stroke, from: stroke.from + down, to: stroke.to + down };
