import type { Services } from './services';
import type { Store } from './store';

/**
 * Takes up what the workbook remembers, and starts to hear of its changes: once, whoever asks. What fails is tried again
 * by whatever is done next, for a memory that was not read must not be written over.
 */
export function createOpening(services: Services, { send }: Store): () => Promise<void> {
  let recalled = false;
  let under: Promise<void> | null = null;
  const open = async () => {
    if (!recalled) {
      const memory = await services.recall();
      if (memory) send({ type: 'recalled', memory });
      recalled = true;
    }
    await services.onWorkbookChanged(sheet => send({ type: 'workbookChanged', sheet }));
  };
  return () =>
    (under ??= open().catch((error: unknown) => {
      under = null;
      throw error;
    }));
}
