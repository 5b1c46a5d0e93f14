import { DocumentError } from '../error';
import { readPage } from './content';
import { openPdf, type OpenPdf } from './load';
import type { Box } from './page';
import { placeOnPage, type PlaceOnPage } from './place';

/** A place in a PDF letter that somebody wants to see. */
export interface PageWish {
  /** 1-based. */
  readonly page: number;
  /** The line of the letter, its cells parted by tabs. */
  readonly text: string;
  /** What the line writes for the figure that is meant; '' for none. */
  readonly figure: string;
  /** Dots for each point of the page. */
  readonly scale: number;
}

/** A page as it looks, with the place marked in it. */
export interface PagePicture {
  readonly bitmap: ImageBitmap;
  /** In dots; the bitmap itself has none left once it is shown. */
  readonly width: number;
  readonly height: number;
  /** Dots for each point of the page; fewer than wished where the page is very large. */
  readonly scale: number;
  /** Null where the line is not found on the page. */
  readonly place: PlaceOnPage | null;
}

/** No picture holds more dots, whatever size a stranger's page says it has. */
const MOST_DOTS = 8_000_000;
const LINE_COLOR = 'rgba(255, 213, 0, 0.35)';
const FIGURE_COLOR = '#b00020';
/** Points between a figure and the frame around it. */
const ROOM = 2;

/**
 * Draws a page of a PDF, in a worker: on a canvas that no page shows, with glyphs as outlines instead of fonts, so that
 * nothing of a stranger's file comes near the pane.
 * @throws DocumentError
 */
export async function drawPage(bytes: Uint8Array, wish: PageWish): Promise<PagePicture> {
  const pdf = await openPdf(bytes, { CanvasFactory: UnseenCanvases, FilterFactory: NoFilters });
  try {
    if (wish.page > pdf.pages) throw new DocumentError('broken');
    const { words, ...page } = await readPage(pdf, wish.page);
    const scale = Math.min(wish.scale, Math.sqrt(MOST_DOTS / (page.width * page.height)));
    const canvas = await drawn(pdf, wish.page, scale);
    const place = placeOnPage(words, wish.text, wish.figure);
    if (place) mark(contextOf(canvas), place, scale);
    const { width, height } = canvas;
    return { bitmap: canvas.transferToImageBitmap(), width, height, scale, place };
  } finally {
    await pdf.close();
  }
}

async function drawn(pdf: OpenPdf, number: number, scale: number): Promise<OffscreenCanvas> {
  const page = await pdf.page(number);
  const viewport = page.getViewport({ scale });
  const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  // "print" draws at once; "display" waits for a window's frames. pdf.js takes any canvas, its types only a page's.
  const unseen = canvas as unknown as HTMLCanvasElement;
  await page.render({ canvas: unseen, viewport, intent: 'print', annotationMode: 0 }).promise;
  return canvas;
}

function mark(
  context: OffscreenCanvasRenderingContext2D,
  { line, figure }: PlaceOnPage,
  scale: number,
): void {
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.fillStyle = LINE_COLOR;
  for (const box of line) context.fillRect(...around(box, 0));
  context.strokeStyle = FIGURE_COLOR;
  context.lineWidth = 1.5;
  for (const box of figure) context.strokeRect(...around(box, ROOM));
}

const around = ({ left, right, top, bottom }: Box, room: number): [number, number, number, number] => [
  left - room,
  top - room,
  right - left + 2 * room,
  bottom - top + 2 * room,
];

function contextOf(
  canvas: OffscreenCanvas,
  settings: CanvasRenderingContext2DSettings = {},
): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', settings);
  if (!context) throw new DocumentError('broken');
  return context;
}

interface Canvases {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** pdf.js' own canvases come from a page; these need none. */
class UnseenCanvases {
  create(width: number, height: number): Canvases {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: contextOf(canvas) };
  }
  getNoAlphaContext(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
    return contextOf(canvas, { alpha: false });
  }
  reset({ canvas }: Canvases, width: number, height: number): void {
    if (canvas) Object.assign(canvas, { width, height });
  }
  destroy(canvases: Canvases): void {
    Object.assign(canvases, { canvas: null, context: null });
  }
}

/** The filters of pictures are made of a page's elements; without them a few pictures look paler. */
class NoFilters {
  addFilter = () => 'none';
  addHCMFilter = () => 'none';
  addAlphaFilter = () => 'none';
  addLuminosityFilter = () => 'none';
  addKnockoutFilter = () => 'none';
  addHighlightHCMFilter = () => 'none';
  destroy = () => undefined;
}
