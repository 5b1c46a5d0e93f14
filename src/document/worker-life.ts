/**
 * How the pane hears that a worker is gone. A browser tells of one that throws, but not always of one that it has ended
 * itself, as when memory runs out. A lock tells: it is free again once its holder is gone.
 */

/** What a worker tells as soon as it lives: the name of its lock. */
export interface WorkerLife {
  readonly life: string;
}

/** In the worker: holds a lock for as long as the worker lives; nothing in a browser without locks. */
export function holdLife(tell: (life: WorkerLife) => void): void {
  const life = crypto.randomUUID();
  void locks()?.request(life, () => {
    tell({ life });
    return new Promise(() => undefined);
  });
}

/** In the pane: calls back once the worker is gone, whatever ended it. */
export function whenGone({ life }: WorkerLife, gone: () => void): void {
  void locks()?.request(life, gone);
}

/** The types promise them everywhere. */
function locks(): LockManager | undefined {
  return (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
}
