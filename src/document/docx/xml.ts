import { DOMParser } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import { DocumentError } from '../error';

export type { Element };

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = /^http:\/\/purl\.oclc\.org\/ooxml\//;

/**
 * The root of an XML part. Workers have no DOMParser of their own, so the same parser runs everywhere.
 * Throws `broken` for what is not well formed and for document types, whose entities can be made to explode.
 */
export function parseXml(bytes: Uint8Array): Element {
  const text = decodeXml(bytes);
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new DocumentError('broken');
  const root = rootOf(text);
  if (!root) throw new DocumentError('broken');
  if (STRICT.test(root.namespaceURI ?? '')) throw new DocumentError('strictWord');
  return root;
}

function decodeXml(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff || bytes[1] === 0 ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(wide).decode(bytes);
}

function rootOf(text: string): Element | null {
  const onError = (level: string, message: string) => {
    if (level !== 'warning') throw new Error(message);
  };
  try {
    return new DOMParser({ onError, locator: false }).parseFromString(text, 'text/xml').documentElement;
  } catch (cause) {
    throw new DocumentError('broken', cause);
  }
}

/** The elements right below. */
export function children(element: Element): Element[] {
  const found: Element[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === node.ELEMENT_NODE) found.push(node as Element);
  }
  return found;
}

/** The first element right below with this local name, or along a path of such. */
export function child(element: Element | null, ...path: readonly string[]): Element | null {
  return path.reduce<Element | null>((at, name) => (at ? firstNamed(at, name) : null), element);
}

function firstNamed(element: Element, name: string): Element | null {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === node.ELEMENT_NODE && (node as Element).localName === name) return node as Element;
  }
  return null;
}

/** An attribute of Word's own, null if it is absent. */
export function attribute(element: Element | null, name: string): string | null {
  return element?.getAttributeNS(WORD, name) ?? null;
}

/** The `w:val` of a child, null if child or attribute is absent. */
export function valueOf(element: Element | null, ...path: readonly string[]): string | null {
  return attribute(child(element, ...path), 'val');
}

/** A switch such as `w:b`: true if present and not turned off, null if absent. */
export function switchOf(element: Element | null, name: string): boolean | null {
  const found = child(element, name);
  return found ? !/^(0|false|off|none)$/.test(attribute(found, 'val') ?? '') : null;
}
