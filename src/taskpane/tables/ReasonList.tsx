import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import type { Reason } from '../../table/table';
import { usePane } from '../context';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: `0 ${tokens.spacingHorizontalS}`,
    listStyleType: 'none',
  },
  reason: { display: 'flex', gap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
  doubt: { color: tokens.colorNeutralForeground1 },
  icon: { flexShrink: 0, color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** Why a table is read as it is, or what in it is not certain. */
export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  const styles = useStyles();
  if (reasons.length === 0) return null;
  return (
    <ul className={styles.list}>
      {reasons.map((reason, index) => (
        <ReasonItem key={index} reason={reason} />
      ))}
    </ul>
  );
}

function ReasonItem({ reason }: { reason: Reason }) {
  const { language } = usePane();
  const styles = useStyles();
  const words = language.recognition.reasons[reason.code](reason);
  return (
    <li className={styles.reason}>
      {reason.doubtful && <Warning16Filled className={styles.icon} />}
      {reason.doubtful ? <span className={styles.doubt}>{words}</span> : <Caption1>{words}</Caption1>}
    </li>
  );
}
