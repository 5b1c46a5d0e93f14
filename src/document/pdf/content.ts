import type { PDFPageProxy } from 'pdfjs-dist';
import { DocumentError } from '../error';
import { LIMITS } from '../limits';
import { interpret } from './interpret';
import type { OpenPdf } from './load';
import { matrixOf } from './matrix';
import type { PageContent, TagNode, Word } from './page';
import type { Font } from './pen';

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
  const seen = new Map<string, Word[]>();
  return words.filter(word => {
    const alike = seen.get(word.text) ?? [];
    const near = (a: number, b: number) => Math.abs(a - b) < word.size * 0.1;
    if (alike.some(other => near(other.left, word.left) && near(other.base, word.base))) return false;
    seen.set(word.text, [...alike, word]);
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
