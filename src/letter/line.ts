/**
 * A letter as `document/` hands it over: lines with their places, whatever the form it came in.
 * A row of a table is one line with `cells`; all other text is a line without.
 */
export interface DocumentLine {
  /** The line's number in the document, 1-based. In a plain text file: the line of the file. */
  readonly line: number;
  /** 1-based; null where the form has no pages (text, DOCX). */
  readonly page: number | null;
  /** The words of the line; the cells of a row joined by tabs. */
  readonly text: string;
  /** The cells of a table row from left to right, empty ones as ''; null outside tables. */
  readonly cells: readonly string[] | null;
  /** Rows of one table share a number; null outside tables. */
  readonly table: number | null;
  /** Heading level (1 highest) where the form says so; null otherwise. */
  readonly heading: number | null;
  /** Columns of `cells` whose text or place the reader of the form is not sure of. */
  readonly doubtfulCells: readonly number[];
}

export interface LetterDocument {
  /** The name of the file, without its folder. */
  readonly file: string;
  readonly form: 'text' | 'docx' | 'pdf' | 'ocr';
  readonly lines: readonly DocumentLine[];
  /** Pages that are pictures without text, among pages of text: nothing on them is read. */
  readonly picturePages?: readonly number[];
}
