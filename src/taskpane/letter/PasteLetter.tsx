import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../context';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** A letter as pasted text; a table pasted from Word comes as lines with tabs. */
export function PasteLetter({ onDone }: { onDone: () => void }) {
  const { actions, texts } = usePane();
  const [text, setText] = useState('');
  const styles = useStyles();
  const read = () => {
    void actions.readText(text);
    if (text.trim() !== '') onDone();
  };
  return (
    <div className={styles.form}>
      <Field label={texts.letter.pasteLabel} hint={texts.letter.pasteHint}>
        <Textarea
          autoFocus
          resize="vertical"
          rows={10}
          value={text}
          onChange={(_, data) => setText(data.value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={read}>
          {texts.letter.pasteRead}
        </Button>
        <Button onClick={onDone}>{texts.letter.cancel}</Button>
      </div>
    </div>
  );
}
