/** What stands on a hand-made page: drawing steps as PDF writes them. */
export interface Page {
  readonly steps: readonly string[];
  /** Further entries of the page, such as /Rotate 90. */
  readonly entries?: string;
}

export interface Made {
  /** Entries of the document's catalogue, such as an action when it opens. */
  readonly catalogue?: string;
  /** Entries of the trailer, such as /Encrypt. */
  readonly trailer?: string;
  /** Objects beside the pages, from number 10 on. */
  readonly objects?: readonly string[];
}

/** A page is upright A4: 595 x 842 points, y upwards. Text is in Helvetica (/F1) or its bold (/F2). */
export const WIDTH = 595;

/** Text at a place, as one run with its spaces. */
export function text(words: string, x: number, y: number, size = 10, font = '/F1'): string {
  return `BT ${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${words.replace(/[()\\]/g, '\\$&')}) Tj ET`;
}

/** Text that ends at a place; Helvetica's figures are 0.556 of the size wide, space, comma and point half of that. */
export function rightText(words: string, x: number, y: number, size = 10): string {
  const width = [...words].reduce((sum, letter) => sum + widthOf(letter), 0) * size;
  return text(words, x - width, y, size);
}

function widthOf(letter: string): number {
  if (/[ ,.]/.test(letter)) return 0.278;
  if (letter === '%') return 0.889;
  if (/[<>]/.test(letter)) return 0.584;
  return letter === '-' ? 0.333 : 0.556;
}

export const line = (x1: number, y1: number, x2: number, y2: number): string =>
  `0.5 w ${x1} ${y1} m ${x2} ${y2} l S`;

/** The net of ruling lines of a table with these edges. */
export function net(xs: readonly number[], ys: readonly number[]): string[] {
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return [...ys.map(y => line(left, y, right, y)), ...xs.map(x => line(x, bottom, x, top))];
}

/** A PDF of these pages, without compression, with a right table of its objects. */
export function pdf(
  pages: readonly Page[],
  { catalogue = '', trailer = '', objects = [] }: Made = {},
): Uint8Array {
  const first = 10 + objects.length;
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ');
  const all = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`],
    [2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`],
    [3, font('Helvetica')],
    [4, font('Helvetica-Bold')],
    ...objects.map((object, i): [number, string] => [10 + i, object]),
    ...pages.flatMap(({ steps, entries = '' }, i): [number, string][] => [
      [first + 2 * i, pageObject(first + 2 * i + 1, entries)],
      [first + 2 * i + 1, stream('', steps.join('\n'))],
    ]),
  ]);
  return file(all, trailer);
}

const font = (name: string) =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;

const pageObject = (contents: number, entries: string) =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} 842] /Contents ${contents} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /I1 10 0 R >> >> ${entries} >>`;

export const stream = (entries: string, content: string): string =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;

function file(objects: ReadonlyMap<number, string>, trailer: string): Uint8Array {
  let content = '%PDF-1.7\n';
  const places = new Map<number, number>();
  for (const [number, object] of objects) {
    places.set(number, content.length);
    content += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const size = Math.max(...objects.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place === undefined ? '0000000000 65535 f ' : `${String(place).padStart(10, '0')} 00000 n `;
  });
  const table = `xref\n0 ${size}\n${rows.join('\n')}\n`;
  content += `${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${content.length}\n%%EOF\n`;
  return Uint8Array.from(content, letter => letter.charCodeAt(0));
}
