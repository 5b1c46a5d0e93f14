import type { KeyboardEvent } from 'react';

const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The arrow keys go from place to place in what holds the list, and the sheet follows. */
export function followPlaces(event: KeyboardEvent<HTMLElement>): void {
  if (event.defaultPrevented) return;
  const step = STEP[event.key];
  const places = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-place]')];
  const here = places.findIndex(place => place === document.activeElement);
  if (step === undefined || here < 0) return;
  event.preventDefault();
  goTo(places[here + step]);
}

/** Goes from an item of a list that is about to go to the one after it, or before it when it is the last. */
export function leaveItem(item: Element | null): void {
  const items = [...(item?.closest('main')?.querySelectorAll('li:has([data-place])') ?? [])];
  const here = items.findIndex(other => other === item);
  goTo((items[here + 1] ?? items[here - 1])?.querySelector<HTMLElement>('[data-place]'));
}

/** Puts the focus on something; a place is chosen, and the sheet follows. */
export function goTo(item: HTMLElement | null | undefined): void {
  if (item?.matches('[data-place]')) item.click();
  item?.focus();
}
