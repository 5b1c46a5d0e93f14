import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  tab: {
    padding: `${tokens.spacingVerticalS} 0`,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    // A transparent line is a visible one there.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  // A place as wide as the bold name, so that nothing moves when the tab is chosen.
  name: {
    display: 'grid',
    '::after': {
      content: 'attr(data-name)',
      height: 0,
      visibility: 'hidden',
      fontWeight: tokens.fontWeightSemibold,
    },
  },
});

const STEP: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly names: Readonly<Record<Name, string>>;
  readonly current: Name;
  /** Id of the panel that shows what is chosen. */
  readonly panel: string;
  readonly onChoice: (name: Name) => void;
}

/** Tabs of which one has the focus; the arrow keys choose the next. The panel is named by `tabId`. */
export function Tabs<Name extends string>({ label, names, current, panel, onChoice }: TabsProps<Name>) {
  const styles = useStyles();
  const keys = Object.keys(names) as Name[];
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEP[event.key];
    const next = step && keys[(keys.indexOf(current) + step + keys.length) % keys.length];
    if (!next) return;
    event.preventDefault();
    onChoice(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={styles.list} onKeyDown={move}>
      {keys.map(key => (
        <button
          key={key}
          type="button"
          role="tab"
          id={tabId(key)}
          aria-selected={key === current}
          aria-controls={panel}
          tabIndex={key === current ? 0 : -1}
          className={mergeClasses(styles.tab, key === current && styles.current)}
          onClick={() => onChoice(key)}
        >
          <span className={styles.name} data-name={names[key]}>
            {names[key]}
          </span>
        </button>
      ))}
    </div>
  );
}

export const tabId = (name: string): string => `tab-${name}`;
