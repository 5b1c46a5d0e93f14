import { BOLD_HEADING, LONGEST_BOLD_HEADING } from '../block';
import type { TextLine } from './line';
import type { Look, Part } from './paragraphs';
import { isBold, pageOf } from './paragraphs';

/** Levels of headings by the tags of their words, page by page. */
export type HeadingTags = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Letters larger than the text's by this factor make a heading. */
const LARGER = 1.1;
const MOST_LINES = 3;

/** Heading levels of paragraphs, null for text: by tags where the document has them, else by size and bold, largest first. */
export function headingLevels(parts: readonly Part[], look: Look, tags: HeadingTags): (number | null)[] {
  if ([...tags.values()].some(levels => levels.size > 0)) return parts.map(part => tagged(part, tags));
  const looksLikeHeading = parts.map(part => isHeading(part, look));
  const sizes = new Set(parts.filter((_, i) => looksLikeHeading[i]).map(sizeOf));
  const ranked = [...sizes].sort((a, b) => b - a);
  return parts.map((part, i) =>
    looksLikeHeading[i] ? Math.min(ranked.indexOf(sizeOf(part)) + 1, BOLD_HEADING) : null,
  );
}

function tagged(part: Part, tags: HeadingTags): number | null {
  const [line] = part.lines;
  const tag = line.words[0]?.tag;
  const level = typeof tag === 'number' ? tags.get(pageOf(line))?.get(tag) : undefined;
  return (
    level ?? (part.lines.every(isBold) && part.text.length <= LONGEST_BOLD_HEADING ? BOLD_HEADING : null)
  );
}

function isHeading({ lines, text }: Part, look: Look): boolean {
  if (lines.length > MOST_LINES || text.length > LONGEST_BOLD_HEADING || !/\p{L}/u.test(text)) return false;
  return lines.every((line: TextLine) => isBold(line) || line.size > LARGER * look.size);
}

/** To half a point: the same heading may be set a hair larger elsewhere. */
const sizeOf = (part: Part) => Math.round(part.lines[0].size * 2) / 2;
