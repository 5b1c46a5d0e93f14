import { ExcelError } from './error';
import { inExcel, send } from './run';

/**
 * Keeps text in the workbook: one custom XML part, found by the namespace of its root element. It travels with the
 * file; whoever opens it can read it.
 */

/** Excel opens the format from before 2007, in which it keeps no such parts, and says nothing when it drops them. */
const OLD_FORMAT = /\.xl[st]$/i;

/**
 * Puts the part in the place of the one that is there, if any.
 * @param xml with a root element in the namespace
 * @throws ExcelError `oldFormat` in a workbook whose format has no place for it
 */
export function remember(xml: string, namespace: string): Promise<void> {
  return inExcel(async context => {
    const parts = context.workbook.customXmlParts;
    context.workbook.load('name');
    const [first, ...others] = await itemsOf(context, parts.getByNamespace(namespace));
    if (OLD_FORMAT.test(context.workbook.name)) throw new ExcelError('oldFormat');
    // Two people who wrote at once may have left two parts.
    others.forEach(part => part.delete());
    if (first) first.setXml(xml);
    else parts.add(xml);
    await send(context);
  });
}

/** The text kept in the workbook; null when there is none. */
export function recall(namespace: string): Promise<string | null> {
  return inExcel(async context => {
    const [first] = await itemsOf(context, context.workbook.customXmlParts.getByNamespace(namespace));
    return first ? resultOf(context, first.getXml()) : null;
  });
}

async function itemsOf(
  context: Excel.RequestContext,
  parts: Excel.CustomXmlPartScopedCollection,
): Promise<Excel.CustomXmlPart[]> {
  parts.load('items/id');
  await send(context);
  return parts.items;
}

async function resultOf<Value>(
  context: Excel.RequestContext,
  result: OfficeExtension.ClientResult<Value>,
): Promise<Value> {
  await send(context);
  return result.value;
}
