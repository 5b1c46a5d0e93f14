import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Finding, JudgedFinding } from '../../check/finding';
import { LetterWords } from '../components/LetterWords';
import { PlaceButton } from '../components/PlaceButton';
import { useWords } from '../context';
import { Acceptance } from './Acceptance';
import { FixFinding } from './FixFinding';
import { OutdatedMark } from './OutdatedMark';

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
  /** It was not there at the last check. */
  readonly isNew: boolean;
  /** A check would not find it any more as it is. */
  readonly isOutdated: boolean;
  readonly open: boolean;
  /** With its key. */
  readonly onOpen: (key: string) => void;
}

/** One finding: what to do and where; opened, what the letter says and what the user can say to it. */
export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { finding, titled = false, isNew, isOutdated, open, onOpen } = props;
  const { language, texts } = useWords();
  const styles = useStyles();
  const { place, source, rule } = finding;
  return (
    <div className={mergeClasses(open && styles.open)}>
      <PlaceButton
        sheet={place.sheet}
        address={place.cell}
        open={open}
        onChosen={() => onOpen(findingKey(finding))}
      >
        {titled && <Caption1 className={styles.secondary}>{language.finding.title(rule)}</Caption1>}
        {isOutdated && <OutdatedMark />}
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
});
