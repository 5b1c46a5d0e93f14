import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { Status } from './components/Status';
import { Steps } from './components/Steps';
import { usePane } from './context';
import { FindingsStep } from './findings/FindingsStep';
import { InsertStep } from './insert/InsertStep';
import { LetterStep } from './letter/LetterStep';
import type { Step } from './state';
import { TablesStep } from './tables/TablesStep';
import { useTheme } from './theme';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: '300px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const PAGES: Readonly<Record<Step, () => ReactNode>> = {
  letter: LetterStep,
  tables: TablesStep,
  findings: FindingsStep,
  insert: InsertStep,
};

export function App() {
  const { state } = usePane();
  const styles = useStyles();
  const Page = PAGES[state.step];
  usePageStyles();
  return (
    <FluentProvider theme={useTheme()}>
      <div className={styles.pane} ref={useFocusOnNewStep(state.step)}>
        <Steps />
        <Status />
        <Page />
      </div>
    </FluentProvider>
  );
}

/** A new step is read from its heading on; the pane that has just opened leaves the focus where it is. */
function useFocusOnNewStep(step: Step) {
  const pane = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) pane.current?.querySelector('h1')?.focus();
    shown.current = step;
  }, [step]);
  return pane;
}
