import type { Classes, HostClass, HostObject, Unsupported } from './class';
import { publicName, wireName } from './class';
import type { QueryInfo } from './message';
import type { References } from './reference';
import type { Selected } from './select';
import { asksForNothing, onlyMembers, selectedBy } from './select';

type Tree = Record<string, unknown>;

/** Answers instantiations and `load`: objects as trees of their properties, in the names of the wire. */
export class Query {
  constructor(
    private readonly classes: Classes,
    private readonly references: References,
    private readonly unsupported: Unsupported,
  ) {}

  /** What an instantiated object gives back: its identity; null says that it is a null object. */
  identity(object: HostObject | null): Tree | null {
    if (object === null) return null;
    const { identity } = this.classes.of(object);
    const reference = this.references.idOf(object);
    return {
      ...(identity ? { [identity.key]: identity.of(object.target) } : {}),
      ...(reference === null ? {} : { _ReferenceId: reference }),
    };
  }

  load(object: HostObject | null, query: QueryInfo): Tree | null {
    if (object === null) return null;
    return this.tree(object, selectedBy(query), query);
  }

  private tree(object: HostObject, selected: Selected, query: QueryInfo): Tree {
    return this.classes.of(object).items
      ? this.collection(object, selected, query)
      : this.members(object, selected);
  }

  /** A name means a property of the items unless only the collection has it. */
  private collection(collection: HostObject, selected: Selected, { Skip = 0, Top }: QueryInfo): Tree {
    const type = this.classes.of(collection);
    const itemClass = type.itemClass === undefined ? {} : this.classes.named(type.itemClass);
    const ofCollection = (member: string): boolean => has(type, member) && !has(itemClass, member);
    const own = onlyMembers({ ...selected, everything: false }, ofCollection);
    const ofItems = onlyMembers(selected, member => !ofCollection(member));
    const tree = this.members(collection, own);
    if (asksForNothing(ofItems)) return tree;
    const items = type.items?.(collection.target) ?? [];
    const shown = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
    return { ...tree, _Items: shown.map(item => this.tree(item, ofItems, {})) };
  }

  private members(object: HostObject, selected: Selected): Tree {
    const tree: Tree = { ...this.identity(object) };
    const type = this.classes.of(object);
    if (selected.everything) {
      for (const name of Object.keys(type.properties ?? {})) tree[name] = this.property(object, name);
    }
    for (const [asked, below] of selected.members) {
      const name = wireName(asked);
      const navigate = type.navigation?.[name];
      tree[name] = navigate ? this.below(navigate(object.target), below) : this.property(object, name);
    }
    return tree;
  }

  private below(object: HostObject | null, selected: Selected): Tree | null {
    const asked = asksForNothing(selected) ? { ...selected, everything: true } : selected;
    return object === null ? null : this.tree(object, asked, {});
  }

  private property(object: HostObject, name: string): unknown {
    const property = this.classes.of(object).properties?.[name];
    if (!property) throw this.unsupported.error(`${object.className}.${publicName(name)}`);
    return property.get(object.target);
  }
}

function has(type: Pick<HostClass, 'properties' | 'navigation'>, member: string): boolean {
  const name = wireName(member);
  return type.properties?.[name] !== undefined || type.navigation?.[name] !== undefined;
}
