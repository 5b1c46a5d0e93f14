import { WorkbookError } from './error';
import type { XmlTag } from './xml';
import { scanXml } from './xml';
import { escapeXml } from './xml-text';

/** An element with its place in the text, so that a part can be changed there and nowhere else. */
export interface XmlElement extends XmlTag {
  readonly children: readonly XmlElement[];
  /** Zero-based place of the closing tag, and of what follows it. */
  readonly innerEnd: number;
  readonly outerEnd: number;
}

/** Text to put in at a place, after taking out `remove` characters there. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly text: string;
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: Growing[] };

/** Parts larger than this are not patched; the largest real one, styles with every format of a decade, has a tenth. */
const MOST_ELEMENTS = 500_000;

/** The root element of a document with all that is in it. @throws WorkbookError `broken` | `tooLarge` */
export function parseXml(text: string): XmlElement {
  const open: Growing[] = [];
  let root: XmlElement | null = null;
  let count = 0;
  scanXml(text, {
    open(tag) {
      if (++count > MOST_ELEMENTS) throw new WorkbookError('tooLarge', 'elements');
      const element = { ...tag, children: [], innerEnd: tag.end, outerEnd: tag.end };
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
    },
    close(_, start, end) {
      const element = open.pop();
      if (!element) return;
      element.innerEnd = start;
      element.outerEnd = end;
    },
  });
  if (!root) throw new WorkbookError('broken', 'no element');
  return root;
}

/** The first child of a name, or null. */
export function childOf(element: XmlElement, name: string): XmlElement | null {
  return element.children.find(child => child.name === name) ?? null;
}

/** Puts text in before the end of an element; one that was empty gets its closing tag. */
export function appended(source: string, element: XmlElement, text: string): Edit {
  if (!element.empty) return { at: element.innerEnd, remove: 0, text };
  const slash = source.lastIndexOf('/', element.end - 1);
  const tag = /^[^\s/>]+/.exec(source.slice(element.start + 1, element.end))?.[0] ?? '';
  return { at: slash, remove: element.end - slash, text: `>${text}</${tag}>` };
}

/** Elements of ours as the part's own prefix writes them; their attribute values hold no "<". */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}`);
}

/** Puts text in right behind an element. */
export function after(element: XmlElement, text: string): Edit {
  return { at: element.outerEnd, remove: 0, text };
}

/** Gives an attribute without prefix a value. */
export function withAttribute(source: string, element: XmlElement, name: string, value: string): Edit {
  const text = ` ${name}="${escapeXml(value)}"`;
  const place = attributePlace(source, element, name);
  if (place) return { ...place, text };
  const tag = /^<[^\s/>]+/.exec(source.slice(element.start, element.end))?.[0] ?? '';
  return { at: element.start + tag.length, remove: 0, text };
}

/** The text with all edits made; none may overlap another. At one place, what only puts in comes first. */
export function edited(source: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.at - b.at || a.remove - b.remove)) {
    result += source.slice(at, edit.at) + edit.text;
    at = edit.at + edit.remove;
  }
  return result + source.slice(at);
}

/** Walks over the attributes one by one, since a value may hold what looks like an attribute. */
function attributePlace(source: string, element: XmlElement, name: string): Omit<Edit, 'text'> | null {
  const attribute = /\s+([^\s=<>"'/]+)\s*=\s*(?:"[^"<]*"|'[^'<]*')/y;
  attribute.lastIndex =
    element.start + (/^<[^\s/>]+/.exec(source.slice(element.start, element.end))?.[0].length ?? 0);
  for (let at = attribute.lastIndex, found = attribute.exec(source); found; found = attribute.exec(source)) {
    if (found[1] === name) return { at, remove: found[0].length };
    at = attribute.lastIndex;
  }
  return null;
}
