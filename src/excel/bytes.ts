/**
 * What one message may hold, asked or answered. Excel on the web refuses more than 5 MB; the rest is left for names,
 * addresses and estimates that are off.
 */
export const BYTES_PER_MESSAGE = 4_000_000;

const encoder = new TextEncoder();

/** The size of a value on the wire: JSON in UTF-8. */
export function bytesOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}

/** Items in their order, in groups that each fit into one message; an item that is too large stands alone. */
export function messagesOf<Item extends { readonly bytes: number }>(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const last = groups.at(-1);
    if (last && item.bytes <= room) last.push(item);
    else {
      groups.push([item]);
      room = BYTES_PER_MESSAGE;
    }
    room -= item.bytes;
  }
  return groups;
}
