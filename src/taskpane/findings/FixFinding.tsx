import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { JudgedFinding } from '../../check/finding';
import { leaveItem } from '../components/place-keys';
import { usePane } from '../context';
import { fixOf, type Fix } from './fix';
import { outdatedIn } from './outdated';

const useStyles = makeStyles({
  fix: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
  change: { fontVariantNumeric: 'tabular-nums' },
});

/** What stands in the cell and what will, with the button that does it; nothing where nothing is certain, or not any more. */
export function FixFinding({ finding }: { finding: JudgedFinding }) {
  const { state, actions, texts } = usePane();
  const styles = useStyles();
  const fix = state.result && fixOf(finding, state.result.workbook);
  if (!fix || outdatedIn(state).has(finding)) return null;
  return (
    <div className={styles.fix}>
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={state.work !== null}
        aria-label={texts.fix.oneAt(texts.place(fix.sheet, fix.cell))}
        onClick={({ currentTarget }) => {
          leaveItem(currentTarget.closest('li'));
          void actions.fix([fix]);
        }}
      >
        {texts.fix.one}
      </Button>
      <Change fix={fix} />
    </div>
  );
}

/** What stands in a cell, and what will. */
export function Change({ fix: { shown } }: { fix: Fix }) {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <Text className={styles.change}>{texts.fix.change(shown.was || texts.fix.blank, shown.becomes)}</Text>
  );
}
