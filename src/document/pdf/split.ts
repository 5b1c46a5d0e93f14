/** Parts a list between every two neighbours that `parts` says so of. */
export function split<T>(items: readonly T[], parts: (before: T, after: T) => boolean): T[][] {
  const groups: T[][] = [];
  let start = 0;
  for (let end = 1; end <= items.length; end += 1) {
    if (end < items.length && !parts(items[end - 1] as T, items[end] as T)) continue;
    groups.push(items.slice(start, end));
    start = end;
  }
  return groups;
}
