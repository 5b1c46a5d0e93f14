import { inExcel, send } from './run';

/**
 * Keeps text in the workbook: one custom XML part, found by the namespace of its root element. It travels with the
 * file; whoever opens it can read it.
 */

/** Puts the part in the place of the one that is there, if any. @param xml with a root element in the namespace */
export function remember(xml: string, namespace: string): Promise<void> {
  return inExcel(async context => {
    const parts = context.workbook.customXmlParts;
    const [first, ...others] = await itemsOf(context, parts.getByNamespace(namespace));
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
