import type { TextLine } from './line';
import type { PageFrame } from './page';

/** What repeats on pages: headers, footers and page numbers. */

/** They stand within this share of the page's height from its edge … */
const MARGIN = 0.15;
/** … at most so many lines, on this share of the pages … */
const MOST_LINES = 4;
const MOST_PAGES = 0.6;
/** … and apart from the text by this many font sizes. */
const APART = 1.7;
const SAME_PLACE = 4;
const PAGE_OF = /^(side|page|s\.)? ?\d{1,4} ?(av|of|\/) ?\d{1,4}$/i;
const PAGE_NUMBER = /^(?:side|page|s\.)? ?[-–]? ?(\d{1,4}) ?[-–]?$/i;

export interface PageLines {
  readonly page: PageFrame;
  readonly lines: readonly TextLine[];
}

/** The same pages without headers, footers and page numbers. */
export function withoutFurniture(pages: readonly PageLines[]): PageLines[] {
  const candidates = pages.map(({ page, lines }) => [
    ...edge(lines, page.height, 1),
    ...edge(lines, page.height, -1),
  ]);
  const pagesWith = new Map<string, number>();
  for (const lines of candidates) {
    for (const key of new Set(lines.flatMap(keysOf))) pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
  }
  const repeats = (line: TextLine) =>
    keysOf(line).some(key => (pagesWith.get(key) ?? 0) >= Math.max(MOST_PAGES * pages.length, 2));
  return pages.map(({ page, lines }, i) => {
    const isNumber = (line: TextLine) => isPageNumber(line.text, page.number);
    const furniture = new Set(candidates[i]?.filter(line => repeats(line) || isNumber(line)));
    return { page: between([...furniture], page), lines: lines.filter(line => !furniture.has(line)) };
  });
}

/** The page with what is drawn between its header and footer: lines round a header would part rows of the page before. */
function between(furniture: readonly TextLine[], page: PageFrame): PageFrame {
  const isAbove = (line: TextLine) => line.base < page.height / 2;
  const top = Math.max(...furniture.filter(isAbove).map(line => line.bottom));
  const bottom = Math.min(...furniture.filter(line => !isAbove(line)).map(line => line.top));
  const strokes = page.strokes.flatMap(stroke => {
    if (stroke.horizontal) return stroke.at > top && stroke.at < bottom ? [stroke] : [];
    const inside = { ...stroke, from: Math.max(stroke.from, top), to: Math.min(stroke.to, bottom) };
    return inside.from < inside.to ? [inside] : [];
  });
  const areas = page.areas
    .map(area => ({ ...area, top: Math.max(area.top, top), bottom: Math.min(area.bottom, bottom) }))
    .filter(area => area.top < area.bottom);
  return { ...page, strokes, areas };
}

/** The lines near the top (1) or bottom (-1) edge, outermost first, up to the gap that parts them from the text. */
function edge(lines: readonly TextLine[], height: number, side: 1 | -1): TextLine[] {
  const near = side === 1 ? lines.slice(0, MOST_LINES + 1) : lines.slice(-MOST_LINES - 1).reverse();
  const gap = near.findIndex((line, i) => {
    const next = near[i + 1];
    return next === undefined || Math.abs(next.base - line.base) > APART * Math.max(line.size, next.size);
  });
  const depth = (line: TextLine) => (side === 1 ? line.base : height - line.base);
  const isWholePage = gap + 1 >= lines.length && lines.length > 1;
  return isWholePage ? [] : near.slice(0, gap + 1).filter(line => depth(line) < MARGIN * height);
}

/** "Side 3 av 6", or the number itself; a letter's pages may be counted without its cover. */
function isPageNumber(text: string, page: number): boolean {
  const alone = PAGE_NUMBER.exec(text)?.[1];
  return PAGE_OF.test(text) || (alone !== undefined && Math.abs(Number(alone) - page) <= 2);
}

/** Same words but for digits, at about the same height. */
function keysOf(line: TextLine): string[] {
  const text = line.text.replace(/\d+/g, '#');
  const place = Math.round(line.base / SAME_PLACE);
  return [`${place} ${text}`, `${place + 1} ${text}`];
}
