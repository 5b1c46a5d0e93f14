import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Disclosure } from '../components/Disclosure';
import { focusHeading } from '../focus';
import { PlaceButton } from '../components/PlaceButton';
import { usePane } from '../context';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  button: { flexShrink: 0 },
});

/** What the user has said is no table, each with the way back. */
export function NotTables() {
  const { state, actions, texts } = usePane();
  const styles = useStyles();
  const none = state.settled.tableCorrections.filter(({ kind }) => kind === 'none');
  if (none.length === 0) return null;
  return (
    <Disclosure summary={texts.recognised.notTables(none.length)}>
      <ul className={styles.list}>
        {none.map(before => {
          const { sheet, address, title } = before;
          return (
            <li key={`${sheet}!${address}`} className={styles.item}>
              <PlaceButton sheet={sheet} address={address}>
                {title}
              </PlaceButton>
              <Button
                size="small"
                className={styles.button}
                aria-label={texts.recognised.includeThis(texts.place(sheet, address))}
                onClick={() => {
                  focusHeading();
                  void actions.answer({ about: 'table', before, after: null });
                }}
              >
                {texts.recognised.include}
              </Button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
