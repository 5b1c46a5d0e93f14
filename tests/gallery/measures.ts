/**
 * What is wrong with how the page stands, in words; nothing when all is well. Runs in the page: it may use nothing
 * from outside itself.
 */
export function layoutFaults(): string[] {
  const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
  const named = (element: Element) =>
    `${element.tagName.toLowerCase()} «${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}»`;
  const ancestors = (element: Element | null): Element[] =>
    element ? [element, ...ancestors(element.parentElement)] : [];

  /** What of a rectangle can be seen inside the boxes that cut or scroll it. */
  const seen = (element: Element): DOMRect | null => {
    let { left, top, right, bottom } = element.getBoundingClientRect();
    for (const box of ancestors(element.parentElement)) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const around = box.getBoundingClientRect();
      if (overflowX !== 'visible')
        [left, right] = [Math.max(left, around.left), Math.min(right, around.right)];
      if (overflowY !== 'visible')
        [top, bottom] = [Math.max(top, around.top), Math.min(bottom, around.bottom)];
    }
    return right - left > 1 && bottom - top > 1 ? new DOMRect(left, top, right - left, bottom - top) : null;
  };

  const tooWide = [document.documentElement, ...document.querySelectorAll('main')]
    .filter(element => element.scrollWidth > element.clientWidth)
    .map(element => `wider than the pane: ${named(element)}`);

  /** A text that runs over the edge of a box that cuts and does not scroll. */
  const cut = (text: Text): boolean => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    for (const box of ancestors(text.parentElement)) {
      const { overflowX, overflowY } = getComputedStyle(box);
      if (scrolls(overflowX) || scrolls(overflowY)) return false;
      const around = box.getBoundingClientRect();
      // Words for a screen reader alone stand in a box of one pixel.
      if (around.width <= 1 || around.height <= 1) return false;
      if (clips(overflowX) && (left < around.left - 1 || right > around.right + 1)) return true;
      if (clips(overflowY) && (top < around.top - 1 || bottom > around.bottom + 1)) return true;
    }
    return false;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const cutTexts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || !visible(element)) continue;
    if (cut(node as Text)) cutTexts.push(`cut text: ${named(element)}`);
  }

  const controls = [...document.querySelectorAll('button, a[href], input, select, textarea, [role=tab]')]
    .filter(visible)
    .flatMap(element => {
      const rectangle = seen(element);
      return rectangle ? [{ element, rectangle }] : [];
    });
  const outside = controls
    .filter(({ rectangle }) => rectangle.left < 0 || rectangle.right > innerWidth + 1)
    .map(({ element }) => `outside the pane: ${named(element)}`);
  const overlaps = controls.flatMap(({ element, rectangle: a }, index) =>
    controls.slice(index + 1).flatMap(({ element: other, rectangle: b }) => {
      if (element.contains(other) || other.contains(element)) return [];
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return width > 1 && height > 1 ? [`overlap: ${named(element)} and ${named(other)}`] : [];
    }),
  );
  return [...tooWide, ...cutTexts, ...outside, ...overlaps];
}
