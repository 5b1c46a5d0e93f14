import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { usePane } from '../context';

const useStyles = makeStyles({
  // Takes no room in the page's grid while there is nothing to say.
  place: { ':empty': { display: 'none' } },
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalL,
    maxHeight: '160px',
    overflowY: 'auto',
  },
});

/** What the last insertion or update wrote, with a way to each sheet and a way back. */
export function WrittenSheets() {
  const { state, actions, language, texts } = usePane();
  const styles = useStyles();
  const { written, undone, work } = state;
  const last = written.at(-1);
  const isUpdate = (last?.updated.length ?? 0) > 0;
  const sheets = last ? [...last.sheets, ...last.updated] : [];
  const told = useRef<HTMLDivElement>(null);
  // The press that it answers may have been made far down the list.
  useEffect(() => {
    if (last ?? undone) told.current?.scrollIntoView({ block: 'end' });
  }, [last, undone]);
  return (
    <div role="status" className={styles.place} ref={told}>
      {undone && (
        <MessageBar intent="info">
          <MessageBarBody>
            {undone.updated.length > 0 ? language.refresh.undone : texts.insert.undone}
          </MessageBarBody>
        </MessageBar>
      )}
      {last && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {isUpdate ? language.refresh.updated(sheets.length) : texts.insert.written(sheets.length)}
            <ul className={styles.list}>
              {sheets.map(({ id, name }) => (
                <li key={id}>
                  <Link onClick={() => void actions.select(name, 'A1')}>{name}</Link>
                </li>
              ))}
            </ul>
          </MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              icon={<ArrowUndo20Regular />}
              disabledFocusable={work !== null}
              onClick={() => void actions.undo()}
            >
              {isUpdate ? language.refresh.undo : texts.insert.undo}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
