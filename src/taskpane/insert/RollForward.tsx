import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Disclosure } from '../components/Disclosure';
import { usePane } from '../context';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  secondary: { color: tokens.colorNeutralForeground2 },
});

/** The set that stands in the workbook, made anew on the tables of the next tertial or year. */
export function RollForward() {
  const { state, actions, language } = usePane();
  const styles = useStyles();
  const { next, work } = state;
  const { rollForward: words, refresh } = language;
  if (!next) return null;
  const { sheets, left } = next;
  const some = sheets.length > 0;
  return (
    <Disclosure summary={words.summary(sheets.length)}>
      <div className={styles.place}>
        <Text>{some ? words.intro(sheets.length) : words.none}</Text>
        {some && (
          <ul className={styles.list}>
            {sheets.map(({ draft }) => (
              <li key={draft.name}>
                <Caption1>{words.sheet(draft.name, draft.title)}</Caption1>
              </li>
            ))}
          </ul>
        )}
        {some && left.length > 0 && <Text>{words.left(left.length)}</Text>}
        {some &&
          left.map(({ name, reason }) => (
            <Caption1 key={name} className={styles.secondary}>
              {refresh.leftOne(name, words.reasons[reason])}
            </Caption1>
          ))}
        {some && (
          <Button disabledFocusable={work !== null} onClick={() => void actions.rollForward()}>
            {words.make(sheets.length)}
          </Button>
        )}
      </div>
    </Disclosure>
  );
}
