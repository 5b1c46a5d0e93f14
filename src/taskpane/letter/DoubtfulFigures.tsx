import { Button, Caption1, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState, type FormEvent } from 'react';
import type { Letter } from '../../letter/letter';
import { LetterPage } from '../components/LetterPage';
import { usePane } from '../context';
import { corrected, correctionIn, type Correction } from './correct';
import type { Notice } from './doubts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  figure: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  own: { display: 'grid', gridTemplateColumns: '1fr auto', gap: tokens.spacingHorizontalS },
  secondary: { color: tokens.colorNeutralForeground2 },
  // Tabs between the cells of a row.
  line: { color: tokens.colorNeutralForeground2, whiteSpace: 'pre-wrap', tabSize: 3 },
});

/** Figures that the letter's text does not settle: one presses the right reading or types it, and the next takes the focus. */
export function DoubtfulFigures({ letter, figures }: { letter: Letter; figures: readonly Notice[] }) {
  const { actions } = usePane();
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const settle = async (notice: Notice, correction: Correction) => {
    await actions.correctLetter(letter, corrected(letter, notice.spot, correction));
    list.current?.querySelector('button')?.focus();
  };
  return (
    <ul className={styles.list} ref={list}>
      {figures.map(notice => (
        <li key={JSON.stringify(notice.spot)}>
          <DoubtfulFigure notice={notice} onSettled={correction => void settle(notice, correction)} />
        </li>
      ))}
    </ul>
  );
}

interface DoubtfulFigureProps {
  readonly notice: Notice;
  readonly onSettled: (correction: Correction) => void;
}

function DoubtfulFigure({ notice, onSettled }: DoubtfulFigureProps) {
  const { language, texts } = usePane();
  const styles = useStyles();
  const { what, words, readings, percent, source } = notice;
  return (
    <div role="group" aria-label={what} className={styles.figure}>
      <Text>{what}</Text>
      <Caption1 className={styles.secondary}>
        {texts.letter.writes(words)} ({texts.letter.source(source.page, source.line)}).
      </Caption1>
      <Caption1 className={styles.line}>
        {texts.letter.whole}: {source.text}
      </Caption1>
      <LetterPage source={source} figure={words} />
      <Text>{readings.length > 0 ? texts.letter.whichFigure : texts.letter.unreadable}</Text>
      <div className={styles.answers}>
        {readings.map(value => (
          <Button key={value} size="small" onClick={() => onSettled({ value, comparator: null })}>
            {texts.letter.useReading(language.figure(value, { percent }))}
          </Button>
        ))}
      </div>
      <OwnFigure onSettled={onSettled} />
    </div>
  );
}

function OwnFigure({ onSettled }: Pick<DoubtfulFigureProps, 'onSettled'>) {
  const { texts } = usePane();
  const styles = useStyles();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const use = (event: FormEvent) => {
    event.preventDefault();
    const correction = correctionIn(text);
    setRefused(correction === null);
    if (correction) onSettled(correction);
  };
  return (
    <form onSubmit={use}>
      <Field label={texts.letter.other} {...(refused && { validationMessage: texts.letter.notAFigure })}>
        <div className={styles.own}>
          <Input
            size="small"
            aria-label={texts.letter.other}
            value={text}
            onChange={(_, data) => setText(data.value)}
          />
          <Button size="small" type="submit">
            {texts.letter.use}
          </Button>
        </div>
      </Field>
    </form>
  );
}
