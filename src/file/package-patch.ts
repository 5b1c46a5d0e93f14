import { WorkbookError } from './error';
import type { Package } from './package';
import { CONTENT_TYPES, partKey, relationshipIds, relationshipsPart, statedParts } from './package';
import { appended, edited, parseXml, prefixed } from './tree';
import { encodeXml, escapeXml } from './xml-text';
import { pack, writeZip } from './zip';

const RELATIONSHIP_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

interface Addition {
  /** As others refer to it. */
  readonly id: string;
  readonly xml: string;
}

/** Changes to a package: parts that are added or written anew. All others go back as the bytes they came as. */
export class PackagePatch {
  private readonly written = new Map<string, { readonly name: string; readonly text: string }>();
  private readonly contentTypes: string[] = [];
  private readonly relationships = new Map<string, Addition[]>();
  private readonly names: Set<string>;

  constructor(private readonly file: Package) {
    // A kind may be stated for a part that is gone; to state it twice would make the package invalid.
    const names = [...file.entries.map(entry => entry.name), ...statedParts(file)];
    this.names = new Set(names.map(partKey));
  }

  /** Adds a part. @param name from the root without "/" */
  add(name: string, contentType: string, text: string): void {
    this.write(name, text);
    this.contentTypes.push(`<Override PartName="/${escapeXml(name)}" ContentType="${contentType}"/>`);
  }

  /** Writes a part anew whose content type is known already. */
  write(name: string, text: string): void {
    this.names.add(partKey(name));
    this.written.set(partKey(name), { name, text });
  }

  /** The first name, counted from 1, that no part has yet. */
  unusedName(candidate: (number: number) => string): string {
    let number = 1;
    while (this.names.has(partKey(candidate(number)))) number++;
    return candidate(number);
  }

  /** Lets one part point at another; gives the id. @param type the last word of the type's address */
  relate(from: string, type: string, target: string): string {
    const added = this.relationships.get(from) ?? [];
    const taken = new Set([...relationshipIds(this.file, from), ...added.map(one => one.id)]);
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const xml = `<Relationship Id="${id}" Type="${RELATIONSHIP_TYPES}/${type}" Target="/${escapeXml(target)}"/>`;
    this.relationships.set(from, [...added, { id, xml }]);
    return id;
  }

  /** The patched package. @throws WorkbookError `broken` */
  bytes(): Uint8Array {
    this.grow(CONTENT_TYPES, this.contentTypes, null);
    for (const [from, added] of this.relationships) {
      const xml = added.map(one => one.xml);
      this.grow(relationshipsPart(from), xml, NO_RELATIONSHIPS);
    }
    const old = this.file.entries.map(entry => {
      const change = this.written.get(partKey(entry.name));
      return change ? pack(entry.name, encodeXml(change.text)) : entry;
    });
    const known = new Set(this.file.entries.map(entry => partKey(entry.name)));
    const added = [...this.written].filter(([key]) => !known.has(key));
    return writeZip([...old, ...added.map(([, { name, text }]) => pack(name, encodeXml(text)))]);
  }

  /** Puts elements in at the end of a part's root. */
  private grow(part: string, elements: readonly string[], without: string | null): void {
    if (elements.length === 0) return;
    const source = this.file.text(part) ?? without;
    if (source === null) throw new WorkbookError('broken', `no part ${part}`);
    const root = parseXml(source);
    const xml = prefixed(elements.join(''), root.prefix);
    this.write(part, edited(source, [appended(source, root, xml)]));
  }
}
