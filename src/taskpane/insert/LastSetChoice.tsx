import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { FileButton } from '../components/FileButton';
import { usePane } from '../context';

/** What the reader of workbooks takes. */
const FORMS = '.xlsx,.xlsm';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  secondary: { color: tokens.colorNeutralForeground2 },
});

/** Which workbook the last set is in: this one, or one that the user chooses. */
export function LastSetChoice() {
  const { state, actions, texts, language } = usePane();
  const styles = useStyles();
  const { last, next, work } = state;
  const words = language.rollForward.fromFile;
  const choose = (label: string) => (
    <FileButton size="small" label={label} accept={FORMS} onFile={file => void actions.followSet(file)} />
  );
  if (last === null) {
    return (
      <>
        <Caption1 className={styles.secondary}>{words.hint}</Caption1>
        {choose(words.choose)}
      </>
    );
  }
  return (
    <>
      {!next && <Text>{words.unchecked(last.workbook.name)}</Text>}
      <div className={styles.buttons}>
        {!next && (
          <Button
            size="small"
            disabledFocusable={work !== null}
            onClick={() => void actions.check('insert', null)}
          >
            {texts.checkAgain}
          </Button>
        )}
        {choose(words.another)}
        <Button size="small" onClick={() => void actions.forgetSet()}>
          {words.forget}
        </Button>
      </div>
    </>
  );
}
