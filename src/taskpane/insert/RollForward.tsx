import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { RollPlan } from '../../report/refresh/roll-forward-job';
import { Disclosure } from '../components/Disclosure';
import { usePane } from '../context';
import { LastSetChoice } from './LastSetChoice';
import { RolledTable } from './RolledTable';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  list: { alignSelf: 'stretch', margin: 0, padding: 0, listStyleType: 'none' },
  secondary: { color: tokens.colorNeutralForeground2 },
});

/** The set that stands in the workbook, or in one that the user chooses, made anew on the tables of the next period. */
export function RollForward() {
  const { state, language } = usePane();
  const styles = useStyles();
  const { drafts, within, last, next } = state;
  const { rollForward: words } = language;
  if (!drafts || within !== null) return null;
  const count = next?.sheets.length ?? 0;
  const isHere = last === null && next !== null;
  return (
    <Disclosure summary={isHere ? words.summary(count) : words.fromFile.summary(count)}>
      <div className={styles.place}>
        {next && <NextSet plan={next} file={last?.workbook.name ?? null} />}
        <LastSetChoice />
      </div>
    </Disclosure>
  );
}

/** @param file the other workbook that the set is of; null for this one */
function NextSet({ plan: { sheets, left }, file }: { plan: RollPlan; file: string | null }) {
  const { state, actions, language } = usePane();
  const styles = useStyles();
  const { rollForward: words, refresh } = language;
  const { fromFile } = words;
  const n = sheets.length;
  if (n === 0) return <Text>{file === null ? words.none : fromFile.none(file)}</Text>;
  return (
    <>
      <Text>{file === null ? words.intro(n) : fromFile.intro(file, n)}</Text>
      <ul className={styles.list}>
        {sheets.map(sheet => (
          <li key={sheet.draft.name}>
            <RolledTable sheet={sheet} />
          </li>
        ))}
      </ul>
      {left.length > 0 && <Text>{words.left(left.length)}</Text>}
      {left.map(({ name, reason }) => (
        <Caption1 key={name} className={styles.secondary}>
          {refresh.leftOne(name, words.reasons[reason])}
        </Caption1>
      ))}
      <Button
        appearance={file === null ? 'secondary' : 'primary'}
        disabledFocusable={state.work !== null}
        onClick={() => void actions.rollForward()}
      >
        {file === null ? words.make(n) : fromFile.make(n)}
      </Button>
    </>
  );
}
