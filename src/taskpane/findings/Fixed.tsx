import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons';
import { usePane } from '../context';
import { focusHeading } from '../focus';

const useStyles = makeStyles({ bar: { marginTop: tokens.spacingVerticalM } });

/** What was corrected last, with the way back. */
export function Fixed() {
  const { state, actions, texts } = usePane();
  const styles = useStyles();
  const last = state.fixed.at(-1);
  return (
    <div role="status">
      {last && (
        <MessageBar className={styles.bar} intent="success" layout="multiline">
          <MessageBarBody>
            {texts.fix.done(last.cells.length)}{' '}
            {last.cells.map(({ sheet, cell }) => texts.place(sheet, cell)).join('; ')}
          </MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              icon={<ArrowUndo20Regular />}
              disabledFocusable={state.work !== null}
              onClick={() => {
                focusHeading();
                void actions.undoFix();
              }}
            >
              {texts.fix.undo}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
