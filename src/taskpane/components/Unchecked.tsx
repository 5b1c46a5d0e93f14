import { Button, Card, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane } from '../context';
import type { Step } from '../state';

const useStyles = makeStyles({
  card: { alignItems: 'start', gap: tokens.spacingVerticalM },
});

/** What a step that needs a check says before there is one: what it will show, and how to come there. */
export function Unchecked({ step }: { step: Extract<Step, 'findings' | 'insert'> }) {
  const { state, actions, texts } = usePane();
  const styles = useStyles();
  const isBusy = state.work !== null;
  return (
    <Card className={styles.card}>
      <Text>{texts.unchecked[step]}</Text>
      {state.letters.length === 0 && <Text>{texts.unchecked.noLetter}</Text>}
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void actions.check(step)}>
        {texts.unchecked.check}
      </Button>
      {state.letters.length === 0 && (
        <Button disabledFocusable={isBusy} onClick={() => actions.openStep('letter')}>
          {texts.unchecked.toLetter}
        </Button>
      )}
    </Card>
  );
}
