import type { Classes, HostObject, Unsupported } from './class';
import { publicName } from './class';

const REGISTRATION = /^_(Register|Unregister)(\w+?)(?:Event)?$/;

/** The events that the add-in listens to now. */
export class Subscriptions {
  private readonly listening = new Map<string, number>();

  constructor(
    private readonly classes: Classes,
    private readonly unsupported: Unsupported,
  ) {}

  /** Carries out `_RegisterDataChangedEvent` and the like; false when the method is no registration. */
  register(object: HostObject, method: string): boolean {
    const found = REGISTRATION.exec(method);
    if (!found) return false;
    const [, verb, event = ''] = found;
    const { events, eventTarget, name } = this.classes.of(object);
    if (!events?.includes(event) || !eventTarget) {
      throw this.unsupported.error(`${name}.${publicName(event)} event`);
    }
    this.count(eventTarget(object.target), event, verb === 'Register' ? 1 : -1);
    return true;
  }

  /** Whether somebody listens to an event of a sheet (its id) or of the "Workbook". */
  has(target: string, event: string): boolean {
    return (this.listening.get(`${target} ${event}`) ?? 0) > 0;
  }

  private count(target: string, event: string, change: number): void {
    const key = `${target} ${event}`;
    this.listening.set(key, Math.max(0, (this.listening.get(key) ?? 0) + change));
  }
}
