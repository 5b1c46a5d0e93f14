import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { goTo } from './place-keys';

/** What else in a row takes the focus. */
const CONTROLS = 'a, button, input, summary';

interface OneStop<List extends HTMLElement> {
  readonly ref: RefObject<List | null>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * Makes a list one stop of the Tab key: the arrow keys, Home and End go from item to item, and Tab goes on from the one
 * that was chosen last.
 * @param items selector of what the keys go to
 * @param row selector of what holds an item with its other controls; Tab comes to those of the chosen item only
 */
export function useOneTabStop<List extends HTMLElement>(items: string, row?: string): OneStop<List> {
  const list = useRef<List>(null);
  useEffect(() => (list.current ? keepOneStop(list.current, items, row) : undefined), [items, row]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>(items)];
    const here = all.findIndex(item => item === document.activeElement);
    const next = here < 0 ? undefined : nextOf(event.key, here, all.length);
    if (next === undefined) return;
    event.preventDefault();
    goTo(all[next]);
  };
  return { ref: list, onKeyDown };
}

function nextOf(key: string, here: number, length: number): number | undefined {
  const places: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(here + 1, length - 1),
    ArrowUp: Math.max(here - 1, 0),
    Home: 0,
    End: length - 1,
  };
  return places[key];
}

/** @returns what stops it */
function keepOneStop(list: HTMLElement, items: string, row: string | undefined): () => void {
  let chosen: Element | null = null;
  const settle = () => {
    const all = [...list.querySelectorAll<HTMLElement>(items)];
    if (!chosen || !list.contains(chosen)) chosen = all[0] ?? null;
    for (const item of all) {
      setTabIndex(item, item === chosen);
      const others = row ? (item.closest(row)?.querySelectorAll<HTMLElement>(CONTROLS) ?? []) : [];
      for (const other of others) if (other !== item) setTabIndex(other, item === chosen);
    }
  };
  const choose = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return;
    const item = row ? target.closest(row)?.querySelector(items) : target.closest(items);
    if (!item) return;
    chosen = item;
    settle();
  };
  const observer = new MutationObserver(settle);
  observer.observe(list, { childList: true, subtree: true });
  list.addEventListener('focusin', choose);
  settle();
  return () => {
    observer.disconnect();
    list.removeEventListener('focusin', choose);
  };
}

function setTabIndex(element: HTMLElement, stops: boolean): void {
  const wanted = stops ? 0 : -1;
  if (element.tabIndex !== wanted) element.tabIndex = wanted;
}
