import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  Switch,
  Text,
  tokens,
} from '@fluentui/react-components';
import { Options20Regular } from '@fluentui/react-icons';
import type { CheckResult } from '../../check/finding';
import { usePane } from '../context';
import { rulesIn } from './groups';

const useStyles = makeStyles({
  secondary: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  rule: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  off: { flexShrink: 0 },
});

/** Every check of this workbook with a switch; what is switched off says so. */
export function RuleList({ check }: { check: CheckResult }) {
  const { state, texts } = usePane();
  const styles = useStyles();
  const { off } = state.settled;
  return (
    <AccordionItem value="rules">
      <AccordionHeader icon={<Options20Regular />}>
        <span>
          {texts.rules.group}
          {off.length > 0 && (
            <Caption1 block className={styles.secondary}>
              {texts.rules.count(off.length)}
            </Caption1>
          )}
        </span>
      </AccordionHeader>
      <AccordionPanel>
        <Text className={styles.secondary}>{texts.rules.hint}</Text>
        <ul className={styles.list}>
          {rulesIn(check, off).map(rule => (
            <li key={rule} className={styles.rule}>
              <RuleSwitch rule={rule} on={!off.includes(rule)} />
            </li>
          ))}
        </ul>
      </AccordionPanel>
    </AccordionItem>
  );
}

function RuleSwitch({ rule, on }: { rule: string; on: boolean }) {
  const { actions, language, texts } = usePane();
  const styles = useStyles();
  return (
    <>
      <Switch
        label={texts.rules.name(language.finding.title(rule), rule)}
        checked={on}
        onChange={(_, { checked }) => void actions.answer({ about: 'rule', rule, on: checked })}
      />
      {!on && <Text className={styles.off}>{texts.rules.off}</Text>}
    </>
  );
}
