import type { Element } from './xml';
import { attribute, child, children, switchOf, valueOf } from './xml';

/** What a named style says, the styles it is based on taken in. */
export interface Style {
  readonly name: string;
  /** 1 highest; null for styles that are no headings. */
  readonly heading: number | null;
  readonly numbering: string | null;
  readonly bold: boolean | null;
  readonly hidden: boolean | null;
  readonly raised: boolean | null;
}

const PLAIN: Style = { name: '', heading: null, numbering: null, bold: null, hidden: null, raised: null };
/** A chain of styles longer than this goes round in a ring. */
const LONGEST_CHAIN = 20;

export type Styles = (id: string | null) => Style;

/** Looks styles up by their id; an unknown id is a plain style. */
export function readStyles(root: Element | null): Styles {
  const elements = new Map(
    (root ? children(root) : []).map(element => [attribute(element, 'styleId') ?? '', element]),
  );
  const known = new Map<string, Style>();
  const find = (id: string | null, depth: number): Style => {
    const element = elements.get(id ?? '');
    if (id === null || !element || depth > LONGEST_CHAIN) return PLAIN;
    const style = known.get(id) ?? readStyle(element, find(valueOf(element, 'basedOn'), depth + 1));
    known.set(id, style);
    return style;
  };
  return id => find(id, 0);
}

function readStyle(element: Element, base: Style): Style {
  const name = valueOf(element, 'name') ?? '';
  const run = child(element, 'rPr');
  return {
    name,
    heading: headingOf(name, valueOf(element, 'pPr', 'outlineLvl')) ?? base.heading,
    numbering: valueOf(element, 'pPr', 'numPr', 'numId') ?? base.numbering,
    bold: switchOf(run, 'b') ?? base.bold,
    hidden: switchOf(run, 'vanish') ?? base.hidden,
    raised: raisedOf(run) ?? base.raised,
  };
}

/** The outline level, which ends at 9 for body text; some writers only give the built-in name "heading 2". */
export function headingOf(name: string, outlineLevel: string | null): number | null {
  const level = Number(outlineLevel ?? '9');
  if (level < 9) return level + 1;
  const named = /^(?:heading|overskrift) (\d)$/i.exec(name);
  if (named) return Number(named[1]);
  return /^(title|tittel)$/i.test(name) ? 1 : null;
}

/** Whether run properties raise the text; null if they do not say. */
export function raisedOf(run: Element | null): boolean | null {
  const align = valueOf(run, 'vertAlign');
  return align === null ? null : align === 'superscript';
}
