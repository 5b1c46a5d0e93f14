import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { History16Regular } from '@fluentui/react-icons';
import { usePane } from '../context';

const useStyles = makeStyles({
  outdated: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Says, by a word and a shape, that a check would not tell any more what stands here. */
export function OutdatedMark() {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <Caption1 className={styles.outdated}>
      <History16Regular />
      {texts.outdated.item}
    </Caption1>
  );
}
