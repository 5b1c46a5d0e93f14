import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding, JudgedFinding } from '../../check/finding';
import { since } from '../../memory/seen';
import { LetterWords } from '../components/LetterWords';
import { PlaceButton } from '../components/PlaceButton';
import { usePane } from '../context';
import { Acceptance } from './Acceptance';
import { FixFinding } from './FixFinding';
import { OutdatedMark } from './OutdatedMark';
import { outdatedIn } from './outdated';

const useStyles = makeStyles({
  open: { backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium },
  detail: { paddingBottom: tokens.spacingVerticalS },
  fresh: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  secondary: { color: tokens.colorNeutralForeground2 },
});

/** What a finding is known by among the others, also after a new check. */
export function findingKey({ rule, place, values }: Finding): string {
  return JSON.stringify([rule, place, values]);
}

interface FindingItemProps {
  readonly finding: JudgedFinding;
  /** Its rule's title stands nowhere above it. */
  readonly titled?: boolean;
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** One finding: what to do and where; opened, what the letter says and what the user can say to it. */
export function FindingItem({ finding, titled = false, open, onOpen }: FindingItemProps) {
  const { state, language, texts } = usePane();
  const styles = useStyles();
  const { place, source, rule } = finding;
  const isNew = state.lastCheck !== null && since(state.lastCheck, [finding]).added.size > 0;
  return (
    <div className={mergeClasses(open && styles.open)}>
      <PlaceButton sheet={place.sheet} address={place.cell} open={open} onChosen={onOpen}>
        {titled && <Caption1 className={styles.secondary}>{language.finding.title(rule)}</Caption1>}
        {outdatedIn(state).has(finding) && <OutdatedMark />}
        {isNew && <Caption1 className={styles.fresh}>{texts.since.isNew}</Caption1>}
        <span>{language.finding.message(finding)}</span>
      </PlaceButton>
      {open && (
        <div className={styles.detail}>
          {source && <LetterWords source={source} />}
          <FixFinding finding={finding} />
          <Acceptance finding={finding} />
        </div>
      )}
    </div>
  );
}
