import { useEffect, useRef } from 'react';

/**
 * Puts the focus on a heading, the step's own if no other is given, from where the contents are read. Office.js on the web moves the focus itself
 * at every Tab, among what has a tabindex of 0 or more, and leaves the pane from anything else.
 */
export function focusHeading(heading: HTMLElement | null = document.querySelector('h1')): void {
  if (!heading) return;
  heading.tabIndex = 0;
  heading.addEventListener('blur', () => (heading.tabIndex = -1), { once: true });
  heading.focus();
}

/** Who stood on something that goes away is led to the heading, not thrown out of the pane. */
export function useFocusKept() {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const inside = pane.current;
    if (!inside) return;
    let last: EventTarget | null = null;
    const remember = ({ target }: FocusEvent) => {
      last = target;
    };
    const observer = new MutationObserver(() => {
      const gone = last instanceof Node && !last.isConnected;
      if (gone && document.activeElement === document.body) focusHeading();
    });
    inside.addEventListener('focusin', remember);
    observer.observe(inside, { childList: true, subtree: true });
    return () => {
      inside.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
  return pane;
}
