import { unzipSync } from 'fflate';
import { DocumentError } from '../error';
import { LIMITS } from '../limits';
import type { Element } from './xml';
import { children, parseXml } from './xml';

/** The parts of a .docx that hold its text. */
export interface WordParts {
  readonly document: Element;
  readonly styles: Element | null;
  readonly numbering: Element | null;
  readonly footnotes: Element | null;
  readonly endnotes: Element | null;
}

/** Kinds of relation end alike in the ordinary and the strict dialect. */
type Relation = 'officeDocument' | 'styles' | 'numbering' | 'footnotes' | 'endnotes';

/** Opens the package and follows its relations; throws `notALetterFormat` for a zip that is no Word document. */
export function openPackage(bytes: Uint8Array): WordParts {
  const parts = unzip(bytes);
  const main = related(parts, '').get('officeDocument');
  if (main === undefined || !parts[main]) throw new DocumentError('notALetterFormat');
  const document = parseXml(parts[main]);
  if (document.localName !== 'document') throw new DocumentError('notALetterFormat');
  const relations = related(parts, main);
  const part = (relation: Relation) => {
    const found = parts[relations.get(relation) ?? ''];
    return found ? parseXml(found) : null;
  };
  return {
    document,
    styles: part('styles'),
    numbering: part('numbering'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
  };
}

/** XML parts only. Parts that say they are too large are refused before they are unpacked; fflate cuts one that lies. */
function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  let unpacked = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(xml|rels)$/i.test(name)) return false;
        unpacked += originalSize;
        if (unpacked > LIMITS.unpackedBytes) throw new DocumentError('tooLarge');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof DocumentError ? error : new DocumentError('broken', error);
  }
}

/** Relations of a part (the package itself: ''), to paths inside the package. */
function related(parts: Record<string, Uint8Array>, part: string): Map<string, string> {
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  const file = parts[`${folder}_rels/${part.slice(cut)}.rels`];
  if (!file) return new Map();
  const inside = children(parseXml(file)).filter(each => each.getAttribute('TargetMode') !== 'External');
  return new Map(
    inside.map(each => [
      (each.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
      pathOf(folder, each.getAttribute('Target') ?? ''),
    ]),
  );
}

function pathOf(folder: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '');
}
