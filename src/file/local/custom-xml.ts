import { rootNamespace, storedXml } from '../custom-xml';
import type { Package } from '../package';
import { workbookPart } from '../package';
import type { PackagePatch } from '../package-patch';
import { addCustomXml } from '../write-custom-xml';

/** One custom XML part, kept as raw text. */
export interface CustomXmlPart {
  /** "{8B5B3F0E-…}" with braces, upper case. */
  readonly id: string;
  /** Namespace of the root element; "" for none. */
  readonly namespace: string;
  readonly xml: string;
}

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
    for (const { id, xml } of storedXml(file)) this.parts.push(partOf(id ?? newId(), xml));
  }

  /** Puts the parts into a file that has none. */
  save(file: Package, patch: PackagePatch): void {
    for (const part of this.parts) addCustomXml(patch, workbookPart(file), part);
  }
}

function partOf(id: string, xml: string): CustomXmlPart {
  return { id, namespace: rootNamespace(xml), xml };
}

function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}
