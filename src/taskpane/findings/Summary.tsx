import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle24Filled,
  ErrorCircle24Filled,
  QuestionCircle24Filled,
  Warning24Filled,
} from '@fluentui/react-icons';
import type { CheckResult } from '../../check/finding';
import { since } from '../../memory/seen';
import { usePane } from '../context';
import { countsOf, mayHaveTurned, verdictOf } from './verdict';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'start',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  secondary: { color: tokens.colorNeutralForeground2 },
  nothingRun: { color: tokens.colorNeutralForeground2 },
  errors: { color: tokens.colorPaletteRedForeground1 },
  warnings: { color: tokens.colorPaletteDarkOrangeForeground1 },
  clean: { color: tokens.colorPaletteGreenForeground1 },
});

const ICONS = {
  nothingRun: QuestionCircle24Filled,
  errors: ErrorCircle24Filled,
  warnings: Warning24Filled,
  clean: CheckmarkCircle24Filled,
};

/** The verdict in one sentence. Derived from the findings and the checks alone: no check run is never green. */
export function Summary({ check }: { check: CheckResult }) {
  const { state, language, texts } = usePane();
  const styles = useStyles();
  const { checkedAt, result } = state;
  const { summary, indicators } = check;
  const { met, notMet, notAssessable, differ } = countsOf(indicators);
  const { off } = state.settled;
  const run = [
    texts.findings.run(summary.checksRun),
    ...(summary.notEvaluated > 0 ? [texts.findings.notRun(summary.notEvaluated)] : []),
    ...(off.length > 0 ? [texts.rules.count(off.length)] : []),
  ].join(' ');
  const targets = [
    texts.indicators.summary(indicators.length, met, notMet, notAssessable),
    ...(result?.letter ? [texts.indicators.differ(differ)] : []),
  ].join(' ');
  const letter = result?.letter ? (result.letter.letter.title ?? texts.letter.untitled) : null;
  const checked = texts.findings.checkedAt(language.report.time(checkedAt ?? ''), letter);
  const verdict = verdictOf(summary);
  const sign = verdict === 'clean' && mayHaveTurned(state) ? 'nothingRun' : verdict;
  const Icon = ICONS[sign];
  const sentence = {
    nothingRun: texts.findings.nothingRun,
    errors: texts.findings.errors(summary.errors),
    warnings: texts.findings.warnings(summary.warnings),
    clean: texts.findings.clean,
  };
  return (
    <div className={styles.card}>
      <Icon className={styles[sign]} />
      <div className={styles.words}>
        <Text weight="semibold" role="status">
          {sentence[verdict]}
        </Text>
        {summary.accepted > 0 && (
          <Caption1 className={styles.secondary}>{texts.accept.count(summary.accepted)}</Caption1>
        )}
        <Caption1 className={styles.secondary}>{run}</Caption1>
        {indicators.length > 0 && <Caption1 className={styles.secondary}>{targets}</Caption1>}
        {checkedAt !== null && <Caption1 className={styles.secondary}>{checked}</Caption1>}
        <SinceLast check={check} />
      </div>
    </div>
  );
}

/** What is new and what is gone since the workbook was checked before it was opened. */
function SinceLast({ check }: { check: CheckResult }) {
  const { state, language, texts } = usePane();
  const styles = useStyles();
  if (!state.lastCheck) return null;
  const { added, gone } = since(state.lastCheck, check.findings);
  const time = language.report.time(state.lastCheck.at);
  return <Caption1 className={styles.secondary}>{texts.since.changed(time, added.size, gone)}</Caption1>;
}
