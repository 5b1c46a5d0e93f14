import { Button } from '@fluentui/react-components';
import { StepPage } from '../components/StepPage';
import { usePane } from '../context';
import { LetterCard } from './LetterCard';
import { LetterSource } from './LetterSource';
import { ReceiverField } from './ReceiverField';

/** Step 1: the letter, or several; each with what was read from it and what is in doubt. */
export function LetterStep() {
  const { state, actions, texts } = usePane();
  const { letters, work } = state;
  const next = (
    <Button
      appearance={letters.length > 0 ? 'primary' : 'secondary'}
      disabled={work !== null}
      onClick={() => void actions.check('tables')}
    >
      {letters.length > 0 ? texts.letter.next : texts.letter.nextWithout}
    </Button>
  );
  return (
    <StepPage title={texts.letter.title} intro={texts.letter.intro} footer={next}>
      {letters.map(letter => (
        <LetterCard key={letter.letter.file} letter={letter} />
      ))}
      {letters.length > 0 && <ReceiverField />}
      <LetterSource first={letters.length === 0} />
    </StepPage>
  );
}
