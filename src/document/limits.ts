/** Limits for files from strangers. A tildelingsbrev is 10–100 pages and below 5 MB: each limit is ten times that or more. */
export const LIMITS = {
  /** Bytes of the file as it comes. */
  fileBytes: 50_000_000,
  /** Bytes of a text file. */
  textBytes: 5_000_000,
  /** Bytes of all unpacked text parts of a .docx together; 100 pages are below 5 MB. */
  unpackedBytes: 50_000_000,
  /** Pages of a PDF. */
  pages: 1_000,
  /** Pieces of text, and drawing steps, on one page. */
  piecesOfPage: 100_000,
  stepsOfPage: 2_000_000,
  /** Lines of a document. */
  lines: 200_000,
  /** Columns of a table. */
  columns: 200,
  /** Milliseconds for a whole document; a page takes 20–100. */
  milliseconds: 120_000,
} as const;
