import type { Figure } from '../figure/figure';
import { readFigure } from '../figure/read';
import { figuresIn } from './words';

/** Parts the alternatives of a cell whose extent is not settled: "1 362 | 362". */
export const ALTERNATIVES = ' | ';

/** What machines that read print put for a digit. */
const LETTERS: Readonly<Record<string, string>> = { o: '0', O: '0', l: '1', I: '1', S: '5', B: '8', Z: '2' };
/** A number with such letters in it; other words are left alone. */
const DAMAGED = /(?<![\p{L}])[\doOlISBZ]*[\d][\doOlISBZ]*(?![\p{L}])|^[oO]$/gu;
/** "1000 000": one of the spaces between the thousands is lost. */
const SPACE_IN_NUMBER = /(?<=\d) (?=\d)/g;
const LONGEST = 80;

/** "080", "0 400", "3  669": digits came apart from such a figure, or were lost; no letter prints one so. */
const IN_PIECES = /^[-–−]? ?0 ?\d|\d\s{2,}\d/;

/** Reads a cell as a figure; what can only be a piece of one is doubtful. */
export function figureIn(text: string): Figure {
  const figure = readFigure(text);
  if (figure.kind !== 'figure' || !IN_PIECES.test(text.trim())) return figure;
  const { value, comparator, percent } = figure;
  return { kind: 'doubtful', readings: [value], comparator, percent };
}

/** Every value that a text which is no plain figure may stand for, the likeliest first; none when it holds no digit. */
export function readingsIn(text: string): number[] {
  return [...new Set(text.split(ALTERNATIVES).flatMap(readingsOf))];
}

/** A figure with letters where digits belong ("1o5"), read as if they were digits; null when it is none. */
export function repairedFigure(text: string): Figure | null {
  if (text.length > LONGEST) return null;
  const repaired = text
    .trim()
    .replace(DAMAGED, word => word.replace(/[oOlISBZ]/g, put => LETTERS[put] ?? put));
  if (repaired === text.trim()) return null;
  const figure = readFigure(repaired);
  return figure.kind === 'figure' || figure.kind === 'doubtful' ? figure : null;
}

function readingsOf(text: string): readonly number[] {
  const figure = readFigure(text);
  if (figure.kind === 'figure') return [figure.value];
  if (figure.kind === 'doubtful') return figure.readings;
  const repaired = repairedFigure(text);
  if (repaired?.kind === 'figure') return [repaired.value];
  if (repaired?.kind === 'doubtful') return repaired.readings;
  const joined = readFigure(text.replace(SPACE_IN_NUMBER, ''));
  return joined.kind === 'figure' ? [joined.value, ...figuresIn(text)] : figuresIn(text);
}
