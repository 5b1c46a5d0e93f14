import type { HostClass } from './class';
import { Classes, HostObject, publicName, Unsupported } from './class';
import type { Action, ActionResult, AnswerBody, AnswerError, RequestBody } from './message';
import { generalException, HostError, invalidOperation } from './error';
import type { Roots } from './path';
import { Paths } from './path';
import { Query } from './query';
import { References } from './reference';
import { Subscriptions } from './subscription';

/** Lets a fault strike: called before each action with its index. */
export type BeforeAction = (index: number) => void;

/**
 * Interprets the messages of Office.js over an object model given as tables of members.
 * A failing action ends the message; what was done before it stays done, as in Excel.
 */
export class Engine {
  readonly references = new References();
  readonly unsupported = new Unsupported();
  readonly subscriptions: Subscriptions;
  private readonly classes: Classes;
  private readonly query: Query;

  constructor(
    classes: readonly HostClass[],
    private readonly roots: Roots,
  ) {
    this.classes = new Classes(classes);
    this.subscriptions = new Subscriptions(this.classes, this.unsupported);
    this.query = new Query(this.classes, this.references, this.unsupported);
  }

  /** Carries out one message. */
  run(body: RequestBody, beforeAction: BeforeAction = () => undefined): AnswerBody {
    const { roots, classes, references, unsupported } = this;
    const paths = new Paths(body.ObjectPaths ?? {}, roots, classes, references, unsupported);
    const results: ActionResult[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of (body.Actions ?? []).entries()) {
      try {
        beforeAction(index);
        results.push({ ActionId: action.Id, Value: this.act(action, paths) ?? null });
        if (action.ActionType === 5) traceIds.push(action.Id);
      } catch (cause) {
        return { Results: results, TraceIds: traceIds, Error: answerError(cause, index) };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }

  private act(action: Action, paths: Paths): unknown {
    if (action.ActionType === 5) return null;
    const object = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return this.query.identity(object);
      case 2:
        return this.query.load(object, action.QueryInfo ?? {});
      case 3:
        return object && this.call(object, action, paths);
      case 4:
        return this.set(object, action, paths);
      default:
        throw this.unsupported.error(`action type ${action.ActionType}`);
    }
  }

  private call(object: HostObject, action: Action, paths: Paths): unknown {
    const name = action.Name ?? '';
    const args = paths.arguments(action.ArgumentInfo);
    if (this.bookkeeping(object, name, args)) return null;
    const method = this.classes.of(object).methods?.[name];
    if (!method) throw this.unsupported.error(`${object.className}.${publicName(name)}`);
    const result = method(object.target, args);
    return result instanceof HostObject ? this.query.identity(result) : result;
  }

  /** Methods that concern the connection and not the workbook; false when it is none of them. */
  private bookkeeping(object: HostObject, name: string, args: readonly unknown[]): boolean {
    switch (name) {
      case '_KeepReference':
        this.references.keep(object);
        return true;
      case '_RemoveReference':
        this.references.remove(String(args[0]));
        return true;
      default:
        return this.subscriptions.register(object, name);
    }
  }

  private set(object: HostObject | null, action: Action, paths: Paths): void {
    const name = action.Name ?? '';
    if (object === null) {
      throw invalidOperation(publicName(name), 'This operation is not permitted on a null object.');
    }
    const property = this.classes.of(object).properties?.[name];
    if (!property?.set) throw this.unsupported.error(`${object.className}.${publicName(name)} (set)`);
    property.set(object.target, paths.arguments(action.ArgumentInfo)[0]);
  }
}

function answerError(cause: unknown, index: number): AnswerError {
  const { code, message, location, status } = cause instanceof HostError ? cause : generalException(cause);
  return { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: status };
}
