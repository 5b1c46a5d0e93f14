import { Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import { LanguageField } from '../components/LanguageField';
import { StepPage } from '../components/StepPage';
import { usePane } from '../context';
import { LetterCard } from '../later';
import { LetterSource } from './LetterSource';
import { ReceiverField } from './ReceiverField';

const useStyles = makeStyles({
  tryOut: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  question: { width: '100%', color: tokens.colorNeutralForeground2 },
});

/** Step 1: the letter, or several; each with what was read from it and what is in doubt. */
export function LetterStep() {
  const { state, actions, texts } = usePane();
  const { letters, work } = state;
  const next = (
    <Button
      appearance={letters.length > 0 ? 'primary' : 'secondary'}
      disabledFocusable={work !== null}
      onClick={() => void actions.check('tables')}
    >
      {letters.length > 0 ? texts.letter.next : texts.letter.nextWithout}
    </Button>
  );
  return (
    <StepPage title={texts.letter.title} intro={texts.letter.intro} footer={next}>
      <Suspense>
        {letters.map(letter => (
          <LetterCard key={letter.letter.file} letter={letter} />
        ))}
      </Suspense>
      {letters.length > 0 && <ReceiverField />}
      <LetterSource first={letters.length === 0} />
      {letters.length === 0 && <TryOut />}
      <LanguageField />
    </StepPage>
  );
}

/** The samples: a letter to read here, and a workbook that fits it, in a window of its own. */
function TryOut() {
  const { actions, texts } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.tryOut}>
      <Caption1 className={styles.question}>{texts.letter.tryOut}</Caption1>
      <Link inline onClick={() => void actions.readSample()}>
        {texts.letter.sample}
      </Link>
      <Link inline onClick={() => void actions.openSampleWorkbook()}>
        {texts.openSampleWorkbook}
      </Link>
    </div>
  );
}
