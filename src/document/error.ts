/** Why a file cannot be read. The codes are stable; `language/` has a sentence for each. */
export type DocumentErrorCode =
  /** No bytes, or no text in a file that could hold some. */
  | 'empty'
  /** Past a limit of `limits.ts`: bytes, pages, unpacked size, lines or time. */
  | 'tooLarge'
  /** Protected by a password (PDF or Word). */
  | 'encrypted'
  /** A PDF of pictures without a text layer. */
  | 'imageOnly'
  /** Word's binary format from before 2007. */
  | 'oldWord'
  /** "Strict Open XML", another dialect of .docx. */
  | 'strictWord'
  /** Neither PDF, DOCX nor text; for example a workbook. */
  | 'notALetterFormat'
  /** The right format, but damaged or cut off. */
  | 'broken';

export class DocumentError extends Error {
  constructor(
    readonly code: DocumentErrorCode,
    cause?: unknown,
  ) {
    super(code, { cause });
    this.name = 'DocumentError';
  }
}
