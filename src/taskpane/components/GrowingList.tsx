import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { useDrawn } from './drawn';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface GrowingListProps<Item> {
  readonly items: readonly Item[];
  /** What an item is known by when others before it go; without, its place in the list. */
  readonly keyOf?: (item: Item) => string;
  /** What the list is called. */
  readonly label?: string;
  readonly children: (item: Item) => ReactNode;
}

/**
 * A list of which only what is near is drawn; the rest comes as one scrolls or moves through it, and what is far behind
 * goes, so that it never holds up the pane. What is not drawn keeps its room.
 */
export function GrowingList<Item>({ items, keyOf, label, children }: GrowingListProps<Item>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { from, to, roomAbove, startMark, endMark } = useDrawn(list, items.length);
  return (
    <ul className={styles.list} ref={list} aria-label={label}>
      {from > 0 && <li ref={startMark} aria-hidden style={{ height: roomAbove }} />}
      {items.slice(from, to).map((item, index) => (
        <li
          key={keyOf?.(item) ?? from + index}
          className={styles.item}
          aria-setsize={items.length}
          aria-posinset={from + index + 1}
        >
          {children(item)}
        </li>
      ))}
      {to < items.length && <li ref={endMark} aria-hidden />}
    </ul>
  );
}
