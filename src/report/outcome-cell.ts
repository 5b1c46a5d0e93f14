import { difference, product, rounded } from '../figure/decimal';
import type { IndicatorAssessment } from '../check/finding';
import type { Outcome } from '../target/target';
import type { DraftCell, StyleName } from './command';
import { constant } from './layout';
import { inFormula, numberExpression } from './number-formula';
import type { SourceCell } from './source-cell';

/** A result or a target: its cell in the report table and the source it shows; null when the table has no such column. */
export interface Term {
  readonly address: string;
  readonly source: SourceCell;
}

/** Beyond the decimals of any indicator; takes away what binary subtraction leaves. */
const DEVIATION_DECIMALS = 6;

/**
 * Result − target as a formula on the table's own cells, in prosentpoeng when the figures are percentages. Where the
 * assessment has a figure that the two cells do not give, or none where they would, it stands as it is.
 */
export function deviationCell(
  result: Term | null,
  target: Term | null,
  assessed: number | null,
  style: StyleName,
): DraftCell | null {
  if (!result || !target) return assessed === null ? null : constant(assessed, style);
  const value = deviationNow(result.source, target.source);
  const live = (value === '') === (assessed === null);
  return live ? resultDeviationCell(result, target, style) : constant(assessed, style);
}

/** Target − result as a formula on the table's own cells: what a premise deviates by. */
export function premiseDeviationCell(result: Term, target: Term, style: StyleName): DraftCell {
  const value = deviationNow(result.source, target.source);
  return {
    formula: deviationFormula(result, target, 'targetFirst'),
    value: value === '' ? '' : -value + 0,
    style,
  };
}

/** Result − target as a formula on the table's own cells. */
export function resultDeviationCell(result: Term, target: Term, style: StyleName): DraftCell {
  return {
    formula: deviationFormula(result, target),
    value: deviationNow(result.source, target.source),
    style,
  };
}

function deviationNow(result: SourceCell, target: SourceCell): number | '' {
  const targetPoints = pointsOf(target) ?? comparedPoints(target);
  const resultPoints = pointsOf(result);
  if (resultPoints === null || targetPoints === null) return '';
  return rounded(difference(resultPoints, targetPoints), DEVIATION_DECIMALS);
}

function pointsOf({ kind, value, percent }: SourceCell): number | null {
  if (kind !== 'number' || typeof value !== 'number') return null;
  return percent ? product(value, 100) : value;
}

/** The figure behind a comparator: ">80 %" is 80. */
function comparedPoints(target: SourceCell): number | null {
  return isCompared(target) && target.figure.kind === 'figure' ? target.figure.value : null;
}

/** A figure behind a comparator, shown as printed; the deviation reckons with it all the same. */
export function isCompared({ kind, figure }: SourceCell): boolean {
  return kind === 'words' && figure.kind === 'figure' && figure.comparator !== null;
}

function deviationFormula(result: Term, target: Term, order?: 'targetFirst'): string {
  const { address: r } = result;
  const { address: t, source } = target;
  const compared = isCompared(source) ? numberExpression(t, String(source.value)) : null;
  const missing = compared ? `OR(COUNT(${r})=0,${t}="")` : `COUNT(${r},${t})<2`;
  const targetPercent = compared ? isPercentText(source) : isPercent(source, result.source);
  const resultPercent = isPercent(result.source, source);
  const minus = (one: string, other: string) =>
    order === 'targetFirst' ? `${other}-${one}` : `${one}-${other}`;
  const points =
    resultPercent && targetPercent
      ? `(${minus(r, compared ?? t)})*100`
      : minus(resultPercent ? `${r}*100` : r, `${compared ?? t}${targetPercent ? '*100' : ''}`);
  return `=IF(${missing},"",ROUND(${points},${DEVIATION_DECIMALS}))`;
}

function isPercentText({ figure }: SourceCell): boolean {
  return figure.kind === 'figure' && figure.percent;
}

/** A blank or a word says nothing: it will be what the other term is. */
function isPercent(term: SourceCell, other: SourceCell): boolean {
  return term.kind === 'number' ? term.percent : isPercentText(other);
}

/**
 * The outcome as a word with its symbol, following the deviation cell as long as comparator or direction settle it;
 * else the assessment's word as it is.
 */
export function outcomeCell(
  assessment: IndicatorAssessment,
  deviation: { readonly address: string; readonly cell: DraftCell | null },
  outcomes: Readonly<Record<Outcome, string>>,
): DraftCell {
  const { outcome } = assessment;
  const word = outcomes[outcome];
  const value = deviation.cell?.formula ? deviation.cell.value : null;
  const test = testOf(assessment);
  if (value === null || outcomeNow(test, value) !== outcome) return constant(word, outcome);
  const { address } = deviation;
  const [met, notMet, unknown] = [outcomes.met, outcomes.notMet, outcomes.notAssessable].map(inFormula);
  const otherwise = test === '=' ? unknown : notMet;
  const formula = `=IF(${address}="",${unknown},IF(${address}${test}0,${met},${otherwise}))`;
  return { formula, value: word, style: outcome };
}

type Test = '>' | '<' | '>=' | '<=' | '=';

/** How the deviation must stand to 0: by the comparator, else by the direction; unknown leaves only equality. */
function testOf({ workbookTarget, direction }: IndicatorAssessment): Test {
  if (workbookTarget?.comparator) return workbookTarget.comparator;
  if (direction === 'unknown') return '=';
  return direction === 'higher' ? '>=' : '<=';
}

function outcomeNow(test: Test, deviation: number | string): Outcome {
  if (typeof deviation !== 'number') return 'notAssessable';
  if (test === '=') return deviation === 0 ? 'met' : 'notAssessable';
  const holds = { '>': deviation > 0, '<': deviation < 0, '>=': deviation >= 0, '<=': deviation <= 0 };
  return holds[test] ? 'met' : 'notMet';
}
