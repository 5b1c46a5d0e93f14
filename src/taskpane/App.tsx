import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useLayoutEffect, useRef, type ComponentType } from 'react';
import { Status } from './components/Status';
import { Steps } from './components/Steps';
import { usePane } from './context';
import { focusHeading, useFocusKept } from './focus';
import { fetchLater, FindingsStep, InsertStep, TablesStep, TraceCard } from './later';
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

const PAGES: Readonly<Record<Step, ComponentType>> = {
  letter: LetterStep,
  tables: TablesStep,
  findings: FindingsStep,
  insert: InsertStep,
};

export function App() {
  const { state } = usePane();
  const styles = useStyles();
  usePageStyles();
  // A screen reader must not read the first words of another language in the voice of the one before.
  useLayoutEffect(() => {
    document.documentElement.lang = state.language;
  }, [state.language]);
  useEffect(fetchLater, []);
  return (
    <FluentProvider theme={useTheme()}>
      <div className={styles.pane} ref={useFocusKept()}>
        <Steps />
        <Status />
        <Suspense>{state.trace && <TraceCard />}</Suspense>
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
    if (shown.current !== step) focusHeading();
    shown.current = step;
  }, [step]);
  return <Page />;
}
