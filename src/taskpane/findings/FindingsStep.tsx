import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { followPlaces } from '../components/place-keys';
import { Unchecked } from '../components/Unchecked';
import { StepPage } from '../components/StepPage';
import { tabId, Tabs } from '../components/Tabs';
import { usePane } from '../context';
import { CheckList } from './CheckList';
import { FindingList } from './FindingList';
import { Fixed } from './Fixed';
import { IndicatorList } from './IndicatorList';
import { Summary } from './Summary';

const VIEWS = { findings: FindingList, indicators: IndicatorList, checks: CheckList };
type View = keyof typeof VIEWS;
const PANEL = 'findings-panel';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Step 3: what was found, told from the findings alone; the indicators; and every check that was or was not run. */
export function FindingsStep() {
  const { state, actions, texts } = usePane();
  const [view, setView] = useState<View>('findings');
  const styles = useStyles();
  const { result } = state;
  const next = (
    <Button appearance="primary" disabledFocusable={!result} onClick={() => actions.openStep('insert')}>
      {texts.findings.next}
    </Button>
  );
  const List = VIEWS[view];
  return (
    <StepPage title={texts.findings.title} footer={next}>
      {!result && <Unchecked step="findings" />}
      {result && (
        <>
          <div>
            <Summary check={result.check} />
            <Fixed />
          </div>
          <Tabs
            label={texts.findings.tabsLabel}
            names={texts.findings.tabs}
            current={view}
            panel={PANEL}
            onChoice={setView}
          />
          <div
            id={PANEL}
            role="tabpanel"
            aria-labelledby={tabId(view)}
            className={styles.panel}
            onKeyDown={followPlaces}
          >
            <List check={result.check} />
          </div>
        </>
      )}
    </StepPage>
  );
}
