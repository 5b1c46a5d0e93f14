import { ExcelError } from './error';
import { inExcel, send } from './run';

/**
 * Keeps text in the workbook: one custom XML part, found by the namespace of its root element. It travels with the
 * file; whoever opens it can read it.
 */

/** Excel opens the format from before 2007, in which it keeps no such parts, and says nothing when it drops them. */
const OLD_FORMAT = /\.xl[st]$/i;

/**
 * Puts one part in the place of what is there.
 * @param xmlFor the part, with a root element in the namespace, from what is found there at this moment
 * @throws ExcelError `oldFormat` in a workbook whose format has no place for it
 */
export function remember(namespace: string, xmlFor: (found: readonly string[]) => string): Promise<void> {
  return inExcel(async context => {
    const parts = context.workbook.customXmlParts;
    context.workbook.load('name');
    const standing = await itemsOf(context, parts.getByNamespace(namespace));
    if (OLD_FORMAT.test(context.workbook.name)) throw new ExcelError('oldFormat');
    const xml = xmlFor(await textsOf(context, standing));
    const [first, ...others] = standing;
    others.forEach(part => part.delete());
    if (first) first.setXml(xml);
    else parts.add(xml);
    await send(context);
  });
}

/** What is kept in the workbook: several texts where two people have written at once, none where nobody has. */
export function recall(namespace: string): Promise<string[]> {
  return inExcel(async context =>
    textsOf(context, await itemsOf(context, context.workbook.customXmlParts.getByNamespace(namespace))),
  );
}

async function itemsOf(
  context: Excel.RequestContext,
  parts: Excel.CustomXmlPartScopedCollection,
): Promise<Excel.CustomXmlPart[]> {
  parts.load('items/id');
  await send(context);
  return parts.items;
}

async function textsOf(
  context: Excel.RequestContext,
  parts: readonly Excel.CustomXmlPart[],
): Promise<string[]> {
  const results = parts.map(part => part.getXml());
  if (parts.length > 0) await send(context);
  return results.map(({ value }) => value);
}
