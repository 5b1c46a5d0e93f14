import { useEffect, useRef, useState, type RefObject } from 'react';

/** Items that come and go together. */
const AT_ONCE = 40;
const GROUPS_AT_MOST = 5;
/** How near the edge of what is drawn may come to what is seen. */
const NEAR = '800px';

interface Groups {
  /** The first group of items that is drawn, and the one behind the last. */
  readonly first: number;
  readonly end: number;
}

interface Drawn {
  /** The first item that is drawn, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** Pixels that the items above take. */
  readonly roomAbove: number;
  /** Where the list's own marks stand, before and behind what is drawn. */
  readonly startMark: RefObject<HTMLLIElement | null>;
  readonly endMark: RefObject<HTMLLIElement | null>;
}

/** Which items of a long list are drawn: some groups of them around what is seen. What is not drawn keeps its room. */
export function useDrawn(list: RefObject<HTMLUListElement | null>, count: number): Drawn {
  const [groups, setGroups] = useState<Groups>({ first: 0, end: 1 });
  /** The heights of the groups above, as they were when they went. */
  const heights = useRef<number[]>([]);
  const [startMark, endMark] = [useRef<HTMLLIElement>(null), useRef<HTMLLIElement>(null)];
  const inAll = Math.max(1, Math.ceil(count / AT_ONCE));
  const end = Math.min(groups.end, inAll);
  const first = Math.min(groups.first, end - 1);
  useEffect(() => {
    const marks = [startMark.current, endMark.current].filter(mark => mark !== null);
    const [mark] = marks;
    if (!mark || !list.current) return;
    const inside = list.current;
    if (endMark.current) endMark.current.style.height = `${roomBelow(inside, count - end * AT_ONCE)}px`;
    const observer = new IntersectionObserver(
      entries => {
        const near = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
        if (near.includes(endMark.current as Element)) {
          const goes = end + 1 - first > GROUPS_AT_MOST && mayGo(inside);
          if (goes) heights.current[first] = heightOfFirst(inside);
          setGroups({ first: goes ? first + 1 : first, end: end + 1 });
        } else if (near.includes(startMark.current as Element)) {
          setGroups({ first: first - 1, end: end - first >= GROUPS_AT_MOST ? end - 1 : end });
        }
      },
      { root: mark.closest('main'), rootMargin: NEAR },
    );
    marks.forEach(one => observer.observe(one));
    return () => observer.disconnect();
  }, [list, first, end, count, startMark, endMark]);
  const roomAbove = heights.current.slice(0, first).reduce((sum, height) => sum + height, 0);
  return { from: first * AT_ONCE, to: Math.min(end * AT_ONCE, count), roomAbove, startMark, endMark };
}

const itemsOf = (list: Element): Element[] => [...list.querySelectorAll(':scope > [aria-posinset]')];

/** What has the focus stays. */
const mayGo = (list: Element): boolean =>
  !itemsOf(list)
    .slice(0, AT_ONCE)
    .some(item => item.contains(document.activeElement));

/** About what the items take that are still to come, so that nobody scrolls past them. */
function roomBelow(list: Element, left: number): number {
  const items = itemsOf(list);
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return 0;
  const drawn = last.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
  return Math.round((drawn / items.length) * left);
}

function heightOfFirst(list: Element): number {
  const items = itemsOf(list);
  const [one, next] = [items[0], items[AT_ONCE]];
  return one && next ? next.getBoundingClientRect().top - one.getBoundingClientRect().top : 0;
}
