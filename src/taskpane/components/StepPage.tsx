import { Button, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { BranchFork20Regular } from '@fluentui/react-icons';
import { Suspense, type ReactNode } from 'react';
import { usePane } from '../context';
import { WrittenLog } from '../log/log-later';
import type { Step } from '../state';

/** The steps that write in the workbook; there one asks what was written. */
const WRITING: readonly Step[] = ['findings', 'insert'];

const useStyles = makeStyles({
  main: {
    flex: '1 1 auto',
    overflowY: 'auto',
    minHeight: 0,
    display: 'grid',
    // A column that may be narrower than its longest word.
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    // Rows that may not shrink when there is more than fits.
    gridAutoRows: 'max-content',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    // Long names of indicators and sheets break rather than being cut.
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { margin: 0, ':focus': { outlineStyle: 'none' } },
  intro: { color: tokens.colorNeutralForeground2 },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // To the left of what to do next, which the keyboard comes to first.
  trace: { order: -1, marginRight: 'auto' },
});

interface StepPageProps {
  readonly title: string;
  readonly intro?: string;
  readonly footer: ReactNode;
  readonly children: ReactNode;
}

/** One step: a heading that can take the focus, its contents, and what to do next; once there is a check, a figure's source too. */
export function StepPage({ title, intro, footer, children }: StepPageProps) {
  const { state, actions, texts } = usePane();
  const styles = useStyles();
  return (
    <>
      <main className={styles.main}>
        <div className={styles.head}>
          <Subtitle1 as="h1" className={styles.title} tabIndex={-1}>
            {title}
          </Subtitle1>
          {intro && <Text className={styles.intro}>{intro}</Text>}
        </div>
        {children}
        <Suspense>{WRITING.includes(state.step) && <WrittenLog />}</Suspense>
      </main>
      <footer className={styles.footer}>
        {footer}
        {state.result && (
          <Button
            appearance="subtle"
            className={styles.trace}
            icon={<BranchFork20Regular />}
            title={texts.trace.hint}
            onClick={() => void actions.trace()}
          >
            {texts.trace.show}
          </Button>
        )}
      </footer>
    </>
  );
}
