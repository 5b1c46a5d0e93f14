import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  details: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}` },
  summary: {
    width: 'fit-content',
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface DisclosureProps {
  readonly summary: string;
  /** Shown from the start. */
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** More about something, shown on demand and not made before. */
export function Disclosure({ summary, startsOpen = false, children }: DisclosureProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(startsOpen);
  return (
    <details
      open={open}
      className={styles.details}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      {/* Office.js on the web moves the focus only to what says that it takes it. */}
      <summary className={styles.summary} tabIndex={0}>
        {summary}
      </summary>
      {open && children}
    </details>
  );
}
