import type { OPS } from 'pdfjs-dist';
import { DocumentError } from '../error';
import { LIMITS } from '../limits';
import type { Matrix } from './matrix';
import { combined, matrixOf } from './matrix';
import type { Box, Stroke, Word } from './page';
import { cornersOf, rectangle, strokesAlong, thin } from './path';
import type { Font, Glyph, Mark, TextState } from './pen';
import { FIRST_STATE, Pen } from './pen';

export interface Drawing {
  readonly words: readonly Word[];
  readonly strokes: readonly Stroke[];
  readonly areas: readonly Box[];
  /** Area of all pictures, in square points. */
  readonly pictures: number;
}

/** pdf.js's list of drawing steps: what to do, and with what. */
export interface Steps {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface Place {
  readonly number: number;
  /** Turns the PDF's places into those of `PageContent`. */
  readonly matrix: Matrix;
}

type Values = readonly unknown[];
type Act = (values: Values) => void;
type Names = typeof OPS;

interface State {
  readonly matrix: Matrix;
  readonly text: TextState;
  readonly white: boolean;
}

const UNMARKED: Mark = { tag: null, artifact: false };
/** Text render modes 3 and 7 leave nothing to see. */
const INVISIBLE = new Set([3, 7]);
const WHITE = /^#f[c-f]f[c-f]f[c-f]$/i;

/** Follows the drawing steps of a page and keeps where words stand and lines run. `fontOf` gives a font by the steps' name. */
export function interpret(steps: Steps, names: Names, page: Place, fontOf: (name: string) => Font): Drawing {
  if (steps.fnArray.length > LIMITS.stepsOfPage) throw new DocumentError('tooLarge');
  return new Interpreter(names, page, fontOf).follow(steps);
}

class Interpreter {
  private readonly pen: Pen;
  private readonly strokes: Stroke[] = [];
  private readonly areas: Box[] = [];
  private pictures = 0;
  private state: State;
  private readonly saved: State[] = [];
  private readonly marks: Mark[] = [];
  private readonly acts: ReadonlyMap<number, Act>;
  private readonly strokers: ReadonlySet<number>;
  private readonly fillers: ReadonlySet<number>;

  constructor(
    names: Names,
    page: Place,
    private readonly fontOf: (name: string) => Font,
  ) {
    this.pen = new Pen(page.number);
    this.state = { matrix: page.matrix, text: FIRST_STATE, white: false };
    this.acts = new Map([...this.stateActs(names), ...this.textActs(names), ...this.markActs(names)]);
    const {
      stroke,
      closeStroke,
      fillStroke,
      eoFillStroke,
      closeFillStroke,
      closeEOFillStroke,
      fill,
      eoFill,
    } = names;
    this.strokers = new Set([
      stroke,
      closeStroke,
      fillStroke,
      eoFillStroke,
      closeFillStroke,
      closeEOFillStroke,
    ]);
    this.fillers = new Set([fill, eoFill]);
  }

  follow({ fnArray, argsArray }: Steps): Drawing {
    fnArray.forEach((step, i) => this.acts.get(step)?.((argsArray[i] ?? []) as Values));
    return { words: this.pen.words(), strokes: this.strokes, areas: this.areas, pictures: this.pictures };
  }

  private stateActs(names: Names): [number, Act][] {
    const save = () => this.saved.push(this.state);
    const restore = () => (this.state = this.saved.pop() ?? this.state);
    const transform = (matrix: unknown) => {
      this.state = { ...this.state, matrix: combined(this.state.matrix, matrixOf(matrix)) };
    };
    const picture = () => (this.pictures += areaOf(this.state.matrix));
    return [
      [names.save, save],
      [names.restore, restore],
      [names.transform, transform],
      [names.paintFormXObjectBegin, ([matrix]) => (save(), transform(matrix))],
      [names.paintFormXObjectEnd, restore],
      [
        names.setFillRGBColor,
        ([colour]) => (this.state = { ...this.state, white: WHITE.test(String(colour)) }),
      ],
      [names.constructPath, values => this.path(values)],
      [names.paintImageXObject, picture],
      [names.paintInlineImageXObject, picture],
      [names.paintImageMaskXObject, picture],
    ];
  }

  private textActs(names: Names): [number, Act][] {
    const { pen } = this;
    const set = (change: Partial<TextState>) => {
      this.state = { ...this.state, text: { ...this.state.text, ...change } };
    };
    const setFont = ([name, size]: Values) => set({ font: this.fontOf(String(name)), size: Number(size) });
    return [
      [names.setFont, setFont],
      [names.setGState, ([changes]) => fontChanges(changes).forEach(setFont)],
      [names.setCharSpacing, ([spacing]) => set({ charSpacing: Number(spacing) })],
      [names.setWordSpacing, ([spacing]) => set({ wordSpacing: Number(spacing) })],
      [names.setHScale, ([scale]) => set({ scale: Number(scale) / 100 })],
      [names.setLeading, ([leading]) => set({ leading: Number(leading) })],
      [names.setTextRise, ([rise]) => set({ rise: Number(rise) })],
      [names.setTextRenderingMode, ([mode]) => set({ invisible: INVISIBLE.has(Number(mode)) })],
      [names.beginText, () => pen.begin()],
      [names.setTextMatrix, values => pen.begin(matrixOf(values.length === 1 ? values[0] : values))],
      [names.moveText, ([x, y]) => pen.move(Number(x), Number(y))],
      [names.setLeadingMoveText, ([x, y]) => (set({ leading: -Number(y) }), pen.move(Number(x), Number(y)))],
      [names.nextLine, () => pen.move(0, -this.state.text.leading)],
      [
        names.showText,
        ([glyphs]) =>
          pen.show(glyphs as Glyph[], this.state.text, this.state.matrix, this.marks.at(-1) ?? UNMARKED),
      ],
    ];
  }

  private markActs(names: Names): [number, Act][] {
    const begin = (name: unknown, tag: unknown) => {
      const above = this.marks.at(-1) ?? UNMARKED;
      const artifact = above.artifact || nameOf(name) === 'Artifact';
      this.marks.push({ tag: typeof tag === 'number' ? tag : above.tag, artifact });
    };
    return [
      [names.beginMarkedContent, ([name]) => begin(name, null)],
      [names.beginMarkedContentProps, ([name, tag]) => begin(name, tag)],
      [names.endMarkedContent, () => this.marks.pop()],
    ];
  }

  private path([paint, data]: Values): void {
    const numbers = (data as ArrayLike<number>[] | undefined)?.[0];
    if (typeof numbers?.length !== 'number') return;
    const parts = cornersOf(numbers, this.state.matrix);
    if (this.strokers.has(Number(paint))) for (const stroke of strokesAlong(parts)) this.strokes.push(stroke);
    if (this.fillers.has(Number(paint))) for (const part of parts) this.fill(rectangle(part));
  }

  private fill(box: Box | null): void {
    const line = box && thin(box);
    if (line) this.strokes.push(line);
    else if (box && !this.state.white) this.areas.push(box);
  }
}

/** A picture fills the unit square. */
const areaOf = ([a, b, c, d]: Matrix) => Math.abs(a * d - b * c);

/** Fonts set by a graphics state: pairs of key and value. */
function fontChanges(changes: unknown): Values[] {
  return ((changes ?? []) as [string, Values][]).flatMap(([key, value]) => (key === 'Font' ? [value] : []));
}

const nameOf = (name: unknown) =>
  typeof name === 'string' ? name : String((name as { name?: unknown } | null)?.name ?? '');
