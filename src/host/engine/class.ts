import type { HostError } from './error';
import { notImplemented } from './error';

/** A function over a class's own target; written as a method so that tables of different targets fit one type. */
type Member<Target, Rest extends unknown[], Result> = {
  bivariant(target: Target, ...rest: Rest): Result;
}['bivariant'];

export interface Property<Target = unknown> {
  readonly get: Member<Target, [], unknown>;
  /** Absent for a property that cannot be written. */
  readonly set?: Member<Target, [value: unknown], void>;
}

/**
 * What the local Excel answers of one class of the object model. Names are those on the wire (PascalCase).
 * A member that stands in no table is refused and counted.
 */
export interface HostClass<Target = unknown> {
  readonly name: string;
  /** The identity Excel gives back with every object of the class, so that the client finds it again. */
  readonly identity?: { readonly key: 'Id' | '_Id'; readonly of: Member<Target, [], string> };
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  /** Properties that are objects. */
  readonly navigation?: Readonly<Record<string, Member<Target, [], HostObject | null>>>;
  /** Methods give a plain value, an object of the model, null for a null object, or nothing. */
  readonly methods?: Readonly<Record<string, Member<Target, [args: Arguments], unknown>>>;
  /** The items of a collection, and the class they have. */
  readonly items?: Member<Target, [], readonly HostObject[]>;
  readonly itemClass?: string;
  /** `getItem`. */
  readonly indexer?: Member<Target, [key: unknown], HostObject | null>;
  /** Events that can be listened to, by the middle of their wire name: "DataChanged" in `_RegisterDataChangedEvent`. */
  readonly events?: readonly string[];
  /** Whom an event of the object is sent to: a sheet's id, or "Workbook" for a collection. */
  readonly eventTarget?: Member<Target, [], string>;
}

/** Arguments of a call, objects of the model in place of their path ids. */
export type Arguments = readonly unknown[];

/** An object of the model: the name of its class, and what it stands for. */
export class HostObject<Target = unknown> {
  constructor(
    readonly className: string,
    readonly target: Target,
  ) {}
}

/** The classes by their names. Objects name their class, so that classes may give objects of each other. */
export class Classes {
  private readonly table: ReadonlyMap<string, HostClass>;

  constructor(classes: readonly HostClass[]) {
    this.table = new Map(classes.map(type => [type.name, type]));
  }

  named(name: string): HostClass {
    const type = this.table.get(name);
    if (!type) throw notImplemented(name);
    return type;
  }

  of(object: HostObject): HostClass {
    return this.named(object.className);
  }
}

/** Counts what the add-in asked for and the local Excel lacks. */
export class Unsupported {
  readonly counts = new Map<string, number>();

  /** Counts a member, "Range.hyperlink", and gives the error to throw. */
  error(member: string): HostError {
    this.counts.set(member, (this.counts.get(member) ?? 0) + 1);
    return notImplemented(member);
  }
}

/** "worksheets" → "Worksheets". */
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** "Worksheets" → "worksheets". */
export const publicName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
