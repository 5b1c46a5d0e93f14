import type { PDFPageProxy } from 'pdfjs-dist';
import { DocumentError } from '../error';
import { LIMITS } from '../limits';
import { interpret } from './interpret';
import type { OpenPdf } from './load';
import { matrixOf } from './matrix';
import type { PageContent, TagNode, Word } from './page';
import type { Font } from './pen';

/** Words printed this near to each other are the same one, in font sizes; no less than so many points. */
const HAIR = 0.1;
const SMALLEST_HAIR = 0.1;
/** Places as one number: a step right is 1, a step down more than any page is wide. */
const ONE_DOWN = 2 ** 20;
const BESIDE = [-1, 0, 1].flatMap(down => [-1, 0, 1].map(right => down * ONE_DOWN + right));

/** Reads one page; throws `broken` if pdf.js cannot follow all of it, `tooLarge` past the limits. */
export async function readPage(pdf: OpenPdf, number: number): Promise<PageContent> {
  const page = await pdf.page(number);
  const viewport = page.getViewport({ scale: 1 });
  const [steps, tree] = await Promise.all([
    page.getOperatorList({ annotationMode: 0 }),
    page.getStructTree().catch(() => null),
  ]);
  const place = { number, matrix: matrixOf(viewport.transform) };
  const drawing = interpret(steps, pdf.steps, place, name => fontOf(page, name));
  page.cleanup();
  if (drawing.words.length > LIMITS.piecesOfPage) throw new DocumentError('tooLarge');
  const { width, height } = viewport;
  return {
    number,
    width,
    height,
    words: once(drawing.words),
    strokes: drawing.strokes,
    areas: drawing.areas,
    pictures: drawing.pictures / (width * height),
    tags: tree ? tagNode(tree) : null,
  };
}

function fontOf(page: PDFPageProxy, name: string): Font {
  const font = page.commonObjs.get(name) as {
    name?: string;
    bold?: boolean;
    black?: boolean;
    vertical?: boolean;
    fontMatrix?: ArrayLike<number>;
  };
  const bold = font.bold === true || font.black === true || /bold|black|heavy|demi/i.test(font.name ?? '');
  return { bold, vertical: font.vertical === true, unit: font.fontMatrix?.[0] ?? 0.001 };
}

/** Some writers print a word twice, a hair apart, to make it bold. */
function once(words: readonly Word[]): Word[] {
  const seen = new Map<string, Set<number>>();
  return words.filter(({ text, left, base, size }) => {
    const hair = Math.max(size * HAIR, SMALLEST_HAIR);
    const place = Math.round(left / hair) + Math.round(base / hair) * ONE_DOWN;
    const own = seen.get(text);
    if (own && BESIDE.some(step => own.has(place + step))) return false;
    if (own) own.add(place);
    else seen.set(text, new Set([place]));
    return true;
  });
}

interface Tree {
  readonly role?: string;
  readonly id?: string;
  readonly rowSpan?: number | undefined;
  readonly colSpan?: number | undefined;
  readonly children?: readonly Tree[];
}

function tagNode(node: unknown): TagNode {
  const { role, id, rowSpan, colSpan, children = [] } = node as Tree;
  const tag = /_mc(\d+)$/.exec(id ?? '');
  return {
    role: role ?? '',
    tag: role === undefined && tag ? Number(tag[1]) : null,
    rowSpan: rowSpan ?? 1,
    columnSpan: colSpan ?? 1,
    children: children.map(tagNode),
  };
}
