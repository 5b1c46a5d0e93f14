import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckResult } from '../../check/finding';
import { Choice } from '../components/Choice';
import { LetterWords } from '../components/LetterWords';
import { usePane } from '../context';
import { hasQuestion, INDICATOR_FILTERS, type IndicatorFilter } from './groups';
import { IndicatorCard } from './IndicatorCard';

const FILTERS = Object.keys(INDICATOR_FILTERS) as IndicatorFilter[];

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  secondary: { color: tokens.colorNeutralForeground2 },
  missing: { display: 'flex', flexDirection: 'column' },
});

/** Each indicator of the workbook beside the letter's, after those that only the user can settle. */
export function IndicatorList({ check }: { check: CheckResult }) {
  const { texts } = usePane();
  const styles = useStyles();
  const [filter, setFilter] = useState<IndicatorFilter>('all');
  const { indicators } = check;
  if (indicators.length === 0) return <Text>{texts.indicators.noTable}</Text>;
  const questions = indicators.filter(hasQuestion);
  const shown = indicators.filter(INDICATOR_FILTERS[filter]);
  return (
    <>
      {questions.length > 0 && (
        <section className={styles.section}>
          <Subtitle2 as="h2" className={styles.title}>
            {texts.indicators.questions(questions.length)}
          </Subtitle2>
          <Text className={styles.secondary}>{texts.indicators.questionsHint}</Text>
          <Cards indicators={questions} asking />
        </section>
      )}
      <Choice
        label={texts.indicators.filter}
        value={filter}
        onChoice={name => setFilter(name as IndicatorFilter)}
      >
        {FILTERS.map(name => (
          <option key={name} value={name}>
            {texts.indicators.filters[name]}
          </option>
        ))}
      </Choice>
      {shown.length === 0 && <Text className={styles.secondary}>{texts.indicators.none}</Text>}
      <Cards indicators={shown} />
      <Missing check={check} />
    </>
  );
}

function Cards({ indicators, asking = false }: { indicators: CheckResult['indicators']; asking?: boolean }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {indicators.map(indicator => (
        <li key={`${indicator.sheet}!${indicator.cell}`}>
          <IndicatorCard indicator={indicator} asking={asking} />
        </li>
      ))}
    </ul>
  );
}

/** Indicators of the letter that the workbook lacks. */
function Missing({ check }: { check: CheckResult }) {
  const { texts } = usePane();
  const styles = useStyles();
  const { missingFromWorkbook } = check;
  if (missingFromWorkbook.length === 0) return null;
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.title}>
        {texts.indicators.missing(missingFromWorkbook.length)}
      </Subtitle2>
      <ul className={styles.list}>
        {missingFromWorkbook.map(({ name, letterTarget, source }) => (
          <li key={name} className={styles.missing}>
            <Text>{name}</Text>
            <Text size={200} className={styles.secondary}>
              {texts.indicators.letterTarget(letterTarget ?? texts.indicators.blank)}
            </Text>
            <LetterWords source={source} figure={letterTarget ?? ''} />
          </li>
        ))}
      </ul>
    </section>
  );
}
