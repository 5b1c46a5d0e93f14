import { joinsFigures } from '../words';
import type { TextLine } from './line';

/** All lines of a cell as one text; doubtful where they may be joined in more than one way. */
export function textOfCell(lines: readonly TextLine[]): { text: string; doubtful: boolean } {
  const texts = lines.map(line => line.text);
  const doubtful =
    joinsFigures(texts) ||
    lines.some(({ words }) => words.some(word => word.turned)) ||
    texts.some((text, i) => isCut(text, texts[i + 1] ?? ''));
  return { text: joinLines(texts), doubtful };
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
