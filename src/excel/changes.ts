import { inExcel, send } from './run';

/** A change in the workbook, by the sheet it was made in. */
export interface WorkbookChange {
  /** `cells`: contents were changed by somebody else than this add-in; `sheets`: the sheet came or went. */
  readonly kind: 'cells' | 'sheets';
  /** Excel's own id. */
  readonly sheet: string;
}

/**
 * Listens until the result is called. What Excel tells about the cells of a change is not to be relied on (several at
 * once, fast typing): it means only that what was read of the sheet before may be out of date.
 */
export function onWorkbookChanged(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
  return inExcel(async context => {
    const { worksheets } = context.workbook;
    const handlers: Handler[] = [
      worksheets.onChanged.add(async event => {
        if (event.triggerSource !== 'ThisLocalAddin') listener({ kind: 'cells', sheet: event.worksheetId });
      }),
      worksheets.onAdded.add(async ({ worksheetId }) => listener({ kind: 'sheets', sheet: worksheetId })),
      worksheets.onDeleted.add(async ({ worksheetId }) => listener({ kind: 'sheets', sheet: worksheetId })),
    ];
    await send(context);
    return () => removeAll(handlers);
  });
}

type Handler = Pick<OfficeExtension.EventHandlerResult<never>, 'remove' | 'context'>;

/** Handlers can be removed only by the context that added them. */
async function removeAll(handlers: readonly Handler[]): Promise<void> {
  handlers.forEach(handler => handler.remove());
  await handlers[0]?.context.sync();
}
