/** How a letter is set: what parts its tables, which way the page lies, and in what type. */
export interface Layout {
  readonly lines: boolean;
  readonly landscape: boolean;
  readonly font: string;
  /** Points. */
  readonly size: number;
}

/** Two layouts that differ in everything. */
export const LAYOUTS: readonly (readonly [string, Layout])[] = [
  ['lines, portrait', { lines: true, landscape: false, font: 'Carlito', size: 10.5 }],
  ['no lines, landscape', { lines: false, landscape: true, font: 'DejaVu Serif', size: 9 }],
];

/** A row of cells of which most are figures sets them to the right. */
export function isFigure(text: string): boolean {
  return /^[\d\s.,%<>≥≤−–-]+$/.test(text) && /\d/.test(text);
}

/** Share of the page's width for each column: words need more than figures. */
export function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const columns = Math.max(...rows.map(row => row.length));
  const longest = Array.from({ length: columns }, (_, column) =>
    Math.min(42, Math.max(9, ...rows.map(row => (row[column] ?? '').length))),
  );
  const total = longest.reduce((sum, width) => sum + width, 0);
  return longest.map(width => width / total);
}
