import type { QueryInfo } from './message';

/** What is asked of an object: its plain properties all (`everything`), and the members named, with what is asked below. */
export interface Selected {
  everything: boolean;
  readonly members: Map<string, Selected>;
}

const nothing = (): Selected => ({ everything: false, members: new Map() });

const levels = (path: string): string[] => path.split(/[/.]/).filter(level => level !== '');

function add(selected: Selected, path: readonly string[], whole: boolean): void {
  const [first, ...rest] = path;
  if (first === undefined) {
    selected.everything ||= whole;
  } else if (first === '*') {
    selected.everything = true;
  } else {
    const below = selected.members.get(first) ?? nothing();
    selected.members.set(first, below);
    add(below, rest, whole);
  }
}

/** A query as a tree; a query that names nothing asks for every plain property. */
export function selectedBy(query: QueryInfo): Selected {
  const selected = nothing();
  const select = query.Select ?? [];
  for (const path of select) add(selected, levels(path), false);
  for (const path of query.Expand ?? []) add(selected, levels(path), true);
  if (select.length === 0) selected.everything = true;
  return selected;
}

/** The same tree with some members only. */
export function onlyMembers(selected: Selected, keep: (member: string) => boolean): Selected {
  const members = [...selected.members].filter(([member]) => keep(member));
  return { everything: selected.everything, members: new Map(members) };
}

export const asksForNothing = (selected: Selected): boolean =>
  !selected.everything && selected.members.size === 0;
