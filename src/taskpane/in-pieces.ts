/**
 * Large values on their way between the pane and its worker. Handed over whole, a workbook of sixty sheets and what was
 * found in it hold the pane up for half a second; each of its pieces does for some milliseconds.
 */

/** A value that stands at `path`, or more items of the list that stands there. */
export type Piece = { readonly path: Path } & ({ readonly value: unknown } | { readonly items: unknown[] });

/** The keys and places that lead into the whole. */
type Path = readonly (string | number)[];

/** About so many figures, or as many short words. */
const WEIGHT_OF_A_PIECE = 20_000;
/** Characters that weigh as much as a figure. */
const CHARACTERS = 16;

/**
 * A value in pieces, to be joined in their order. Plain records and lists that weigh more than a piece are taken apart,
 * nothing else is.
 */
export function piecesOf(value: unknown, most = WEIGHT_OF_A_PIECE): Generator<Piece> {
  return parts(value, [], most);
}

function* parts(value: unknown, path: Path, most: number): Generator<Piece> {
  if (weightOf(value, most) <= most) yield { path, value };
  else if (Array.isArray(value)) yield* partsOfList(value, path, most);
  else if (isRecord(value)) {
    yield { path, value: {} };
    for (const [key, part] of Object.entries(value)) yield* parts(part, [...path, key], most);
  } else yield { path, value };
}

function* partsOfList(list: readonly unknown[], path: Path, most: number): Generator<Piece> {
  yield { path, value: [] };
  let items: unknown[] = [];
  let room = most;
  for (const [place, item] of list.entries()) {
    const weight = weightOf(item, most);
    if (weight > room && items.length > 0) {
      yield { path, items };
      [items, room] = [[], most];
    }
    if (weight > most) yield* parts(item, [...path, place], most);
    else {
      items.push(item);
      room -= weight;
    }
  }
  if (items.length > 0) yield { path, items };
}

/** How much there is to take in; a little more than `most` where it is more than that. */
function weightOf(value: unknown, most: number): number {
  if (typeof value === 'string') return 1 + value.length / CHARACTERS;
  if (typeof value !== 'object' || value === null) return 1;
  let weight = 1;
  for (const part of Array.isArray(value) ? value : Object.values(value)) {
    weight += weightOf(part, most - weight);
    if (weight > most) break;
  }
  return weight;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Puts pieces together as they come. */
export interface Joining {
  add(piece: Piece): void;
  /** What all pieces so far make. */
  whole(): unknown;
}

export function createJoining(): Joining {
  const root: Record<string, unknown> = {};
  const at = (path: Path): Record<string, unknown> =>
    path.reduce<Record<string, unknown>>((holder, key) => holder[key] as typeof holder, root);
  return {
    add({ path, ...piece }) {
      const way = ['whole', ...path];
      if ('items' in piece) for (const item of piece.items) (at(way) as unknown as unknown[]).push(item);
      else put(at(way.slice(0, -1)), way.at(-1) ?? '', piece.value);
    },
    whole: () => root['whole'],
  };
}

/** Also under a name that would mean something else when it is assigned, "__proto__". */
function put(holder: object, key: string | number, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
}
