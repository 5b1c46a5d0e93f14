import type { Package } from '../package';
import { relationshipsOf, workbookPart } from '../package';
import type { PackagePatch } from '../package-patch';
import { parseXml } from '../tree';
import { escapeXml } from '../xml-text';

/** One custom XML part, kept as raw text. */
export interface CustomXmlPart {
  /** "{8B5B3F0E-…}" with braces, upper case. */
  readonly id: string;
  /** Namespace of the root element; "" for none. */
  readonly namespace: string;
  readonly xml: string;
}

const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_CONTENT = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** The custom XML parts of a workbook, kept through load and save. */
export class CustomXmlParts {
  private parts: CustomXmlPart[] = [];

  get all(): readonly CustomXmlPart[] {
    return this.parts;
  }

  /** @throws WorkbookError `broken` when the text is no XML */
  add(xml: string): CustomXmlPart {
    const part = partOf(newId(), xml);
    this.parts.push(part);
    return part;
  }

  byId(id: string): CustomXmlPart | null {
    return this.parts.find(part => part.id.toUpperCase() === id.toUpperCase()) ?? null;
  }

  /** @throws WorkbookError `broken` when the text is no XML */
  replace(id: string, xml: string): void {
    this.parts = this.parts.map(part => (part.id === id ? partOf(id, xml) : part));
  }

  remove(id: string): void {
    this.parts = this.parts.filter(part => part.id !== id);
  }

  /** Takes in the parts of a file. */
  load(file: Package): void {
    const items = relationshipsOf(file, workbookPart(file)).filter(one => one.type === 'customXml');
    for (const { target } of items) {
      const xml = file.text(target);
      if (xml !== null) this.parts.push(partOf(storedId(file, target) ?? newId(), xml));
    }
  }

  /** Puts the parts into a file that has none. */
  save(file: Package, patch: PackagePatch): void {
    this.parts.forEach(({ id, xml }, index) => {
      const item = `customXml/item${index + 1}.xml`;
      const properties = `customXml/itemProps${index + 1}.xml`;
      patch.add(item, 'application/xml', xml);
      patch.add(properties, PROPERTIES_CONTENT, propertiesXml(id));
      patch.relate(workbookPart(file), 'customXml', item);
      patch.relate(item, 'customXmlProps', properties);
    });
  }
}

function partOf(id: string, xml: string): CustomXmlPart {
  const root = parseXml(xml);
  const attribute = root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix.slice(0, -1)}`;
  return { id, namespace: root.attribute(attribute) ?? '', xml };
}

function storedId(file: Package, item: string): string | null {
  const properties = relationshipsOf(file, item).find(one => one.type === 'customXmlProps');
  const xml = properties ? file.text(properties.target) : null;
  if (xml === null) return null;
  return parseXml(xml).attribute(`{${PROPERTIES}}itemID`);
}

function propertiesXml(id: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${escapeXml(id)}" xmlns:ds="${PROPERTIES}"><ds:schemaRefs/></ds:datastoreItem>`;
}

function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}
