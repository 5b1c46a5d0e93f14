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

/** What the glyphs of one step have in common. */
type Ink = Pick<Word, 'size' | 'bold' | 'invisible' | 'tag' | 'artifact'>;
type GlyphPlace = Pick<Word, 'left' | 'right' | 'base' | 'turned'>;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A word that glyphs are still added to. */
type OpenWord = { -readonly [Key in keyof Word]: Word[Key] };

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
  private open: OpenWord | null = null;
  /** The end of the space just printed, in places of the page. */
  private space: Point | null = null;
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
    const size = Math.abs(state.size) * Math.hypot(matrix[2], matrix[3]);
    const { font, invisible } = state;
    const ink = { size, bold: font.bold, invisible, tag: mark.tag, artifact: mark.artifact };
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') this.at.x -= (glyph / 1000) * state.size * state.scale;
      else this.glyph(glyph, state, matrix, ink);
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

  private glyph(glyph: Glyph, state: TextState, matrix: Matrix, ink: Ink): void {
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
    const [left, right] = start.x < end.x ? [start.x, end.x] : [end.x, start.x];
    this.put(glyph.unicode, { left, right, base: start.y, turned: isTurned(state, start, end) }, ink);
  }

  private put(text: string, place: GlyphPlace, ink: Ink): void {
    const { open } = this;
    if (open && goesOn(open, place, ink)) {
      open.text += text;
      open.right = Math.max(open.right, place.right);
      return;
    }
    this.flush();
    const spaced = this.followsSpace(place.left, place.base, ink.size);
    this.open = { text, page: this.page, spaced, ...place, ...ink };
    this.space = null;
  }

  /** After a printed space, in one go or with the pen put down where the space ends. */
  private followsSpace(left: number, base: number, size: number): boolean {
    if (!this.space) return false;
    const away = Math.max(Math.abs(left - this.space.x), Math.abs(base - this.space.y));
    return !this.lifted || away < AT_SPACE * size;
  }
}

function isTurned({ font }: TextState, start: Point, end: Point): boolean {
  return font.vertical || end.x < start.x || Math.abs(end.y - start.y) > Math.abs(end.x - start.x) / 10;
}

function goesOn(word: Word, place: GlyphPlace, ink: Ink): boolean {
  const gap = (place.left - word.right) / word.size;
  return (
    gap > NARROWEST &&
    gap < WIDEST &&
    Math.abs(place.base - word.base) < SAME_LINE * word.size &&
    Math.abs(ink.size - word.size) < SAME_LINE * word.size &&
    ink.bold === word.bold &&
    ink.tag === word.tag &&
    ink.artifact === word.artifact &&
    ink.invisible === word.invisible &&
    place.turned === word.turned
  );
}
