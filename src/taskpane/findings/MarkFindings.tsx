import { Caption1, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { Highlight20Regular } from '@fluentui/react-icons';
import { asking } from '../../memory/seen';
import { usePane } from '../context';
import { outdatedIn } from './outdated';

const useStyles = makeStyles({
  marker: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    alignItems: 'flex-start',
  },
  told: { color: tokens.colorNeutralForeground2 },
});

/** Switches the marker of findings in the sheet on and off, and tells what it marks; not in an Excel that cannot. */
export function MarkFindings() {
  const { state, actions, texts } = usePane();
  const styles = useStyles();
  const { marked } = state;
  if (!actions.canMark()) return null;
  const outdated = asking([...outdatedIn(state)]).filter(({ place }) => place.sheet === marked?.sheet).length;
  return (
    <div className={styles.marker}>
      <ToggleButton
        size="small"
        icon={<Highlight20Regular />}
        checked={marked !== null}
        onClick={() => void actions.mark(marked === null)}
      >
        {texts.marker.mark}
      </ToggleButton>
      <Caption1 role="status" className={styles.told}>
        {marked && texts.marker.marked(marked.sheet, marked.cells, marked.of)}
        {outdated > 0 && ` ${texts.outdated.inSheet(outdated)}`}
      </Caption1>
    </div>
  );
}
