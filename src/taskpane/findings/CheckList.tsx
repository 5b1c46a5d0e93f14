import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import {
  CheckmarkCircle20Filled,
  DismissCircle20Filled,
  QuestionCircle20Filled,
} from '@fluentui/react-icons';
import { memo } from 'react';
import type { CheckResult, CheckRun } from '../../check/finding';
import { GrowingList } from '../components/GrowingList';
import { PlaceButton } from '../components/PlaceButton';
import { usePane, useWords } from '../context';
import { CHECK_STATES, checksIn } from './groups';
import { RuleList } from './RuleList';

const useStyles = makeStyles({
  secondary: { color: tokens.colorNeutralForeground2 },
  accordion: { margin: `0 calc(-1 * ${tokens.spacingHorizontalM})` },
  plain: { display: 'flex', flexDirection: 'column', padding: tokens.spacingHorizontalS },
  failed: { color: tokens.colorPaletteRedForeground1 },
  notRun: { color: tokens.colorNeutralForeground2 },
  passed: { color: tokens.colorPaletteGreenForeground1 },
});

const ICONS = {
  failed: DismissCircle20Filled,
  notRun: QuestionCircle20Filled,
  passed: CheckmarkCircle20Filled,
};

/** Every check: what did not pass, what could not be run and why, what is in order, and what is switched off. */
export function CheckList({ check }: { check: CheckResult }) {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <Accordion multiple collapsible className={styles.accordion}>
      {CHECK_STATES.map(state => {
        const runs = checksIn(check.checks, state);
        const Icon = ICONS[state];
        return (
          runs.length > 0 && (
            <AccordionItem key={state} value={state}>
              <AccordionHeader icon={<Icon className={styles[state]} />}>
                {texts.checks.group(texts.checks.states[state], runs.length)}
              </AccordionHeader>
              <AccordionPanel>
                <GrowingList items={runs}>{run => <CheckItem run={run} />}</GrowingList>
              </AccordionPanel>
            </AccordionItem>
          )
        );
      })}
      <RuleList check={check} />
    </Accordion>
  );
}

const CheckItem = memo(function CheckItem({ run }: { run: CheckRun }) {
  const { language } = useWords();
  const styles = useStyles();
  const [place] = run.cells;
  const words = (
    <>
      <Text>{language.finding.check(run.rule, run.values)}</Text>
      {run.reason !== null && (
        <Caption1 className={styles.secondary}>{language.finding.reason(run.reason)}</Caption1>
      )}
    </>
  );
  if (!place) return <div className={styles.plain}>{words}</div>;
  return (
    <PlaceButton sheet={place.sheet} address={place.cell}>
      {words}
    </PlaceButton>
  );
});
