import type { Random } from '../evaluate/random';

/** A line of a damaged letter, and which line of the whole letter it comes from. */
export interface DamagedLine {
  readonly text: string;
  /** 1-based line of the whole letter. */
  readonly origin: number;
  /** Whether its own characters were changed. */
  readonly touched: boolean;
}

type Damage = (lines: readonly DamagedLine[], random: Random) => DamagedLine[];

/** What machines and hands put in place of what stood there. */
const PUT = [...'oOlISB0123456789,. \t<>%-()|'];
const PAGE = 45;
const MOST_DAMAGES = 25;

/** Each kind of damage that a copied, scanned or torn letter shows. */
const DAMAGES: readonly (readonly [number, Damage])[] = [
  [8, inOneLine((text, random) => withAt(text, at(text, random), random.pick(PUT)))],
  [4, inOneLine(swapped)],
  [4, inOneLine((text, random) => withAt(text, at(text, random), ''))],
  [3, inOneLine((text, random) => text.slice(0, at(text, random)))],
  [3, inOneLine(text => text.replace(/(\d) (?=\d{3})/, '$1'))],
  [3, inOneLine(text => text.replace(/(\d),(?=\d)/, '$1'))],
  [3, inOneLine(text => text.replace(/\t/g, ' '))],
  [2, inOneLine((text, random) => text.replace(/\t/, random.pick([' ', '', '\t\t'])))],
  [3, linesCut],
  [1, pagesShuffled],
  [1, pageTwice],
  [3, rowTorn],
  [3, columnsTorn],
  [1, rowsJoined],
  [1, linesSwapped],
];
const CHANCES = DAMAGES.flatMap(([weight, damage]) => Array.from({ length: weight }, () => damage));

/** A letter with some of its characters swapped, lines cut, pages shuffled and columns torn. */
export function damagedLetter(text: string, random: Random): DamagedLine[] {
  const whole = text
    .split(/\r?\n/)
    .map((words, i): DamagedLine => ({ text: words, origin: i + 1, touched: false }));
  const count = random.int(1, MOST_DAMAGES);
  return Array.from({ length: count }, () => random.pick(CHANCES)).reduce<DamagedLine[]>(
    (lines, damage) => damage(lines, random),
    whole,
  );
}

function inOneLine(change: (text: string, random: Random) => string): Damage {
  return (lines, random) => {
    const index = someLine(lines, random);
    const line = lines[index];
    return line ? lines.with(index, withText(line, change(line.text, random))) : [...lines];
  };
}

/** Most often a line of a table, since the figures stand there. */
function someLine(lines: readonly DamagedLine[], random: Random): number {
  const figures = lines.flatMap(({ text }, i) => (/\t|\d.*\d/.test(text) ? [i] : []));
  return figures.length > 0 && random.chance(0.8) ? random.pick(figures) : random.int(0, lines.length - 1);
}

function withText(line: DamagedLine, text: string): DamagedLine {
  return { ...line, text, touched: line.touched || text !== line.text };
}

function withAt(text: string, index: number, put: string): string {
  return text.slice(0, index) + put + text.slice(index + 1);
}

function at(text: string, random: Random): number {
  return random.int(0, Math.max(0, text.length - 1));
}

function swapped(text: string, random: Random): string {
  const index = at(text, random);
  return (
    text.slice(0, index) +
    text
      .slice(index, index + 2)
      .split('')
      .reverse()
      .join('') +
    text.slice(index + 2)
  );
}

function linesCut(lines: readonly DamagedLine[], random: Random): DamagedLine[] {
  return lines.length < 100 ? [...lines] : lines.toSpliced(someLine(lines, random), random.int(1, 6));
}

function pagesOf(lines: readonly DamagedLine[]): DamagedLine[][] {
  return Array.from({ length: Math.ceil(lines.length / PAGE) }, (_, page) =>
    lines.slice(page * PAGE, (page + 1) * PAGE),
  );
}

function pagesShuffled(lines: readonly DamagedLine[], random: Random): DamagedLine[] {
  return random.shuffled(pagesOf(lines)).flat();
}

function pageTwice(lines: readonly DamagedLine[], random: Random): DamagedLine[] {
  const pages = pagesOf(lines);
  return pages.toSpliced(random.int(0, pages.length), 0, random.pick(pages)).flat();
}

/** A row whose cells come out below each other. */
function rowTorn(lines: readonly DamagedLine[], random: Random): DamagedLine[] {
  const index = someLine(lines, random);
  const line = lines[index];
  const pieces = line ? piecesOf(line) : [];
  return lines.toSpliced(index, 1, ...pieces);
}

function piecesOf(line: DamagedLine): DamagedLine[] {
  const gap = line.text.includes('\t') ? '\t' : / (?=[-<>]?\d)/;
  return line.text.split(gap).map(text => withText(line, text));
}

/** Some rows whose last columns stand in a block of their own behind the table. */
function columnsTorn(lines: readonly DamagedLine[], random: Random): DamagedLine[] {
  const index = someLine(lines, random);
  const rows = lines.slice(index, index + random.int(2, 12)).map(piecesOf);
  const kept = random.int(1, 3);
  const [left, right] = [rows.map(row => row.slice(0, kept)), rows.map(row => row.slice(kept))];
  const joined = (row: readonly DamagedLine[]) => {
    const [first] = row;
    return first ? [withText({ ...first, touched: true }, row.map(({ text }) => text).join('\t'))] : [];
  };
  return lines.toSpliced(index, rows.length, ...left.flatMap(joined), ...right.flatMap(joined));
}

function rowsJoined(lines: readonly DamagedLine[], random: Random): DamagedLine[] {
  const index = someLine(lines, random);
  const [first, second] = lines.slice(index, index + 2);
  return first && second
    ? lines.toSpliced(index, 2, withText(first, `${first.text}${random.pick([' ', '\t'])}${second.text}`))
    : [...lines];
}

function linesSwapped(lines: readonly DamagedLine[], random: Random): DamagedLine[] {
  const index = someLine(lines, random);
  const [first, second] = lines.slice(index, index + 2);
  return first && second ? lines.toSpliced(index, 2, second, first) : [...lines];
}
