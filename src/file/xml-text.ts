import { WorkbookError } from './error';

/** Text between characters and the bytes and signs that stand for it in XML. */

/** Control characters, lone halves of surrogate pairs, and the two that are no characters. */
const CONTROL_OR_LONE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const ENTITY = /&([^;&<\s]{0,10};)?/g;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp;', '&'],
  ['lt;', '<'],
  ['gt;', '>'],
  ['quot;', '"'],
  ['apos;', "'"],
]);

/** The text of a part: UTF-8, or UTF-16 with its byte order mark; line ends as XML has them. */
export function decodeXml(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-16be';
  const isWide = wide === 'utf-16le' || (bytes[0] === 0xfe && bytes[1] === 0xff);
  try {
    const text = new TextDecoder(isWide ? wide : 'utf-8', { fatal: true }).decode(bytes);
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  } catch {
    throw notWellFormed('text is neither UTF-8 nor UTF-16');
  }
}

/** The bytes of a part in UTF-8, whatever its declaration said before. */
export function encodeXml(text: string): Uint8Array {
  const declared = text.replace(/^(<\?xml[^>]{0,200}encoding=["'])[^"']{1,40}/, '$1UTF-8');
  return new TextEncoder().encode(declared);
}

/** Text as it must stand in XML, also within attributes of either quote; what XML forbids becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(CONTROL_OR_LONE, found => (/[\t\n\r]/.test(found) ? found : '\uFFFD'))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&apos;')
    .replace(/[\t\n\r]/g, space => `&#${space.charCodeAt(0)};`);
}

/** The characters that a text's entities stand for. @throws WorkbookError `broken` for one that XML does not know */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (_, body: string | undefined) => {
    const character = body === undefined ? undefined : (NAMED.get(body) ?? numbered(body));
    if (character === undefined) throw notWellFormed('unknown entity');
    return character;
  });
}

function numbered(body: string): string | undefined {
  const found = /^#(?:x([0-9a-f]+)|(\d+));$/i.exec(body);
  const code = found ? parseInt(found[1] ?? found[2] ?? '', found[1] ? 16 : 10) : NaN;
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** A part that is no XML, or none that Office files may hold. */
export function notWellFormed(what: string): WorkbookError {
  return new WorkbookError('broken', `XML: ${what}`);
}
