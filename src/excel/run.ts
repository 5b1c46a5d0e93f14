import { ExcelError } from './error';
import { excelErrorFrom } from './error-from-excel';

/** Excel has been seen to answer never; after this long for one message we stop waiting and say so. */
const SECONDS_TO_WAIT = 60;

/** The newest requirement set that this folder uses without asking first. */
export const REQUIRED_EXCEL_API = '1.14';

/** Whether this Excel has what this folder uses without asking first. */
export const isNewEnough = (): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', REQUIRED_EXCEL_API);

/**
 * Runs work against Excel and turns what goes wrong into an `ExcelError`; an abort of the caller passes as it is.
 * Ranges made in the work are to be untracked, else Excel gets one more message to clean up.
 */
export async function inExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  try {
    return await Excel.run(work);
  } catch (cause) {
    if (signal?.aborted && cause === signal.reason) throw cause;
    throw excelErrorFrom(cause);
  }
}

/** Sends what is queued as one message, unless the user has stopped the work. */
export async function send(context: Excel.RequestContext, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ExcelError('timeout')), SECONDS_TO_WAIT * 1000);
  });
  try {
    await Promise.race([context.sync(), late]);
  } finally {
    clearTimeout(timer);
  }
}
