import { send } from './run';

/** The sheets that are there now, in one message. */
export async function sheetsNow(
  context: Excel.RequestContext,
  signal?: AbortSignal,
): Promise<Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await send(context, signal);
  return worksheets.items;
}

export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
