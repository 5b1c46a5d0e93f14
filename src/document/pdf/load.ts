import '../polyfill';
import type { OPS, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { DocumentError } from '../error';
import { LIMITS } from '../limits';

export interface OpenPdf {
  readonly pages: number;
  page(number: number): Promise<PDFPageProxy>;
  /** Names of pdf.js's drawing steps. */
  readonly steps: typeof OPS;
  close(): Promise<void>;
}

/** What pdf.js makes canvases and filters with, where it is not a page. */
export interface DrawingTools {
  readonly CanvasFactory?: object;
  readonly FilterFactory?: object;
}

/**
 * Opens a PDF with pdf.js in this very thread: in the pane it is a worker of ours already, which can be stopped as a whole.
 * Throws `encrypted`, `tooLarge` or `broken`.
 * @param tools what pages are drawn with; reading needs none
 */
export async function openPdf(bytes: Uint8Array, tools: DrawingTools = {}): Promise<OpenPdf> {
  if (!endsWhole(bytes)) throw new DocumentError('broken');
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    stopAtErrors: true,
    disableFontFace: true,
    disableWorkerRendering: true,
    fontExtraProperties: true,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    verbosity: 0,
    ...tools,
  });
  const pdf = await task.promise.catch((error: unknown) => {
    throw new DocumentError(isPassword(error) ? 'encrypted' : 'broken', error);
  });
  const close = () => task.destroy();
  if (pdf.numPages > LIMITS.pages) {
    await close();
    throw new DocumentError('tooLarge');
  }
  return { pages: pdf.numPages, page: number => pageOf(pdf, number), steps: pdfjs.OPS, close };
}

const pageOf = (pdf: PDFDocumentProxy, number: number) => pdf.getPage(number);

async function loadPdfjs() {
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  Object.assign(globalThis, { pdfjsWorker: worker });
  return import('pdfjs-dist/legacy/build/pdf.min.mjs');
}

/** A file without its end mark was cut off; pdf.js would repair it and lose pages without a word. */
function endsWhole(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(-2048)).includes('%%EOF');
}

const isPassword = (error: unknown) => error instanceof Error && error.name === 'PasswordException';
