import { Button, Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ClipboardPaste20Regular, DocumentAdd48Regular } from '@fluentui/react-icons';
import { Suspense, useState, type DragEvent, type ReactNode } from 'react';
import { FileButton } from '../components/FileButton';
import { usePane } from '../context';
import { PasteLetter } from '../later';

/** The forms of `document/`. */
const FORMS = '.docx,.pdf,.txt';

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalXXL,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    textAlign: 'center',
  },
  over: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  icon: { color: tokens.colorBrandForeground1 },
  words: { display: 'flex', flexDirection: 'column' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, justifyContent: 'center' },
  start: { justifyContent: 'flex-start' },
  small: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
  secondary: { color: tokens.colorNeutralForeground2 },
});

/** Where a letter comes from: dropped, chosen or pasted. */
export function LetterSource({ first }: { first: boolean }) {
  const { texts } = usePane();
  const [pasting, setPasting] = useState(false);
  const styles = useStyles();
  if (pasting) {
    return (
      <Suspense>
        <PasteLetter onDone={() => setPasting(false)} />
      </Suspense>
    );
  }
  const paste = (
    <Button icon={<ClipboardPaste20Regular />} onClick={() => setPasting(true)}>
      {texts.letter.paste}
    </Button>
  );
  if (first) return <DropZone paste={paste} />;
  return (
    <div className={styles.small}>
      <div className={mergeClasses(styles.buttons, styles.start)}>
        <LetterButton label={texts.letter.another} primary={false} />
        {paste}
      </div>
      <Caption1 className={styles.secondary}>{texts.letter.anotherHint}</Caption1>
    </div>
  );
}

function DropZone({ paste }: { paste: ReactNode }) {
  const { actions, texts } = usePane();
  const [over, setOver] = useState(false);
  const styles = useStyles();
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void actions.readLetter(file);
  };
  return (
    <div
      className={mergeClasses(styles.drop, over && styles.over)}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <DocumentAdd48Regular className={styles.icon} />
      <div className={styles.words}>
        <Text weight="semibold">{texts.letter.drop}</Text>
        <Caption1 className={styles.secondary}>{texts.letter.forms}</Caption1>
      </div>
      <div className={styles.buttons}>
        <LetterButton label={texts.letter.choose} primary />
        {paste}
      </div>
    </div>
  );
}

function LetterButton({ label, primary }: { label: string; primary: boolean }) {
  const { actions } = usePane();
  return (
    <FileButton
      label={label}
      accept={FORMS}
      appearance={primary ? 'primary' : 'secondary'}
      onFile={file => void actions.readLetter(file)}
    />
  );
}
