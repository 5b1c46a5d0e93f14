import type { Package } from './package';
import { openPackage, relationshipsOf, workbookPart } from './package';
import { parseXml } from './tree';

/** A custom XML part as it lies in the file. */
export interface StoredXml {
  /** "{8B5B3F0E-…}" as the file has it; null where the part has no properties. */
  readonly id: string | null;
  readonly xml: string;
}

export const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** The custom XML parts of the workbook, in the order of its relationships. */
export function storedXml(file: Package): StoredXml[] {
  const items = relationshipsOf(file, workbookPart(file)).filter(one => one.type === 'customXml');
  return items.flatMap(({ target }) => {
    const xml = file.text(target);
    return xml === null ? [] : [{ id: storedId(file, target), xml }];
  });
}

/**
 * The first custom XML part whose root has the namespace; null when there is none.
 * @throws WorkbookError as `readWorkbook`
 */
export function customXmlIn(bytes: Uint8Array, namespace: string): string | null {
  const found = storedXml(openPackage(bytes)).find(({ xml }) => rootNamespace(xml) === namespace);
  return found?.xml ?? null;
}

/** Namespace of the root element; "" for none. @throws WorkbookError `broken` when the text is no XML */
export function rootNamespace(xml: string): string {
  const root = parseXml(xml);
  const attribute = root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix.slice(0, -1)}`;
  return root.attribute(attribute) ?? '';
}

function storedId(file: Package, item: string): string | null {
  const properties = relationshipsOf(file, item).find(one => one.type === 'customXmlProps');
  const xml = properties ? file.text(properties.target) : null;
  return xml === null ? null : parseXml(xml).attribute(`{${PROPERTIES}}itemID`);
}
