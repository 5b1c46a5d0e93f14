import { Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { readFigure } from '../../figure/read';
import type { Thresholds } from '../../report/options';
import { usePane } from '../context';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  fields: {
    display: 'grid',
    // Beside each other where both labels fit.
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
  },
  input: { minWidth: 0, width: '100%' },
  secondary: { color: tokens.colorNeutralForeground2 },
});

/** From when a deviation is material; both fields blank mark none. */
export function MaterialLimits() {
  const { state, actions, texts } = usePane();
  const styles = useStyles();
  const { kroner, percent }: Thresholds = state.options.material ?? { kroner: null, percent: null };
  const choose = (limits: Thresholds) =>
    void actions.choose({ material: limits.kroner === null && limits.percent === null ? null : limits });
  return (
    <div className={styles.place}>
      <Caption1 className={styles.secondary}>{texts.choices.materialHint}</Caption1>
      <div className={styles.fields}>
        <LimitField
          label={texts.choices.kroner}
          value={kroner}
          onLimit={limit => choose({ kroner: limit, percent })}
        />
        <LimitField
          label={texts.choices.percent}
          value={percent}
          onLimit={limit => choose({ kroner, percent: limit })}
        />
      </div>
    </div>
  );
}

interface LimitFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly onLimit: (limit: number | null) => void;
}

/** A number that counts once the field is left or Enter is pressed; what is no number says so and changes nothing. */
function LimitField({ label, value, onLimit }: LimitFieldProps) {
  const { language, texts } = usePane();
  const styles = useStyles();
  const [text, setText] = useState(value === null ? '' : language.figure(value));
  const [isWrong, setIsWrong] = useState(false);
  const settle = () => {
    const limit = limitIn(text);
    setIsWrong(limit === undefined);
    if (limit !== undefined && limit !== value) onLimit(limit);
  };
  return (
    <Field label={label} validationMessage={isWrong ? texts.choices.notALimit : null}>
      <Input
        className={styles.input}
        input={{ className: styles.input }}
        inputMode="decimal"
        value={text}
        onChange={(_, data) => setText(data.value)}
        onBlur={settle}
        onKeyDown={({ key }) => key === 'Enter' && settle()}
      />
    </Field>
  );
}

/** Null for a blank field; undefined for what is no limit. */
function limitIn(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const figure = readFigure(text);
  if (figure.kind !== 'figure' || figure.comparator !== null || figure.value < 0) return undefined;
  return figure.value;
}
