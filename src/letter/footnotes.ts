import type { LetterGrid } from './grid';
import type { DocumentLine } from './line';
import { tidy } from './words';

export interface Footnote {
  readonly mark: string;
  readonly text: string;
}

const NOTE = /^(\d{1,2}\)|\*{1,3}\)?|[¹²³])\s*(\S.*)$/;
const MARK_BEHIND = /((?<!\d)\d{1,2}\)|\*{1,3}\)?|[¹²³])$/;
const SUPERSCRIPTS: Readonly<Record<string, string>> = { '¹': '1)', '²': '2)', '³': '3)' };
/** How far below a table its notes are looked for. */
const REACH = 12;

/** The notes below a table, or in its last rows: "1) Måltall for …", "* med forbehold …". */
export function footnotesOf(grid: LetterGrid, lines: readonly DocumentLine[]): Footnote[] {
  const inside = grid.body
    .map(row => row.cells.filter(cell => cell !== ''))
    .filter(cells => cells.length === 1);
  const below: DocumentLine[] = [];
  for (const line of lines.slice(grid.last + 1, grid.last + 1 + REACH)) {
    if (line.cells || line.heading !== null) break;
    below.push(line);
  }
  return notesIn([...inside.map(([text = '']) => text), ...below.map(({ text }) => text)]);
}

/** A note that is wrapped goes on in the next line, if that begins small. */
function notesIn(texts: readonly string[]): Footnote[] {
  const notes: Footnote[] = [];
  let open = false;
  for (const text of texts.map(tidy)) {
    const found = NOTE.exec(text);
    const last = notes.at(-1);
    if (found) notes.push({ mark: plainMark(found[1] ?? ''), text: found[2] ?? '' });
    else if (open && last && /^\p{Ll}/u.test(text))
      notes[notes.length - 1] = { ...last, text: `${last.text} ${text}` };
    open = text !== '' && (found !== null || (open && /^\p{Ll}/u.test(text)));
  }
  return notes;
}

/** A name without the footnote marks behind it ("sykehusavd.1)"), and the marks. */
export function withoutMarks(name: string): { text: string; marks: string[] } {
  const marks: string[] = [];
  let text = tidy(name);
  for (let found = MARK_BEHIND.exec(text); found; found = MARK_BEHIND.exec(text)) {
    const rest = text.slice(0, found.index).trimEnd();
    if (rest === '' || closesBracket(rest)) break;
    marks.unshift(plainMark(found[1] ?? ''));
    text = rest;
  }
  return { text, marks };
}

/** In "Andel elever (trinn 10)" the bracket belongs to the name. */
function closesBracket(rest: string): boolean {
  return rest.split('(').length > rest.split(')').length;
}

function plainMark(mark: string): string {
  return SUPERSCRIPTS[mark] ?? mark;
}
