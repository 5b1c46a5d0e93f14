import type { KeyboardEvent } from 'react';

const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The arrow keys go from place to place in what holds the list, and the sheet follows. */
export function followPlaces(event: KeyboardEvent<HTMLElement>): void {
  const step = STEP[event.key];
  const places = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-place]')];
  const here = places.findIndex(place => place === document.activeElement);
  if (step === undefined || here < 0) return;
  event.preventDefault();
  const next = places[here + step];
  next?.focus();
  next?.click();
}

/** Moves the focus from an item of a list that is about to go to the one after it, or before it when it is the last. */
export function leaveItem(item: Element | null): void {
  const items = [...(item?.closest('[role=tabpanel]')?.querySelectorAll('li') ?? [])];
  const here = items.findIndex(other => other === item);
  const neighbour = items[here + 1] ?? items[here - 1];
  neighbour?.querySelector<HTMLElement>('[data-place]')?.focus();
}
