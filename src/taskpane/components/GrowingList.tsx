import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';

/** Items drawn at first, and each time the end of the list comes near. */
const AT_ONCE = 40;
const NEAR = '800px';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface GrowingListProps<Item> {
  readonly items: readonly Item[];
  /** What an item is known by when others before it go; without, its place in the list. */
  readonly keyOf?: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** A list of which only the beginning is drawn; the rest comes as one scrolls or moves down, so that it never holds up the pane. */
export function GrowingList<Item>({ items, keyOf, children }: GrowingListProps<Item>) {
  const styles = useStyles();
  const [drawn, setDrawn] = useState(AT_ONCE);
  const end = useRef<HTMLLIElement>(null);
  const more = drawn < items.length;
  useEffect(() => {
    const mark = end.current;
    if (!mark) return;
    const observer = new IntersectionObserver(
      entries => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setDrawn(drawn + AT_ONCE);
      },
      { root: mark.closest('main'), rootMargin: NEAR },
    );
    observer.observe(mark);
    return () => observer.disconnect();
  }, [drawn, more]);
  return (
    <ul className={styles.list}>
      {items.slice(0, drawn).map((item, index) => (
        <li
          key={keyOf?.(item) ?? index}
          className={styles.item}
          aria-setsize={items.length}
          aria-posinset={index + 1}
        >
          {children(item)}
        </li>
      ))}
      {more && <li ref={end} aria-hidden />}
    </ul>
  );
}
