import { joinsFigures, raised, tidy } from '../words';
import type { Box, Word } from './page';
import { boxOf } from './page';

/** Words on one baseline, from left to right; small raised or lowered ones are among them. */
export interface TextLine extends Box {
  readonly words: readonly Word[];
  readonly base: number;
  /** Size of its largest words. */
  readonly size: number;
}

/** Baselines nearer than this, in font sizes, are one. */
const SAME_BASE = 0.2;
/** A word this much smaller than its neighbours is raised or lowered, and how far it may be. */
const SMALL = 0.8;
const RAISED = 0.7;
const LOWERED = 0.3;
/** How many lines up and down its line is looked for. */
const NEIGHBOURS = 4;
/** Gaps below this share of the font size are none: a word printed in two styles. */
const NO_GAP = 0.12;

/** Groups words into lines, from top to bottom. */
export function linesOf(words: readonly Word[]): TextLine[] {
  const sorted = [...words].sort((a, b) => a.base - b.base || a.left - b.left);
  const groups: Word[][] = [];
  for (const word of sorted) {
    const group = groups.at(-1);
    const base = group?.at(-1)?.base ?? -Infinity;
    if (group && word.base - base <= SAME_BASE * word.size) group.push(word);
    else groups.push([word]);
  }
  return withSmall(groups.map(lineOf)).sort((a, b) => a.base - b.base);
}

function lineOf(words: readonly Word[]): TextLine {
  const size = Math.max(...words.map(word => word.size));
  const base = words.find(word => word.size === size)?.base ?? 0;
  return { words: [...words].sort((a, b) => a.left - b.left), base, size, ...boxOf(words) };
}

/** Puts groups of small words into the line that they are raised from or lowered below. */
function withSmall(lines: readonly TextLine[]): TextLine[] {
  const hosts = new Map(lines.map(line => [line, [...line.words]]));
  for (const [i, small] of lines.entries()) {
    const near = lines.slice(Math.max(i - NEIGHBOURS, 0), i + NEIGHBOURS + 1);
    const host = near.find(line => hosts.has(line) && carries(line, small));
    if (host) {
      hosts.get(host)?.push(...small.words);
      hosts.delete(small);
    }
  }
  return [...hosts.values()].map(lineOf);
}

function carries(line: TextLine, small: TextLine): boolean {
  const below = small.base - line.base;
  return small.size < SMALL * line.size && below > -RAISED * line.size && below < LOWERED * line.size;
}

/** The words of a line as text, raised ones apart. */
export function textOfLine(line: TextLine): string {
  let text = '';
  let right = -Infinity;
  for (const word of line.words) {
    const isRaised = word.size < SMALL * line.size && word.base < line.base - SAME_BASE * word.size;
    const gap = text !== '' && word.left - right > NO_GAP * line.size;
    if (isRaised) text += raised(word.text, text.trimEnd());
    else text += gap && !text.endsWith(' ') ? ` ${word.text}` : spaceAfterMark(text) + word.text;
    right = word.right;
  }
  return tidy(text);
}

/** A footnote's own mark stands close to its text. */
const spaceAfterMark = (text: string) => (/^(\d{1,2}|\*{1,3})\)$/.test(text) ? ' ' : '');

/** All words of a cell as one text; doubtful where lines may be joined in more than one way. */
export function textOfCell(words: readonly Word[]): { text: string; doubtful: boolean } {
  const lines = linesOf(words).map(textOfLine);
  const doubtful =
    joinsFigures(lines) ||
    words.some(word => word.turned) ||
    lines.some((line, i) => isCut(line, lines[i + 1] ?? ''));
  return { text: joinLines(lines), doubtful };
}

/** Whether a word is cut by a hyphen at the end of a line: "ungdoms-" + "skole", but not "helse-" + "og omsorg". */
function isCut(line: string, next: string): boolean {
  return /\p{Ll}-$/u.test(line) && /^\p{Ll}/u.test(next) && !/^(og|eller|til)\b/.test(next);
}

/** Lines of one paragraph or cell as one text. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (text === '') return line;
    if (isCut(text, line)) return text.slice(0, -1) + line;
    return /[\d\p{Lu}]-$/u.test(text) ? text + line : `${text} ${line}`;
  }, '');
}
