import { inExcel, send } from './run';

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

/** Excel's own ids of all sheets by name, in one message; an id stays when its sheet is renamed or moved. */
export function sheetIds(): Promise<ReadonlyMap<string, string>> {
  return inExcel(async context => new Map((await sheetsNow(context)).map(({ name, id }) => [name, id])));
}

export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
