import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { followPlaces } from '../components/place-keys';
import { StepPage } from '../components/StepPage';
import { usePane } from '../context';
import { CheckList } from './CheckList';
import { FindingList } from './FindingList';
import { IndicatorList } from './IndicatorList';
import { Summary } from './Summary';

const VIEWS = { findings: FindingList, indicators: IndicatorList, checks: CheckList };
type View = keyof typeof VIEWS;
const NAMES = Object.keys(VIEWS) as View[];

const useStyles = makeStyles({
  tabs: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
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
      {result && (
        <>
          <Summary check={result.check} />
          <TabList
            className={styles.tabs}
            size="small"
            selectedValue={view}
            onTabSelect={(_, { value }) => setView(value as View)}
            aria-label={texts.findings.tabsLabel}
          >
            {NAMES.map(name => (
              <Tab key={name} value={name} id={`tab-${name}`} aria-controls="findings-panel">
                {texts.findings.tabs[name]}
              </Tab>
            ))}
          </TabList>
          <div
            id="findings-panel"
            role="tabpanel"
            aria-labelledby={`tab-${view}`}
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
