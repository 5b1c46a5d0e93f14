import type { HostObject } from './class';

/** Objects that the client keeps between messages ("tracked"), under ids the local Excel hands out. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private last = 0;

  get size(): number {
    return this.objects.size;
  }

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    const id = String(++this.last);
    this.objects.set(id, object);
    this.ids.set(object, id);
  }

  /** The object's id, null while nobody keeps it. */
  idOf(object: HostObject): string | null {
    return this.ids.get(object) ?? null;
  }

  /** The object with an id, undefined when it was let go. */
  find(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  remove(id: string): void {
    const object = this.objects.get(id);
    if (object) this.ids.delete(object);
    this.objects.delete(id);
  }

  clear(): void {
    this.objects.clear();
    this.ids.clear();
  }
}
