import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { IndicatorAssessment } from '../../check/finding';
import type { Direction } from '../../target/target';
import { usePane } from '../context';
import { asksDirection, asksMatch } from './groups';

const useStyles = makeStyles({
  question: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What only the user can settle: which way is good, and whether two names mean one indicator. */
export function IndicatorQuestions({ indicator }: { indicator: IndicatorAssessment }) {
  const { actions, texts } = usePane();
  const { name, letterTarget } = indicator;
  const match = (letterName: string | null) =>
    actions.answer({ about: 'match', indicator: name, letterName });
  const way = (direction: Direction) => actions.answer({ about: 'direction', indicator: name, direction });
  return (
    <>
      {asksMatch(indicator) && letterTarget && (
        <Question
          text={texts.indicators.sameName(letterTarget.name)}
          answers={[
            [texts.indicators.same, () => match(letterTarget.name)],
            [texts.indicators.notSame, () => match(null)],
          ]}
        />
      )}
      {asksDirection(indicator) && (
        <Question
          text={texts.indicators.whichWay}
          answers={[
            [texts.indicators.higher, () => way('higher')],
            [texts.indicators.lower, () => way('lower')],
          ]}
        />
      )}
    </>
  );
}

interface QuestionProps {
  readonly text: string;
  readonly answers: readonly (readonly [string, () => Promise<void>])[];
}

function Question({ text, answers }: QuestionProps) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={text} className={styles.question}>
      <Text>{text}</Text>
      <div className={styles.answers}>
        {answers.map(([answer, give]) => (
          <Button key={answer} size="small" onClick={() => void give()}>
            {answer}
          </Button>
        ))}
      </div>
    </div>
  );
}
