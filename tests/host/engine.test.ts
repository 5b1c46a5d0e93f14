import { describe, expect, test } from '@jest/globals';
import type { HostClass } from '../../src/host/engine/class';
import { HostObject } from '../../src/host/engine/class';
import { Engine } from '../../src/host/engine/engine';
import { itemNotFound } from '../../src/host/engine/error';
import type { Action, ObjectPath } from '../../src/host/engine/message';

/** A small object model of its own: a shelf with books. */
interface Book {
  readonly id: string;
  title: string;
}

class Shelf {
  readonly books: Book[] = [
    { id: 'a', title: 'First' },
    { id: 'b', title: 'Second' },
  ];
  events = 0;
}

const book = (found: Book | undefined): HostObject | null => (found ? new HostObject('Book', found) : null);

const shelfClass: HostClass<Shelf> = {
  name: 'Shelf',
  itemClass: 'Book',
  properties: { Count: { get: shelf => shelf.books.length }, Title: { get: () => 'Shelf' } },
  items: shelf => shelf.books.map(found => new HostObject('Book', found)),
  indexer: (shelf, key) => book(shelf.books.find(found => found.id === key)),
  methods: {
    Add: (shelf, [title]) => {
      const added = { id: `new${shelf.books.length}`, title: String(title) };
      shelf.books.push(added);
      return book(added);
    },
    Find: (shelf, [title]) => book(shelf.books.find(found => found.title === title)),
    FindOrNullObject: (shelf, [title]) => book(shelf.books.find(found => found.title === title)),
    Swap: (_, [one, other]) => {
      const [a, b] = [(one as HostObject<Book>).target, (other as HostObject<Book>).target];
      [a.title, b.title] = [b.title, a.title];
    },
    Burn: () => {
      throw new TypeError('no match');
    },
  },
  events: ['Moved'],
  eventTarget: () => 'Workbook',
};

const bookClass: HostClass<Book> = {
  name: 'Book',
  identity: { key: 'Id', of: ({ id }) => id },
  properties: {
    Title: {
      get: ({ title }) => title,
      set: (target, title) => {
        if (title === '') throw itemNotFound('Book.title');
        target.title = String(title);
      },
    },
  },
  navigation: { Author: target => new HostObject('Author', target) },
};

const authorClass: HostClass<Book> = {
  name: 'Author',
  properties: { Name: { get: ({ title }) => `Author of ${title}` }, Born: { get: () => 1950 } },
};

function library() {
  const shelf = new Shelf();
  const roots = { workbook: new HostObject('Shelf', shelf), services: {} };
  const engine = new Engine([shelfClass, bookClass, authorClass], roots);
  const run = (paths: readonly ObjectPath[], actions: readonly Omit<Action, 'Id'>[]) =>
    engine.run({
      ObjectPaths: Object.fromEntries(paths.map(path => [path.Id, path])),
      Actions: actions.map((action, index) => ({ Id: 100 + index, ...action })),
    });
  return { shelf, engine, run };
}

const ROOT: ObjectPath = { Id: 1, ObjectPathType: 1 };
const item = (id: number, key: string): ObjectPath => ({
  Id: id,
  ObjectPathType: 5,
  ParentObjectPathId: 1,
  ArgumentInfo: { Arguments: [key] },
});
const method = (id: number, name: string, ...args: unknown[]): ObjectPath => ({
  Id: id,
  ObjectPathType: 3,
  Name: name,
  ParentObjectPathId: 1,
  ArgumentInfo: { Arguments: args },
});

describe('object paths', () => {
  test('a method that writes runs once, however often its object is used', () => {
    const { shelf, run } = library();
    const answer = run(
      [ROOT, method(2, 'Add', 'Third'), { Id: 3, ObjectPathType: 4, Name: 'Author', ParentObjectPathId: 2 }],
      [
        { ActionType: 1, ObjectPathId: 3 },
        { ActionType: 1, ObjectPathId: 2 },
        { ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ['title'] } },
      ],
    );
    expect(shelf.books).toHaveLength(3);
    expect(answer.Results[2]?.Value).toEqual({ Id: 'new2', Title: 'Third' });
  });

  test('a method named OrNullObject gives null, any other ItemNotFound', () => {
    const { run } = library();
    const instantiate = { ActionType: 1, ObjectPathId: 2 };
    expect(run([ROOT, method(2, 'FindOrNullObject', 'None')], [instantiate]).Results).toEqual([
      { ActionId: 100, Value: null },
    ]);
    expect(run([ROOT, method(2, 'Find', 'None')], [instantiate]).Error).toMatchObject({
      Code: 'ItemNotFound',
      Location: 'Shelf.find',
      ActionIndex: 0,
    });
    expect(run([ROOT, item(2, 'none')], [instantiate]).Error?.Code).toBe('ItemNotFound');
  });

  test('below a null object everything is null, and writing to it is refused', () => {
    const { run } = library();
    const paths = [
      ROOT,
      method(2, 'FindOrNullObject', 'None'),
      { Id: 3, ObjectPathType: 4, Name: 'Author', ParentObjectPathId: 2 },
    ];
    const answer = run(paths, [
      { ActionType: 1, ObjectPathId: 3 },
      { ActionType: 2, ObjectPathId: 3, QueryInfo: {} },
      { ActionType: 4, ObjectPathId: 2, Name: 'Title', ArgumentInfo: { Arguments: ['x'] } },
    ]);
    expect(answer.Results.map(result => result.Value)).toEqual([null, null]);
    expect(answer.Error).toMatchObject({ Code: 'InvalidOperation', ActionIndex: 2 });
  });

  test('arguments stand for objects only where the parallel list says so', () => {
    const { shelf, run } = library();
    run(
      [ROOT, item(2, 'a'), item(3, 'b')],
      [
        {
          ActionType: 3,
          ObjectPathId: 1,
          Name: 'Swap',
          ArgumentInfo: { Arguments: [2, 3], ReferencedObjectPathIds: [2, 3] },
        },
        {
          ActionType: 4,
          ObjectPathId: 2,
          Name: 'Title',
          ArgumentInfo: { Arguments: [3], ReferencedObjectPathIds: [0] },
        },
      ],
    );
    expect(shelf.books.map(({ title }) => title)).toEqual(['3', 'First']);
  });
});

describe('load', () => {
  const load = (id: number, ...select: string[]): Omit<Action, 'Id'> => ({
    ActionType: 2,
    ObjectPathId: id,
    QueryInfo: { Select: select },
  });

  test('a name on a collection means the items, unless only the collection has it', () => {
    const { run } = library();
    const answer = run([ROOT], [load(1, 'count', 'title')]);
    expect(answer.Results[0]?.Value).toEqual({
      Count: 2,
      _Items: [
        { Id: 'a', Title: 'First' },
        { Id: 'b', Title: 'Second' },
      ],
    });
  });

  test('levels are followed, and * means every plain property of its level', () => {
    const { run } = library();
    const answer = run([ROOT, item(2, 'a')], [load(2, 'author/name'), load(2, '*', 'author.*'), load(2)]);
    const author = { Name: 'Author of First', Born: 1950 };
    expect(answer.Results.map(result => result.Value)).toEqual([
      { Id: 'a', Author: { Name: 'Author of First' } },
      { Id: 'a', Title: 'First', Author: author },
      { Id: 'a', Title: 'First' },
    ]);
  });

  test('Top and Skip choose among the items', () => {
    const { run } = library();
    const query = { Select: ['title'], Top: 1, Skip: 1 };
    const answer = run([ROOT], [{ ActionType: 2, ObjectPathId: 1, QueryInfo: query }]);
    expect(answer.Results[0]?.Value).toEqual({ _Items: [{ Id: 'b', Title: 'Second' }] });
  });
});

describe('errors', () => {
  test('a failing action ends the message; what came before it stays done', () => {
    const { shelf, run } = library();
    const title = (value: string) => ({
      ActionType: 4,
      ObjectPathId: 2,
      Name: 'Title',
      ArgumentInfo: { Arguments: [value] },
    });
    const answer = run([ROOT, item(2, 'a')], [title('Done'), title(''), title('Never')]);
    expect(answer.Results).toHaveLength(1);
    expect(answer.Error).toMatchObject({ Code: 'ItemNotFound', Location: 'Book.title', ActionIndex: 1 });
    expect(shelf.books[0]?.title).toBe('Done');
  });

  test('a mistake of the host is told as a GeneralException with its cause', () => {
    const { run } = library();
    const answer = run([ROOT], [{ ActionType: 3, ObjectPathId: 1, Name: 'Burn', ArgumentInfo: {} }]);
    expect(answer.Error).toMatchObject({ Code: 'GeneralException', HttpStatusCode: 500 });
    expect(answer.Error?.Message).toContain('no match');
  });

  const UNKNOWN: [string, ObjectPath[], Omit<Action, 'Id'>][] = [
    ['Shelf.paint', [], { ActionType: 3, ObjectPathId: 1, Name: 'Paint' }],
    ['Shelf.color (set)', [], { ActionType: 4, ObjectPathId: 1, Name: 'Color' }],
    ['Shelf.count (set)', [], { ActionType: 4, ObjectPathId: 1, Name: 'Count' }],
    ['Book.color', [], { ActionType: 2, ObjectPathId: 1, QueryInfo: { Select: ['color'] } }],
    ['Book.getItem', [item(2, 'a')], { ActionType: 1, ObjectPathId: 3 }],
    ['Shelf.room', [], { ActionType: 1, ObjectPathId: 4 }],
    ['Shelf.burned event', [], { ActionType: 3, ObjectPathId: 1, Name: '_RegisterBurnedEvent' }],
    ['Some.Service', [], { ActionType: 1, ObjectPathId: 5 }],
    ['action type 7', [], { ActionType: 7, ObjectPathId: 1 }],
  ];

  test.each(UNKNOWN)('%s is refused and counted', (member, paths, action) => {
    const { engine, run } = library();
    const others: ObjectPath[] = [
      { ...item(3, 'x'), ParentObjectPathId: 2 },
      { Id: 4, ObjectPathType: 4, Name: 'Room', ParentObjectPathId: 1 },
      { Id: 5, ObjectPathType: 2, Name: 'Some.Service' },
    ];
    const answer = run([ROOT, ...paths, ...others], [action]);
    expect(answer.Error?.Code).toBe('NotImplemented');
    expect([...engine.unsupported.counts]).toEqual([[member, 1]]);
  });
});

describe('bookkeeping', () => {
  test('a kept object has a reference id until it is let go', () => {
    const { engine, run } = library();
    const answer = run(
      [ROOT, item(2, 'a')],
      [
        { ActionType: 1, ObjectPathId: 2 },
        { ActionType: 3, ObjectPathId: 2, Name: '_KeepReference' },
        { ActionType: 1, ObjectPathId: 2 },
      ],
    );
    expect(answer.Results[0]?.Value).toEqual({ Id: 'a' });
    expect(answer.Results[2]?.Value).toEqual({ Id: 'a', _ReferenceId: '1' });
    const reference: ObjectPath = { Id: 7, ObjectPathType: 6, Name: '1' };
    const title = { ActionType: 2, ObjectPathId: 7, QueryInfo: { Select: ['title'] } };
    expect(run([reference], [title]).Results[0]?.Value).toMatchObject({ Title: 'First' });
    expect(engine.references.size).toBe(1);
    const remove = { Name: '_RemoveReference', ArgumentInfo: { Arguments: ['1'] } };
    run([ROOT], [{ ActionType: 3, ObjectPathId: 1, ...remove }]);
    expect(engine.references.size).toBe(0);
    expect(run([reference], [title]).Error?.Code).toBe('InvalidReference');
  });

  test('an event is listened to between registration and removal', () => {
    const { engine, run } = library();
    const call = (Name: string) => run([ROOT], [{ ActionType: 3, ObjectPathId: 1, Name }]);
    call('_RegisterMovedEvent');
    expect(engine.subscriptions.has('Workbook', 'Moved')).toBe(true);
    call('_UnregisterMovedEvent');
    expect(engine.subscriptions.has('Workbook', 'Moved')).toBe(false);
  });

  test('traces come back by their ids', () => {
    const { run } = library();
    expect(run([], [{ ActionType: 5, ObjectPathId: 0 }])).toEqual({
      Results: [{ ActionId: 100, Value: null }],
      TraceIds: [100],
    });
  });
});
