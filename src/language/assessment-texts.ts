import type { Comparison, IndicatorAssessment } from '../check/finding';
import type { Comparator } from '../figure/figure';
import type { ReportWords } from '../report/words';

/** The words for how an indicator stands, in the report tables of one language. */
export interface AssessmentWords {
  readonly noTarget: string;
  readonly noResult: string;
  /** What the sign in front of the target asks of the result. */
  readonly required: Readonly<Record<Comparator, string>>;
  /** The result is the target itself, and nobody knows which way is good. */
  readonly alike: string;
  readonly directionUnknown: string;
  readonly better: Readonly<Record<'higher' | 'lower', string>>;
  readonly directionReasons: Readonly<Record<string, string>>;
  readonly comparisons: Readonly<Record<Comparison, string>>;
  readonly comparisonNotes: Readonly<Record<string, string>>;
  /** Behind the verdict: the target is the letter's for that year. */
  readonly targetOf: (year: number) => string;
  readonly signLost: (sign: Comparator) => string;
  readonly signAdded: (sign: Comparator) => string;
  /** The outcome against the letter's target, where it is another. */
  readonly againstLetter: Readonly<Record<'met' | 'notMet', string>>;
  /** A reason that the tables have no shorter words for. */
  readonly reason: (key: string) => string;
}

/** What a report table says about an indicator's outcome, and about its target beside the letter's. */
export function assessmentTexts(words: AssessmentWords): Pick<ReportWords, 'outcomeReason' | 'comparison'> {
  return {
    outcomeReason: assessment => outcomeReason(assessment, words),
    comparison: assessment => comparison(assessment, words),
  };
}

/** Which way is good, and how we know: it holds as long as the indicator is the same, whatever the figures. */
function outcomeReason(assessment: IndicatorAssessment, words: AssessmentWords): string {
  const { workbookTarget, direction, directionReason } = assessment;
  if (assessment.outcomeReason === 'noTarget') return words.noTarget;
  if (assessment.outcomeReason === 'noResult') return words.noResult;
  if (workbookTarget?.comparator) return words.required[workbookTarget.comparator];
  if (direction === 'unknown') return assessment.outcome === 'met' ? words.alike : words.directionUnknown;
  const reason = words.directionReasons[directionReason] ?? words.reason(directionReason);
  return `${words.better[direction]} (${reason})`;
}

/** The workbook's target against the letter's, and the outcome against the letter's where it is another. */
function comparison(assessment: IndicatorAssessment, words: AssessmentWords): string {
  const { outcome, againstLetter } = assessment;
  const against = againstLetter?.outcome ?? outcome;
  const verdict = comparisonWords(assessment, words);
  return against === outcome || against === 'notAssessable'
    ? verdict
    : `${verdict}. ${words.againstLetter[against]}`;
}

function comparisonWords(assessment: IndicatorAssessment, words: AssessmentWords): string {
  const { comparison, comparisonNote, equalsLetterYear } = assessment;
  if (comparison === 'comparatorDiffers') return comparatorWords(assessment, words);
  const verdict = words.comparisons[comparison];
  if (equalsLetterYear !== null) return `${verdict}: ${words.targetOf(equalsLetterYear)}`;
  return comparisonNote === null
    ? verdict
    : `${verdict}: ${words.comparisonNotes[comparisonNote] ?? words.reason(comparisonNote)}`;
}

function comparatorWords(
  { workbookTarget, letterTarget }: IndicatorAssessment,
  words: AssessmentWords,
): string {
  const [here, asked] = [workbookTarget?.comparator, letterTarget?.comparator];
  if (!here && asked) return words.signLost(asked);
  if (here && !asked) return words.signAdded(here);
  return words.comparisons.comparatorDiffers;
}
