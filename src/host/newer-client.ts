/**
 * What Excel's own client has and the npm package, which ends at ExcelApi 1.15, has not: the few newer members that the
 * add-in uses where they are there. They send what the client's own members of the kind send.
 */

/** The globals of a page with the client in it. */
export interface ClientWindow {
  readonly Excel?: { readonly RangeAreas: { readonly prototype: object } };
  readonly OfficeExtension?: { readonly BatchApiHelper: { readonly invokeMethod: InvokeMethod } };
}

type InvokeMethod = (
  object: object,
  name: string,
  operation: number,
  args: readonly unknown[],
  flags: number,
  resultType: number,
) => void;

/** It only moves the view: no write, nothing to undo. */
const READS = 1;

/** Adds what is missing; the client must have been loaded. */
export function addNewerMembers({ Excel, OfficeExtension }: ClientWindow): void {
  if (!Excel || !OfficeExtension || 'select' in Excel.RangeAreas.prototype) return;
  const { invokeMethod } = OfficeExtension.BatchApiHelper;
  Object.assign(Excel.RangeAreas.prototype, {
    select(this: object) {
      invokeMethod(this, 'Select', READS, [], 0, 0);
    },
  });
}
