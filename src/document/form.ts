import { DocumentError } from './error';

export type Form = 'pdf' | 'docx' | 'text';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Where a PDF may begin: the format allows some bytes of wrapping in front. */
const PDF_HEAD = 1024;
const OTHER_TEXT_FORMS = /^\s*(\{\\rtf|<!doctype|<html|<\?xml)/i;

/**
 * The form of a file by its first bytes; its name only decides what an unknown content ought to have been.
 * Throws `encrypted` or `oldWord` for Word's old container, `broken` for a damaged PDF or DOCX, else `notALetterFormat`.
 */
export function formOf(name: string, bytes: Uint8Array): Form {
  if (bytes.length === 0) throw new DocumentError('empty');
  if (latin(bytes.subarray(0, PDF_HEAD)).includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, ZIP)) return 'docx';
  if (startsWith(bytes, OLE)) throw new DocumentError(oleError(bytes));
  if (/\.(pdf|docx)$/i.test(name)) throw new DocumentError('broken');
  if (OTHER_TEXT_FORMS.test(latin(bytes.subarray(0, PDF_HEAD)))) throw new DocumentError('notALetterFormat');
  return 'text';
}

function oleError(bytes: Uint8Array): 'encrypted' | 'oldWord' | 'notALetterFormat' {
  if (hasName(bytes, 'EncryptedPackage')) return 'encrypted';
  return hasName(bytes, 'WordDocument') ? 'oldWord' : 'notALetterFormat';
}

/** Whether a stream of this name stands in the directory of an OLE container (UTF-16LE). */
function hasName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap(letter => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

const startsWith = (bytes: Uint8Array, head: readonly number[]) => head.every((byte, i) => bytes[i] === byte);

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes);
