import type { Matrix } from './matrix';
import { applied, combined, IDENTITY } from './matrix';
import type { Word } from './page';

/** A font as pdf.js hands it over, as far as it concerns places. */
export interface Font {
  readonly bold: boolean;
  readonly vertical: boolean;
  /** Size of a glyph's unit: 1/1000 of the font size but in fonts of drawings. */
  readonly unit: number;
}

/** A glyph of a text step; numbers between glyphs move the pen back by thousandths of the font size. */
export interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

export interface TextState {
  readonly font: Font;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  /** Horizontal scaling, 1 for none. */
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
  readonly invisible: boolean;
}

export const FIRST_STATE: TextState = {
  font: { bold: false, vertical: false, unit: 0.001 },
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  invisible: false,
};

/** Which part of the page's structure the text belongs to. */
export type Mark = Pick<Word, 'tag' | 'artifact'>;

/** Gaps between glyphs, in font sizes, within which they are one word: kerning below, a thin space above. */
const NARROWEST = -0.5;
const WIDEST = 0.12;
const SAME_LINE = 0.05;
/** A word that begins this near to the end of a printed space follows it, though the pen was lifted. Font sizes. */
const AT_SPACE = 0.1;

/** Writes glyphs and hands over the words they form. */
export class Pen {
  private readonly written: Word[] = [];
  private matrix = IDENTITY;
  private line = { x: 0, y: 0 };
  private at = { x: 0, y: 0 };
  private open: Word | null = null;
  /** The end of the space just printed, in places of the page. */
  private space: { x: number; y: number } | null = null;
  private lifted = false;

  constructor(private readonly page: number) {}

  begin(matrix: Matrix = IDENTITY): void {
    this.lifted = true;
    this.matrix = matrix;
    this.line = { x: 0, y: 0 };
    this.at = { x: 0, y: 0 };
  }

  move(x: number, y: number): void {
    this.lifted = true;
    this.line = { x: this.line.x + x, y: this.line.y + y };
    this.at = { ...this.line };
  }

  show(glyphs: readonly (Glyph | number)[], state: TextState, places: Matrix, mark: Mark): void {
    const matrix = combined(places, this.matrix);
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') this.at.x -= (glyph / 1000) * state.size * state.scale;
      else this.glyph(glyph, state, matrix, mark);
    }
  }

  /** All words written. Words that a page without printed spaces sets apart tell nothing by their having none. */
  words(): Word[] {
    this.flush();
    if (this.written.some(word => word.spaced)) return this.written;
    return this.written.map(word => ({ ...word, spaced: null }));
  }

  private flush(): void {
    if (this.open) this.written.push(this.open);
    this.open = null;
  }

  private glyph(glyph: Glyph, state: TextState, matrix: Matrix, mark: Mark): void {
    const width = glyph.width * state.font.unit * state.size * state.scale;
    const spacing = (state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)) * state.scale;
    const start = applied(matrix, this.at.x, this.at.y + state.rise);
    const end = applied(matrix, this.at.x + width, this.at.y + state.rise);
    this.at.x += width + spacing;
    if (glyph.unicode.trim() === '') {
      this.flush();
      this.space = end;
      this.lifted = false;
      return;
    }
    const size = Math.abs(state.size) * Math.hypot(matrix[2], matrix[3]);
    this.add({
      text: glyph.unicode,
      page: this.page,
      left: Math.min(start.x, end.x),
      right: Math.max(start.x, end.x),
      base: start.y,
      size,
      bold: state.font.bold,
      invisible: state.invisible,
      turned:
        state.font.vertical || end.x < start.x || Math.abs(end.y - start.y) > Math.abs(end.x - start.x) / 10,
      spaced: this.followsSpace(start, size),
      ...mark,
    });
    this.space = null;
  }

  /** After a printed space, in one go or with the pen put down where the space ends. */
  private followsSpace(start: { x: number; y: number }, size: number): boolean {
    if (!this.space) return false;
    const near = (a: number, b: number) => Math.abs(a - b) < AT_SPACE * size;
    return !this.lifted || (near(start.x, this.space.x) && near(start.y, this.space.y));
  }

  private add(next: Word): void {
    const open = this.open;
    if (open && goesOn(open, next)) {
      this.open = { ...open, text: open.text + next.text, right: Math.max(open.right, next.right) };
    } else {
      this.flush();
      this.open = next;
    }
  }
}

function goesOn(word: Word, next: Word): boolean {
  const gap = (next.left - word.right) / word.size;
  return (
    gap > NARROWEST &&
    gap < WIDEST &&
    Math.abs(next.base - word.base) < SAME_LINE * word.size &&
    Math.abs(next.size - word.size) < SAME_LINE * word.size &&
    next.bold === word.bold &&
    next.tag === word.tag &&
    next.artifact === word.artifact &&
    next.invisible === word.invisible &&
    next.turned === word.turned
  );
}
