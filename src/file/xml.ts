import { WorkbookError } from './error';
import { notWellFormed, unescapeXml } from './xml-text';

/**
 * A small scanner for the XML of Office files: elements, attributes and text in document order, with namespaces,
 * entities, CDATA and xml:space. No DTD (Office Open XML forbids it), so nothing can expand or be fetched.
 */

/** Names are `prefix:local` with the prefixes below; those of the part's own vocabulary have none; others `{uri}local`. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', ''],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', ''],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/package/2006/content-types', ''],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r:'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r:'],
  ['http://www.w3.org/XML/1998/namespace', 'xml:'],
]);

export interface XmlTag {
  readonly name: string;
  /** As written, with its colon: "x:", or "" for none. */
  readonly prefix: string;
  /** Zero-based place of "<" and of what follows ">" in the text. */
  readonly start: number;
  readonly end: number;
  /** `<a/>` */
  readonly empty: boolean;
  /** The value of an attribute, entities resolved; null when it is not there. */
  attribute(name: string): string | null;
}

/** What to do with a document; `close` comes for empty elements too. */
export interface XmlVisitor {
  open?(tag: XmlTag): void;
  /** `start` and `end` are those of the closing tag; of an empty element, both are its end. */
  close?(name: string, start: number, end: number): void;
  /** `preserve`: xml:space says that spaces at the ends count. */
  text?(text: string, preserve: boolean): void;
}

interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  readonly preserve: boolean;
}

interface ScopedTag extends XmlTag {
  readonly written: string;
  readonly scope: Scope;
}

interface OpenElement {
  readonly written: string;
  readonly name: string;
  readonly outer: Scope;
}

const MOST_DEPTH = 200;
const MOST_PREFIXES = 1000;
/** Tags of a part, with what else takes time: five million cells of three tags each come to fifteen. */
const MOST_WORK = 16_000_000;
/** Of a text with entities, which is taken apart, so many characters take as long as a tag. */
const CHARACTERS_PER_TAG = 2;
/** Characters of one tag; far above what Excel writes. */
const LONGEST_TAG = 4_000_000;
const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const ELEMENT_NAME = /[^\s/>]+/y;

/**
 * Walks through a document once.
 * @throws WorkbookError `broken` when it is not well-formed, `tooLarge` when it would take too long
 */
export function scanXml(text: string, visitor: XmlVisitor): void {
  const open: OpenElement[] = [];
  let work = 0;
  let scope: Scope = { prefixes: new Map([['xml', 'xml:']]), preserve: false };
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const until = next < 0 ? text.length : next;
    if (until > at && open.length > 0) {
      const written = text.slice(at, until);
      if (written.includes('&')) work += written.length / CHARACTERS_PER_TAG;
      if (work <= MOST_WORK) visitor.text?.(unescapeXml(written), scope.preserve);
    }
    if (work > MOST_WORK) throw new WorkbookError('tooLarge', 'XML');
    if (next < 0) break;
    const special = afterSpecial(text, next, scope, open.length > 0 ? visitor : {});
    at = special ?? tagEnd(text, next + 1) + 1;
    if (special !== null) continue;
    if (text[next + 1] === '/') {
      scope = closed(open.pop(), text, next, at, visitor);
      continue;
    }
    const tag = readTag(text, next, at, scope);
    work++;
    // A tag that declares prefixes has copied those it knew before.
    if (tag.scope.prefixes !== scope.prefixes) work += tag.scope.prefixes.size;
    scope = opened(open, tag, scope, visitor);
  }
  if (open.length > 0) throw notWellFormed('a tag is not closed');
}

/** Takes in a start tag; the scope of what follows it. */
function opened(open: OpenElement[], tag: ScopedTag, outer: Scope, visitor: XmlVisitor): Scope {
  visitor.open?.(tag);
  if (tag.empty) {
    visitor.close?.(tag.name, tag.end, tag.end);
    return outer;
  }
  if (open.length === MOST_DEPTH) throw notWellFormed('too deep');
  open.push({ written: tag.written, name: tag.name, outer });
  return tag.scope;
}

/** Takes in an end tag; the scope of what follows it. */
function closed(
  element: OpenElement | undefined,
  text: string,
  start: number,
  end: number,
  visitor: XmlVisitor,
): Scope {
  const written = element?.written ?? '';
  const matches = text.startsWith(written, start + 2);
  if (!element || !matches || text.slice(start + 2 + written.length, end - 1).trim() !== '')
    throw notWellFormed('tags do not match');
  visitor.close?.(element.name, start, end);
  return element.outer;
}

/** Comments, processing instructions and CDATA; null when an ordinary tag stands here. */
function afterSpecial(text: string, at: number, scope: Scope, visitor: XmlVisitor): number | null {
  if (text.startsWith('<!--', at)) return past(text, '-->', at + 4);
  if (text.startsWith('<?', at)) return past(text, '?>', at + 2);
  if (text.startsWith('<![CDATA[', at)) {
    const end = past(text, ']]>', at + 9);
    visitor.text?.(text.slice(at + 9, end - 3), scope.preserve);
    return end;
  }
  if (text[at + 1] === '!') throw notWellFormed('document type');
  return null;
}

function past(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  if (found < 0) throw notWellFormed(`no ${mark}`);
  return found + mark.length;
}

/** The place of the ">" that ends a tag; one within quotes does not. */
function tagEnd(text: string, from: number): number {
  let quote = 0;
  // A longer one would also overflow the stack of the expressions that read attributes.
  const end = Math.min(text.length, from + LONGEST_TAG);
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
  }
  throw notWellFormed('a tag does not end');
}

function readTag(text: string, start: number, end: number, outer: Scope): ScopedTag {
  ELEMENT_NAME.lastIndex = start + 1;
  const written = ELEMENT_NAME.exec(text)?.[0] ?? '';
  if (written === '') throw notWellFormed('a tag without a name');
  const empty = text[end - 2] === '/';
  const source = text.slice(start + 1 + written.length, end - (empty ? 2 : 1));
  let attributes: ReadonlyMap<string, string> | null = null;
  const scope = source.includes('xml') ? innerScope(outer, readAttributes(source)) : outer;
  return {
    name: resolved(written, scope, scope.prefixes.get('')),
    written,
    prefix: written.slice(0, written.indexOf(':') + 1),
    start,
    end,
    empty,
    scope,
    attribute(name) {
      attributes ??= resolvedAttributes(readAttributes(source), scope);
      return attributes.get(name) ?? null;
    },
  };
}

function readAttributes(source: string): Map<string, string> {
  const found = new Map<string, string>();
  let at = 0;
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(source); match; match = ATTRIBUTE.exec(source)) {
    found.set(match[1] ?? '', unescapeXml(match[2] ?? match[3] ?? ''));
    at = ATTRIBUTE.lastIndex;
  }
  if (source.slice(at).trim() !== '') throw notWellFormed('attributes');
  return found;
}

/** Attributes without a prefix are called as they are written. */
function resolvedAttributes(written: ReadonlyMap<string, string>, scope: Scope): ReadonlyMap<string, string> {
  if (![...written.keys()].some(name => name.includes(':'))) return written;
  return new Map([...written].map(([name, value]) => [resolved(name, scope, ''), value]));
}

/** The name with our prefix; `bare` is the prefix of names that are written without one. */
function resolved(written: string, scope: Scope, bare: string | undefined): string {
  const colon = written.indexOf(':');
  if (colon < 0) return (bare ?? '{}') + written;
  if (written.startsWith('xmlns:')) return written;
  const prefix = scope.prefixes.get(written.slice(0, colon));
  if (prefix === undefined) throw notWellFormed(`undeclared prefix in ${written}`);
  return prefix + written.slice(colon + 1);
}

function innerScope(outer: Scope, attributes: ReadonlyMap<string, string>): Scope {
  const declared = [...attributes].filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  const known = declared.map(([name, uri]) => [name.slice(6), PREFIXES.get(uri) ?? `{${uri}}`] as const);
  if (outer.prefixes.size + known.length > MOST_PREFIXES) throw notWellFormed('too many prefixes');
  const prefixes = known.length === 0 ? outer.prefixes : new Map([...outer.prefixes, ...known]);
  const space = attributes.get('xml:space');
  return { prefixes, preserve: space === undefined ? outer.preserve : space === 'preserve' };
}
