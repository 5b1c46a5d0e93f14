import { inExcel, send } from './run';

/** `cells`: contents of a sheet were changed by somebody else than this add-in; `sheets`: sheets came or went. */
export type WorkbookChange = 'cells' | 'sheets';

/**
 * Listens until the result is called. What Excel tells about a change is not to be relied on (several cells at once,
 * fast typing): it means only that what was read before may be out of date.
 */
export function onWorkbookChanged(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
  return inExcel(async context => {
    const { worksheets } = context.workbook;
    const handlers: Handler[] = [
      worksheets.onChanged.add(async event => {
        if (event.triggerSource !== 'ThisLocalAddin') listener('cells');
      }),
      worksheets.onAdded.add(async () => listener('sheets')),
      worksheets.onDeleted.add(async () => listener('sheets')),
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
