import type { CustomXmlPart, CustomXmlParts } from '../../file/local/custom-xml';
import type { HostClass } from '../engine/class';
import { HostObject } from '../engine/class';
import { invalidArgument, itemNotFound } from '../engine/error';
import { text } from './check';

interface PartTarget {
  readonly parts: CustomXmlParts;
  readonly id: string;
}

interface ScopedTarget {
  readonly parts: CustomXmlParts;
  readonly namespace: string;
}

const part = (parts: CustomXmlParts, { id }: CustomXmlPart): HostObject<PartTarget> =>
  new HostObject('CustomXmlPart', { parts, id });

function find(parts: CustomXmlParts, id: unknown): HostObject<PartTarget> | null {
  const found = parts.byId(String(id));
  return found && part(parts, found);
}

/** Text that is no XML is the caller's mistake. */
function fromText<Result>(location: string, write: () => Result): Result {
  try {
    return write();
  } catch {
    throw invalidArgument(location);
  }
}

export const customXmlPartCollectionClass: HostClass<CustomXmlParts> = {
  name: 'CustomXmlPartCollection',
  itemClass: 'CustomXmlPart',
  items: parts => parts.all.map(found => part(parts, found)),
  indexer: find,
  methods: {
    Add: (parts, [xml]) => {
      const location = 'CustomXmlPartCollection.add';
      return fromText(location, () => part(parts, parts.add(text(xml, location))));
    },
    GetByNamespace: (parts, [uri]) =>
      new HostObject('CustomXmlPartScopedCollection', {
        parts,
        namespace: text(uri, 'CustomXmlPartCollection.getByNamespace'),
      }),
    GetItemOrNullObject: (parts, [id]) => find(parts, id),
    GetCount: parts => parts.all.length,
  },
};

const within = ({ parts, namespace }: ScopedTarget): HostObject<PartTarget>[] =>
  parts.all.filter(found => found.namespace === namespace).map(found => part(parts, found));

function onlyItem(scope: ScopedTarget): HostObject<PartTarget> | null {
  const [first, ...more] = within(scope);
  return first && more.length === 0 ? first : null;
}

export const customXmlPartScopedCollectionClass: HostClass<ScopedTarget> = {
  name: 'CustomXmlPartScopedCollection',
  itemClass: 'CustomXmlPart',
  items: within,
  indexer: ({ parts }, id) => find(parts, id),
  methods: {
    GetOnlyItem: onlyItem,
    GetOnlyItemOrNullObject: onlyItem,
    GetCount: scope => within(scope).length,
  },
};

function living({ parts, id }: PartTarget): CustomXmlPart {
  const found = parts.byId(id);
  if (!found) throw itemNotFound('CustomXmlPart');
  return found;
}

export const customXmlPartClass: HostClass<PartTarget> = {
  name: 'CustomXmlPart',
  identity: { key: 'Id', of: ({ id }) => id },
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: target => living(target).namespace },
  },
  methods: {
    GetXml: target => living(target).xml,
    SetXml: ({ parts, id }, [xml]) => {
      const location = 'CustomXmlPart.setXml';
      fromText(location, () => parts.replace(id, text(xml, location)));
    },
    Delete: ({ parts, id }) => parts.remove(id),
  },
};
