import { DocumentError } from './error';

/** Share of control characters above which a file is not text. */
const MOST_CONTROLS = 0.001;

/**
 * Text of a file in UTF-8, UTF-16 (by its mark, or by its zero bytes) or windows-1252.
 * Throws `notALetterFormat` if it is no text, `empty` if there is none.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes).replace(/^\uFEFF/, '');
  const controls = text.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/g)?.length ?? 0;
  if (controls > text.length * MOST_CONTROLS) throw new DocumentError('notALetterFormat');
  if (text.trim() === '') throw new DocumentError('empty');
  return text;
}

function decode(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** UTF-16 is known by its mark, or by every other byte of the first ones being zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 400);
  const zeros = (parity: number) => head.filter((byte, i) => byte === 0 && i % 2 === parity).length;
  if (zeros(1) > head.length / 3) return 'utf-16le';
  return zeros(0) > head.length / 3 ? 'utf-16be' : null;
}
