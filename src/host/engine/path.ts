import type { Classes, Unsupported } from './class';
import { HostObject, publicName } from './class';
import { HostError, invalidArgument, itemNotFound } from './error';
import type { ArgumentInfo, ObjectPath } from './message';
import type { References } from './reference';

/** What object paths start from. */
export interface Roots {
  readonly workbook: HostObject;
  /** Add-in services by their type name, "Microsoft.AppRuntime.AppRuntimeService". */
  readonly services: Readonly<Record<string, () => HostObject>>;
}

/** Resolves the object paths of one message; each once, so that a method that writes (`Add`) runs once. */
export class Paths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly roots: Roots,
    private readonly classes: Classes,
    private readonly references: References,
    private readonly unsupported: Unsupported,
  ) {}

  /** The object of a path; null for a null object, and for everything below one. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw invalidArgument(`ObjectPath ${id}`);
    const object = this.find(path);
    this.resolved.set(id, object);
    return object;
  }

  /** Arguments of a call with the objects they refer to. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => this.argument(argument, references[index]));
  }

  private argument(argument: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference !== 0) return this.resolve(reference);
    if (!Array.isArray(argument) || !Array.isArray(reference)) return argument;
    return argument.map((item, index) => this.argument(item, reference[index]));
  }

  private find(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case 1:
        return this.roots.workbook;
      case 2:
        return this.service(path.Name ?? '');
      case 6:
        return this.reference(path.Name ?? '');
      case 7:
        return null;
      default:
        return this.below(path);
    }
  }

  private service(name: string): HostObject {
    const create = this.roots.services[name];
    if (!create) throw this.unsupported.error(name);
    return create();
  }

  private reference(id: string): HostObject {
    const object = this.references.find(id);
    if (!object) throw new HostError('InvalidReference', 'The reference is not known any more.', 'reference');
    return object;
  }

  private below(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case 3:
        return this.method(parent, path.Name ?? '', path.ArgumentInfo);
      case 4:
        return this.navigation(parent, path.Name ?? '');
      case 5:
        return this.item(parent, this.arguments(path.ArgumentInfo)[0]);
      default:
        throw this.unsupported.error(`object path type ${path.ObjectPathType}`);
    }
  }

  private method(parent: HostObject, name: string, info: ArgumentInfo | undefined): HostObject | null {
    const location = `${parent.className}.${publicName(name)}`;
    const method = this.classes.of(parent).methods?.[name];
    if (!method) throw this.unsupported.error(location);
    const result = method(parent.target, this.arguments(info));
    if (result instanceof HostObject) return result;
    if (name.includes('OrNullObject')) return null;
    throw itemNotFound(location);
  }

  private navigation(parent: HostObject, name: string): HostObject | null {
    const navigate = this.classes.of(parent).navigation?.[name];
    if (!navigate) throw this.unsupported.error(`${parent.className}.${publicName(name)}`);
    return navigate(parent.target);
  }

  private item(parent: HostObject, key: unknown): HostObject {
    const location = `${parent.className}.getItem`;
    const { indexer } = this.classes.of(parent);
    if (!indexer) throw this.unsupported.error(location);
    const item = indexer(parent.target, key);
    if (item === null) throw itemNotFound(location);
    return item;
  }
}
