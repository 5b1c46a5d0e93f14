import { Card, Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  DismissCircle16Filled,
  QuestionCircle16Filled,
} from '@fluentui/react-icons';
import type { IndicatorAssessment } from '../../check/finding';
import { LetterWords } from '../components/LetterWords';
import { PlaceButton } from '../components/PlaceButton';
import { usePane } from '../context';
import { IndicatorQuestions } from './IndicatorQuestions';
import { OutdatedMark } from './OutdatedMark';
import { outdatedIndicatorsIn } from './outdated';

const useStyles = makeStyles({
  card: { padding: tokens.spacingHorizontalXS, rowGap: tokens.spacingVerticalXS },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, 1fr)',
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  wide: { gridColumnStart: 1, gridColumnEnd: -1 },
  figure: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  secondary: { color: tokens.colorNeutralForeground2 },
  outcome: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  met: { color: tokens.colorPaletteGreenForeground1 },
  notMet: { color: tokens.colorPaletteRedForeground1 },
  notAssessable: { color: tokens.colorNeutralForeground2 },
});

const ICONS = {
  met: CheckmarkCircle16Filled,
  notMet: DismissCircle16Filled,
  notAssessable: QuestionCircle16Filled,
};

/** One indicator: the workbook's target beside the letter's, the result, and what follows; `asking`: with its questions. */
export function IndicatorCard({ indicator, asking }: { indicator: IndicatorAssessment; asking: boolean }) {
  const { state } = usePane();
  const styles = useStyles();
  const { name, sheet, cell, letterTarget } = indicator;
  return (
    <Card appearance="outline" className={styles.card}>
      <PlaceButton sheet={sheet} address={cell}>
        {outdatedIndicatorsIn(state).has(indicator) && <OutdatedMark />}
        <Text weight="semibold">{name}</Text>
      </PlaceButton>
      <div className={styles.body}>
        <Figures indicator={indicator} />
        {asking ? <IndicatorQuestions indicator={indicator} /> : <Verdict indicator={indicator} />}
      </div>
      {letterTarget && <LetterWords source={letterTarget.source} figure={letterTarget.raw} />}
    </Card>
  );
}

function Figures({ indicator }: { indicator: IndicatorAssessment }) {
  const { language, texts } = usePane();
  const styles = useStyles();
  const { workbookTarget, letterTarget, result, deviation, deviationUnit } = indicator;
  const figures: [string, string][] = [
    [texts.indicators.letter, letterTarget?.raw ?? texts.indicators.blank],
    [texts.indicators.workbook, workbookTarget?.raw ?? texts.indicators.blank],
    [texts.indicators.result, result?.raw ?? texts.indicators.blank],
  ];
  if (deviation !== null && deviationUnit !== null) {
    const unit = texts.indicators.deviationUnit[deviationUnit];
    figures.push([
      texts.indicators.deviation,
      `${language.figure(deviation, { signed: true })} ${unit}`.trim(),
    ]);
  }
  return (
    <dl className={styles.figures}>
      {figures.map(([name, value]) => (
        <div key={name} className={name === texts.indicators.deviation ? styles.wide : undefined}>
          <dt>
            <Caption1 className={styles.secondary}>{name}</Caption1>
          </dt>
          <dd className={styles.figure}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Verdict({ indicator }: { indicator: IndicatorAssessment }) {
  const { language, texts } = usePane();
  const styles = useStyles();
  const { comparison, comparisonNote, equalsLetterYear, outcome, outcomeReason, againstLetter } = indicator;
  const Icon = ICONS[outcome];
  const notes = [
    texts.indicators.comparison[comparison],
    ...(equalsLetterYear === null ? [] : [texts.indicators.lastYear(equalsLetterYear)]),
    ...(comparisonNote === null ? [] : [language.finding.reason(comparisonNote)]),
  ];
  const turned = againstLetter !== null && againstLetter.outcome !== outcome;
  return (
    <>
      <Caption1>{notes.join('. ')}</Caption1>
      <Text className={mergeClasses(styles.outcome, styles[outcome])} weight="semibold">
        <Icon />
        {texts.indicators.outcome[outcome]}
      </Text>
      <Caption1 className={styles.secondary}>
        {language.finding.reason(outcomeReason)}
        {turned && ` ${texts.indicators.againstLetter(texts.indicators.outcome[againstLetter.outcome])}`}
      </Caption1>
    </>
  );
}
