import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, type ComponentType } from 'react';
import { Status } from './components/Status';
import { Steps } from './components/Steps';
import { usePane } from './context';
import { LetterStep } from './letter/LetterStep';
import type { Step } from './state';
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

/** The pane opens at the letter; the other steps are fetched while that is being read by its user. */
const LATER = {
  tables: async () => ({ default: (await import('./tables/TablesStep')).TablesStep }),
  findings: async () => ({ default: (await import('./findings/FindingsStep')).FindingsStep }),
  insert: async () => ({ default: (await import('./insert/InsertStep')).InsertStep }),
};

const PAGES: Readonly<Record<Step, ComponentType>> = {
  letter: LetterStep,
  tables: lazy(LATER.tables),
  findings: lazy(LATER.findings),
  insert: lazy(LATER.insert),
};

export function App() {
  const { state } = usePane();
  const styles = useStyles();
  usePageStyles();
  useEffect(() => {
    document.documentElement.lang = state.language;
  }, [state.language]);
  useEffect(() => {
    for (const fetchPage of Object.values(LATER)) void fetchPage().catch(() => undefined);
  }, []);
  return (
    <FluentProvider theme={useTheme()}>
      <div className={styles.pane}>
        <Steps />
        <Status />
        <Suspense>
          <StepShown step={state.step} />
        </Suspense>
      </div>
    </FluentProvider>
  );
}

/** A new step is read from its heading on; the pane that has just opened leaves the focus where it is. */
function StepShown({ step }: { step: Step }) {
  const Page = PAGES[step];
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) document.querySelector('h1')?.focus();
    shown.current = step;
  }, [step]);
  return <Page />;
}
