import { PROPERTIES, rootNamespace } from './custom-xml';
import { openPackage, relationshipsOf, workbookPart } from './package';
import { PackagePatch } from './package-patch';
import { escapeXml } from './xml-text';

const PROPERTIES_CONTENT = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/**
 * The file with a custom XML part in the place of the first one whose root has the namespace, or as one more; all other
 * parts keep their bytes.
 * @param id "{8B5B3F0E-…}", for a part that is new
 * @throws WorkbookError as `readWorkbook`
 */
export function withCustomXml(bytes: Uint8Array, namespace: string, xml: string, id: string): Uint8Array {
  const file = openPackage(bytes);
  const workbook = workbookPart(file);
  const patch = new PackagePatch(file);
  const there = relationshipsOf(file, workbook).find(({ type, target }) => {
    const text = type === 'customXml' ? file.text(target) : null;
    return text !== null && rootNamespace(text) === namespace;
  });
  if (there) patch.write(there.target, xml);
  else addCustomXml(patch, workbook, { id, xml });
  return patch.bytes();
}

/** Adds a custom XML part to the workbook. */
export function addCustomXml(
  patch: PackagePatch,
  workbook: string,
  { id, xml }: { readonly id: string; readonly xml: string },
): void {
  const item = patch.unusedName(number => `customXml/item${number}.xml`);
  const properties = patch.unusedName(number => `customXml/itemProps${number}.xml`);
  patch.add(item, 'application/xml', xml);
  patch.add(properties, PROPERTIES_CONTENT, propertiesXml(id));
  patch.relate(workbook, 'customXml', item);
  patch.relate(item, 'customXmlProps', properties);
}

function propertiesXml(id: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${escapeXml(id)}" xmlns:ds="${PROPERTIES}"><ds:schemaRefs/></ds:datastoreItem>`;
}
