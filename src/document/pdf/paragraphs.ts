import type { TextLine } from './line';
import { joinLines } from './wrapped';

/** A bullet of any font at the start of a line; printed as in text files. */
const BULLET = /^[\u2022\u25AA\u25E6\u25CF\u25CB\u25A0\u25A1\u2043\u2219\u00B7\uF0B7\uF0A7\uF0D8\uF02D] ?/;
/** Begins an item of a list or a footnote; "1. juli" does not. */
const ITEM = /^([-–—] |\d{1,2}\) |\d{1,2}\. (?!\p{Ll})|[a-z]\) |\*)/u;
/** A bold line with nothing but a word and its number is a heading of its own: "Tiltak 1". */
const NUMBERED_HEADING = /^\p{Lu}\p{L}* \d{1,3}:?$/u;
/** Lines of one paragraph: gap in times the document's usual gap; difference of left edges in font sizes. */
const SAME_GAP = 1.15;
const INDENT = 3;
/** A page whose text ends this much further to the right lies on its side. */
const WIDER_PAGE = 1.3;
/** Gaps between lines, in font sizes: where none tells, and from one and a half lines on they part paragraphs. */
const USUAL_GAP = 1.25;
const [SMALLEST_GAP, LARGEST_GAP] = [0.9, 1.9];

/** The lines of one paragraph, and its text. */
export interface Part {
  readonly lines: readonly [TextLine, ...TextLine[]];
  readonly text: string;
}

/** What the lines of a document are usually like. */
export interface Look {
  /** Gap between the lines of a paragraph, in font sizes. */
  readonly gap: number;
  /** Right edge of the text by page, in points. */
  readonly right: ReadonlyMap<number, number>;
  readonly size: number;
}

/** Joins the wrapped lines of paragraphs. */
export function paragraphsOf(lines: readonly TextLine[], look: Look): Part[] {
  const parts: Part[] = [];
  for (const line of lines) {
    const text = line.text.replace(BULLET, '- ');
    const last = parts.at(-1);
    if (last && goesOn(last, line, text, look)) {
      parts[parts.length - 1] = { lines: [...last.lines, line], text: joinLines([last.text, text]) };
    } else parts.push({ lines: [line], text });
  }
  return parts;
}

function goesOn(part: Part, line: TextLine, text: string, look: Look): boolean {
  const above = part.lines.at(-1);
  const first = line.words[0];
  if (!above || !first || Math.abs(above.size - line.size) > 0.05 * line.size) return false;
  const isNext = pageOf(above) !== first.page;
  const gap = line.base - above.base;
  if (isNext ? /[.:!?]$/.test(part.text) : gap > SAME_GAP * look.gap * line.size) return false;
  if (isBold(above) !== isBold(line) || ITEM.test(text)) return false;
  if (isBold(line) && NUMBERED_HEADING.test(text)) return false;
  if (Math.abs(line.left - above.left) > INDENT * line.size || line.segments.length > 1) return false;
  return (
    above.right + 0.25 * line.size + (first.right - first.left) > (look.right.get(pageOf(above)) ?? 0) - 1
  );
}

export const pageOf = (line: TextLine) => line.words[0]?.page ?? 0;

export const isBold = (line: TextLine) => line.words.every(word => word.bold);

/** Measures the text that is in no table. */
export function lookOf(lines: readonly TextLine[], size: number): Look {
  const gaps = new Map<number, number>();
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    if (above?.size !== line.size || pageOf(above) !== pageOf(line)) return;
    const gap = Math.round(((line.base - above.base) / line.size) * 20) / 20;
    if (gap > SMALLEST_GAP && gap < LARGEST_GAP) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
  });
  const [gap] = [...gaps].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [USUAL_GAP, 0]);
  return { gap, right: rightEdges(lines), size };
}

/** Where the text of each page ends at the right. A page of short lines has the edge of the others, unless those are wider. */
function rightEdges(lines: readonly TextLine[]): Map<number, number> {
  const own = new Map<number, number>();
  for (const line of lines) own.set(pageOf(line), Math.max(own.get(pageOf(line)) ?? 0, line.right));
  const edges = [...own.values()];
  return new Map(
    [...own].map(([page, edge]) => [page, Math.max(...edges.filter(other => other <= WIDER_PAGE * edge))]),
  );
}
